import { expect } from 'chai';
import type { Problem } from '../../src/domain/problem.js';
import type { Pack } from '../../src/domain/pack.js';
import { problemCodes } from '../../src/proof/codes.js';
import { provePack } from '../../src/proof/prove.js';
import { checkSeeds } from './seeds/check.js';
import { proofSeeds } from './seeds/prove.js';
import { checked, type Seed } from './seeds/seed.js';

const TODAY = new Date('2026-06-01');
const seeds = [
  ...checkSeeds.map((seed): [Seed, () => readonly Problem[]] => [seed, () => checked(seed)]),
  ...proofSeeds.map((seed): [Seed, () => readonly Problem[]] => [seed, () => provePack(seed.pack() as Pack, { today: seed.today ?? TODAY }).problems]),
];

describe('what a problem says', () => {
  for (const [{ code, path }, find] of seeds) {
    it(`${code} at ${path}: whole sentences, with nothing left open`, () => {
      for (const problem of find()) {
        expect(problem.message).to.match(/[.?]$/);
        expect(problem.message.split(' ').length).to.be.at.least(4);
        expect(problem.message).not.to.match(/undefined|null\b.*null|\[object|NaN| {2}|^ | \.|""$/);
      }
    });
  }
});

describe('what a code means', () => {
  for (const [code, meaning] of Object.entries(problemCodes)) {
    it(`${code}: one plain sentence`, () => {
      expect(meaning).to.match(/^[A-Z].{15,}\.$/);
    });
  }
});
