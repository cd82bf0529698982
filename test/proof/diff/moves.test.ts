import { expect } from 'chai';
import { movesOf } from '../../../src/proof/diff/moves.js';

describe('moves', () => {
  const cases: [before: string, after: string, moves: string[]][] = [
    ['abc', 'abc', []],
    ['ab', 'ba', ['`b` moves before `a`']],
    ['abcd', 'dabc', ['`d` moves before `a`']],
    ['abcd', 'bcda', ['`a` moves after `d`']],
    ['abc', 'xayc', []],
    ['abcde', 'edabc', ['`e` moves before `d`', '`d` moves before `a`']],
  ];
  for (const [before, after, moves] of cases)
    it(`the moves from ${before} to ${after} are ${String(moves.length)}`, () => {
      expect(movesOf([...before], [...after])).to.deep.equal(moves);
    });
});
