import { expect } from 'chai';
import type { Pack, Question } from '../../../src/domain/pack.js';
import { diffPacks } from '../../../src/proof/diff/diff.js';
import {
  all,
  changeRule,
  changesOf,
  difference,
  tea,
  type Whole,
} from '../../support/packs/compare-tea.js';

describe('packs with other answers', () => {
  const withOption = (pack: Whole): Pack => ({
    ...pack,
    questions: pack.questions.map((question): Question =>
      question.id === 'sleep'
        ? { ...question, options: [...question.options, { id: 'seldom' }] }
        : question,
    ),
    text: {
      en: {
        ...pack.text.en,
        questions: {
          ...pack.text.en.questions,
          sleep: {
            label: 'How do you sleep?',
            why: 'Tea can keep people awake.',
            options: { good: 'Well', bad: 'Badly', unknown: 'I don’t know', seldom: 'Seldom' },
          },
        },
      },
    },
  });

  it('packs with other answers are compared on the answers that both accept, and the rest is counted', () => {
    const found = difference(withOption);
    const size = all().length;
    expect(found.space).to.deep.equal({
      compared: size,
      onlyBefore: 0,
      onlyAfter: size / 3,
      changed: 0,
    });
    expect(found.structure).to.deep.equal([
      { path: '/questions/sleep/options/seldom', change: 'new', after: { id: 'seldom' } },
    ]);
    const back = diffPacks(withOption(tea()), tea());
    expect(back.ok && [back.same, back.space, back.structure]).to.deep.equal([
      false,
      { compared: size, onlyBefore: size / 3, onlyAfter: 0, changed: 0 },
      [{ path: '/questions/sleep/options/seldom', change: 'gone', before: { id: 'seldom' } }],
    ]);
  });

  it('answers in another order are the same answers', () => {
    const turned = difference((pack) => ({
      ...pack,
      questions: pack.questions.map((question) =>
        question.id === 'habits'
          ? { ...question, options: question.options.toReversed() }
          : question,
      ),
    }));
    expect(turned.space).to.include({ compared: all().length, onlyBefore: 0, onlyAfter: 0 });
  });

  it('too many answer sets are sampled with a seed, and the result says so', () => {
    const change = changeRule('T0', { notes: ['calm', 'less-sleep', 'price', 'teeth'] });
    const done: [number, number][] = [];
    const found = difference(change, { limit: 10, progress: (...step) => done.push(step) });
    expect(found.space).to.deep.equal({
      compared: 1000,
      onlyBefore: 0,
      onlyAfter: 0,
      changed: 1000,
      sample: { walks: 500, seed: 1 },
    });
    expect(found.unproved).to.deep.equal([
      'More than 10 sets of answers: results were compared on 500 walks of each pack (seed 1), and all counts are of these walks.',
    ]);
    expect(changesOf(found)).to.deep.equal(['first-notes: `price` moves before `teeth`: 1000']);
    expect(done).to.deep.equal([[1000, 1000]]);
    expect(difference(change, { limit: 10 })).to.deep.equal(found);
    const option = difference(withOption, { limit: 10 });
    expect(option.space.onlyAfter).to.be.within(50, 200);
    expect(option.space.compared + option.space.onlyAfter).to.equal(1000);
  });
});
