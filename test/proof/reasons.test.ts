import { expect } from 'chai';
import { weigh, type Guidance } from '../../src/domain/weigh.js';
import { reasonsOf } from '../../src/proof/reasons.js';
import { results, type Result } from '../../src/proof/space.js';
import { wholePack } from '../support/whole-pack.js';

const pack = wholePack();
const answers = { who: 'myself', habits: ['milk'], sleep: 'good' };
/** A result that is told for another reason than the true one. */
const told = (because: Guidance['outcome']['because'][number]): Result => {
  const guidance = weigh(pack, answers);
  return { answers, guidance: { ...guidance, outcome: { ...guidance.outcome, because: [because] } } };
};
const found = (result: Result): string[] => reasonsOf(pack, result).map(({ code, path }) => `${code} ${path}`);

describe('the reasons of a result', () => {
  it('follow from the answers that they name, on every result', () => {
    for (const result of results(pack)) expect(reasonsOf(pack, result)).to.deep.equal([]);
  });

  const wrong: [what: string, because: Guidance['outcome']['because'][number], path: string][] = [
    ['a row that does not hold by these answers', { rule: 'T1', row: 0, answers: { sleep: 'good' } }, '/rules/0/when/0'],
    ['answers that the person did not give', { rule: 'T1', row: 0, answers: { sleep: 'bad' } }, '/rules/0/when/0'],
    ['more answers than the row needs', { rule: 'T3', row: 0, answers: { habits: 'milk', who: 'myself' } }, '/rules/2/when/0'],
    ['a row that is not there', { rule: 'T1', row: 7, answers: {} }, '/rules/0/when/7'],
  ];
  for (const [what, because, path] of wrong) {
    it(`are refused for ${what}`, () => {
      expect(found(told(because))).to.deep.equal([`reason-insufficient ${path}`]);
    });
  }
});
