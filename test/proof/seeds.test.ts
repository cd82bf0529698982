import { expect } from 'chai';
import type { Problem } from '../../src/domain/problem.js';
import type { Pack } from '../../src/domain/pack.js';
import { checkPack } from '../../src/proof/check.js';
import { problemCodes } from '../../src/proof/codes.js';
import { provePack } from '../../src/proof/prove.js';
import { wholePack } from '../support/whole-pack.js';
import { checkSeeds } from './seeds/check.js';
import { faulty } from './seeds/faulty.js';
import { proofSeeds } from './seeds/prove.js';
import { checked, type Seed } from './seeds/seed.js';

const TODAY = new Date('2026-06-01');
const proved = ({ pack, today = TODAY }: Seed): readonly Problem[] => provePack(pack() as Pack, { today }).problems;

describe('a violation planted in a whole pack is found by its code, where it stands', () => {
  for (const [seeds, find] of [[checkSeeds, checked], [proofSeeds, proved]] as const) {
    for (const seed of seeds) {
      it(`${seed.code} at ${seed.path}`, () => {
        const problems = find(seed);
        const stray = problems.filter(({ code, path }) => !(code === seed.code && path === seed.path) && !seed.also?.includes(code));
        expect(problems.map(({ code, path }) => `${code} ${path}`)).to.include(`${seed.code} ${seed.path}`);
        expect(stray).to.deep.equal([]);
      });
    }
  }

  for (const { code, path, what, find } of faulty) {
    it(`${code} at ${path}: ${what}`, () => {
      const problems = find().map((problem) => `${problem.code} ${problem.path}`);
      expect(problems).to.include(`${code} ${path}`);
      expect(new Set(problems).size).to.equal(problems.length);
    });
  }

  it('which nothing but a proof could find, where a proof is asked', () => {
    for (const seed of proofSeeds) expect(checkPack(seed.pack()).ok, seed.code).to.equal(true);
  });

  it('for every code that there is', () => {
    const codes = [...checkSeeds, ...proofSeeds, ...faulty].map(({ code }) => code);
    expect([...new Set(codes)].toSorted()).to.deep.equal(Object.keys(problemCodes).toSorted());
  });

  it('and none is found where none was planted', () => {
    expect(provePack(wholePack(), { today: TODAY }).problems).to.deep.equal([]);
  });
});
