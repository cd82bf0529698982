import { expect } from 'chai';
import type { Problem } from '../../src/domain/problem.js';
import type { Pack } from '../../src/domain/pack.js';
import { problemCodes } from '../../src/proof/prove/codes.js';
import { provePack } from '../../src/proof/prove/prove.js';
import { wholePack } from '../support/packs/whole-pack.js';
import { checkSeeds } from './seeds/check/index.js';
import { faulty } from './seeds/faulty.js';
import { messages } from './seeds/messages/index.js';
import { proofSeeds } from './seeds/prove/index.js';
import { checked, type Seed } from './seeds/seed.js';

const TODAY = new Date('2026-06-01');
const proved = ({ pack, today = TODAY }: Seed): readonly Problem[] =>
  provePack(pack() as Pack, { today }).problems;

/** The expected message of each seed, by code and place, in the order of the seeds. */
const expected = new Map<string, string[]>();
for (const [name, message] of messages)
  expected.set(name, [...(expected.get(name) ?? []), message]);

describe('a planted violation in a whole pack', () => {
  const finds: (Omit<Seed, 'pack'> & {
    readonly what?: string;
    readonly find: () => readonly Problem[];
  })[] = [
    ...checkSeeds.map((seed) => ({ ...seed, find: () => checked(seed) })),
    ...proofSeeds.map((seed) => ({ ...seed, find: () => proved(seed) })),
    ...faulty.map((seed) => ({ ...seed, also: ['reason-insufficient', 'balance-no-risk'] })),
  ];
  for (const { code, path, what = '', also = [], find } of finds) {
    const name = `${code} ${path}`;
    const message = expected.get(name)?.shift();
    it(`a planted ${code} is found at ${path}${what && `: ${what}`}`, () => {
      const problems = find();
      const places = problems.map((each) => `${each.code} ${each.path}`);
      expect(
        problems.filter((_, index) => places[index] === name).map((each) => each.message),
      ).to.deep.equal([message]);
      expect(
        problems.filter((each, index) => places[index] !== name && !also.includes(each.code)),
      ).to.deep.equal([]);
      expect(new Set(places).size).to.equal(places.length);
    });
  }

  it('a violation is planted for every code', () => {
    const codes = [...checkSeeds, ...proofSeeds, ...faulty].map(({ code }) => code);
    expect([...new Set(codes)].toSorted()).to.deep.equal(Object.keys(problemCodes).toSorted());
  });

  it('no violation is found in a pack without one', () => {
    expect(provePack(wholePack(), { today: TODAY }).problems).to.deep.equal([]);
  });
});
