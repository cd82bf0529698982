import { expect } from 'chai';
import { checkCodes } from '../../src/proof/check.js';
import { checkSeeds } from './seeds/check.js';
import { checked } from './seeds/seed.js';

describe('a violation planted in a whole pack is found by its code, where it stands', () => {
  for (const seed of checkSeeds) {
    it(`${seed.code} at ${seed.path}`, () => {
      const problems = checked(seed);
      const stray = problems.filter(({ code, path }) => !(code === seed.code && path === seed.path) && !seed.also?.includes(code));
      expect(problems.map(({ code, path }) => `${code} ${path}`)).to.include(`${seed.code} ${seed.path}`);
      expect(stray).to.deep.equal([]);
    });
  }

  it('for every code that there is', () => {
    expect([...new Set(checkSeeds.map(({ code }) => code))].toSorted()).to.deep.equal(Object.keys(checkCodes).toSorted());
  });
});
