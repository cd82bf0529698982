import { expect } from 'chai';
import type { Pack } from '../../../src/domain/pack.js';
import { weigh, type Guidance } from '../../../src/domain/weigh.js';
import { reasonsOf } from '../../../src/proof/prove/reasons.js';
import { results, type Result } from '../../../src/proof/prove/answer-sets.js';
import { wholePack } from '../../support/packs/whole-pack.js';

const pack = wholePack();
const answers = { who: 'myself', habits: ['milk'], sleep: 'good' };
/** A result with a wrong reason. */
const givenFor = (because: Guidance['outcome']['because'][number]): Result => {
  const guidance = weigh(pack, answers);
  return {
    answers,
    guidance: { ...guidance, outcome: { ...guidance.outcome, because: [because] } },
  };
};
const found = (result: Result): string[] =>
  reasonsOf(pack, result).map(({ code, path }) => `${code} ${path}`);

describe('the reasons of a result', () => {
  it('reasons follow from their answers, on every result', () => {
    for (const result of results(pack)) expect(reasonsOf(pack, result)).to.deep.equal([]);
  });

  const wrong: [what: string, because: Guidance['outcome']['because'][number], path: string][] = [
    [
      'a row that does not hold by these answers',
      { rule: 'T1', row: 0, answers: { sleep: 'good' } },
      '/rules/0/when/0',
    ],
    [
      'answers that the person did not give',
      { rule: 'T1', row: 0, answers: { sleep: 'bad' } },
      '/rules/0/when/0',
    ],
    [
      'more answers than the row needs',
      { rule: 'T3', row: 0, answers: { habits: 'milk', who: 'myself' } },
      '/rules/2/when/0',
    ],
    ['a row that is not there', { rule: 'T1', row: 7, answers: {} }, '/rules/0/when/7'],
  ];
  for (const [what, because, path] of wrong) {
    it(`reasons are refused for ${what}`, () => {
      expect(found(givenFor(because))).to.deep.equal([`reason-insufficient ${path}`]);
    });
  }

  // A reader who takes milk or sugar gets the note about taste.
  const either: Pack = {
    ...pack,
    rules: pack.rules.map((rule) =>
      rule.id === 'T3' ? { ...rule, when: [{ habits: ['milk', 'sugar'] }] } : rule,
    ),
  };
  const taste = (row: number, by: Guidance['outcome']['because'][number]['answers']): string[] => {
    const guidance = weigh(either, answers);
    const notes = guidance.notes.map((note) =>
      note.id === 'milk-taste' ? { ...note, because: [{ rule: 'T3', row, answers: by }] } : note,
    );
    return reasonsOf(either, { answers, guidance: { ...guidance, notes } }).map(
      ({ code, path }) => `${code} ${path}`,
    );
  };
  const named: [
    what: string,
    row: number,
    by: Guidance['outcome']['because'][number]['answers'],
    refused: string[],
  ][] = [
    ['hold for the answer that was given', 0, { habits: 'milk' }, []],
    [
      'are refused for one that would do, and was not given',
      0,
      { habits: 'sugar' },
      ['reason-insufficient /rules/2/when/0'],
    ],
    [
      'are refused for one that was given to another question',
      0,
      { sleep: 'good' },
      ['reason-insufficient /rules/2/when/0'],
    ],
    ['are refused for none', 0, {}, ['reason-insufficient /rules/2/when/0']],
    [
      'are refused for another row of the rule, and the true one is missed',
      1,
      { habits: 'milk' },
      ['reason-insufficient /rules/2/when/1', 'reason-insufficient /rules/2/when/0'],
    ],
  ];
  for (const [what, row, by, refused] of named) {
    it(`reasons ${what}`, () => {
      expect(taste(row, by)).to.deep.equal(refused);
    });
  }

  it('reasons are not confused with others that share a part of their name', () => {
    const [rule] = pack.rules;
    if (!rule) throw new Error('no rule');
    const bad: Pack = {
      ...pack,
      rules: [{ ...rule, when: [{ sleep: ['ba'] }] }, ...pack.rules.slice(1)],
    };
    const given = { who: 'myself', habits: ['none'], sleep: 'bad' };
    expect(reasonsOf(bad, { answers: given, guidance: weigh(bad, given) })).to.deep.equal([]);
  });
});
