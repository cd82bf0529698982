import { expect } from 'chai';
import type { Answers, Pack, Text } from '../../../src/domain/pack.js';
import { optionsIn } from '../../../src/domain/question.js';
import { voiceOf } from '../../../src/domain/text-for.js';
import { weigh } from '../../../src/domain/weigh.js';
import { diffPacks, type Difference } from '../../../src/proof/diff/diff.js';
import {
  all,
  changeRule,
  difference,
  reword,
  tea,
  type Whole,
} from '../../support/packs/compare-tea.js';

describe('words that changed', () => {
  const read = (found: Difference): (string | number | undefined)[][] =>
    found.words.map(({ path, voices, sets }) => [
      path,
      ...voices.flatMap(({ voice, before, after }) => [voice, before, after]),
      sets,
    ]);
  const count = (fits: (answers: Answers) => boolean): number => all().filter(fits).length;

  const cases: [
    what: string,
    change: (text: Text) => Partial<Text>,
    path: string,
    readBy: (answers: Answers) => boolean,
  ][] = [
    ['everybody', () => ({ title: 'Tea' }), '/title', () => true],
    [
      'who is asked',
      ({ questions }) => ({
        questions: {
          ...questions,
          spoons: {
            label: 'Spoons?',
            why: 'It adds up.',
            options: { few: 'One or two', many: 'Three or more', unknown: 'I don’t know' },
          },
        },
      }),
      '/questions/spoons/label',
      ({ habits }) => optionsIn(habits).includes('sugar'),
    ],
    [
      'who is caught',
      ({ hints }) => ({ hints: { ...hints, 'many-and-milk': 'Sweet!' } }),
      '/hints/many-and-milk',
      ({ habits, spoons }) => optionsIn(habits).includes('milk') && spoons === 'many',
    ],
    [
      'whom the course warns',
      ({ hints }) => ({ hints: { ...hints, 'not-now': 'Wait.' } }),
      '/hints/not-now',
      ({ sleep }) => sleep === 'bad',
    ],
    [
      'who comes to the outcome',
      ({ outcomes }) => ({
        outcomes: { ...outcomes, 'as-you-like': { heading: 'Read on', text: 'Take your time.' } },
      }),
      '/outcomes/as-you-like/heading',
      (answers) => weigh(tea(), answers).outcome.id === 'as-you-like',
    ],
    [
      'who sees its line',
      () => ({ lines: { 'line-sleep': 'Good.' } }),
      '/lines/line-sleep',
      (answers) =>
        answers['sleep'] === 'good' && weigh(tea(), answers).outcome.id === 'as-you-like',
    ],
    [
      'for whom the note comes first',
      ({ notes }) => ({
        notes: { ...notes, 'sugar-adds-up': { title: 'Sugar', advice: 'Count the spoons.' } },
      }),
      '/notes/sugar-adds-up/title',
      (answers) =>
        weigh(tea(), answers).notes.some(({ id, first }) => id === 'sugar-adds-up' && first),
    ],
    [
      'for whom the question comes first',
      ({ ask }) => ({
        ask: { ...ask, 'q-choice': { question: 'And they?', why: 'It is their cup.' } },
      }),
      '/ask/q-choice/question',
      ({ who }) => who === 'someone-else',
    ],
    [
      'who gets the reason',
      ({ reasons }) => ({ reasons: { ...reasons, 'T2-sugar': 'Much sugar.' } }),
      '/reasons/T2-sugar',
      ({ spoons }) => spoons === 'many',
    ],
  ];
  for (const [what, change, path, readBy] of cases) {
    it(`changed words are counted for ${what}`, () => {
      const found = difference(reword(change));
      expect(found.words.map((word) => [word.path, word.sets])).to.deep.equal([
        [path, count(readBy)],
      ]);
      expect(readBy(found.words[0]?.example ?? {})).to.equal(true);
      expect([found.results, found.structure, found.same]).to.deep.equal([[], [], false]);
    });
  }

  it('each changed word is counted, if nothing else has changed', () => {
    const found = difference(
      reword(({ notes }) => ({
        notes: {
          ...notes,
          'sugar-adds-up': { title: 'Sugar', advice: 'Count the spoons.' },
          'milk-taste': { ...notes['milk-taste'], title: 'Milk' },
        },
      })),
    );
    const first = (note: string): number =>
      count((answers) => weigh(tea(), answers).notes.some(({ id, first }) => id === note && first));
    expect(found.words.map(({ path, sets }) => [path, sets])).to.deep.equal([
      ['/notes/milk-taste/title', first('milk-taste')],
      ['/notes/sugar-adds-up/title', first('sugar-adds-up')],
    ]);
  });

  it('removed words are counted for their earlier readers, new ones for their later readers', () => {
    const without = (pack: Whole): Pack => {
      const { 'sugar-adds-up': _, ...notes } = pack.text.en.notes;
      return {
        ...changeRule('T2', { notes: [] })(pack),
        notes: pack.notes.filter(({ id }) => id !== 'sugar-adds-up'),
        text: { en: { ...pack.text.en, notes } },
      };
    };
    const first = count((answers) =>
      weigh(tea(), answers).notes.some(({ id, first }) => id === 'sugar-adds-up' && first),
    );
    expect(read(difference(without))).to.deep.equal([
      ['/notes/sugar-adds-up/title', 'default', 'Sugar adds up', undefined, first],
      ['/notes/sugar-adds-up/advice', 'default', 'Count the spoons.', undefined, first],
    ]);
    const back = diffPacks(without(tea()), tea());
    expect(back.ok && back.words.map(({ sets }) => sets)).to.deep.equal([first, first]);
  });

  it('changed words are reported for each voice that reads them', () => {
    const carer = all().filter((answers) => voiceOf(tea(), answers) === 'carer').length;
    expect(
      read(
        difference(
          reword(({ decision }) => ({
            decision: {
              default: typeof decision === 'string' ? decision : decision.default,
              carer: 'Tea for them?',
            },
          })),
        ),
      ),
    ).to.deep.equal([
      [
        '/decision',
        'carer',
        'Should they drink tea in the evening, or not?',
        'Tea for them?',
        carer,
      ],
    ]);
    const [one] = difference(reword(() => ({ decision: 'Tea?' }))).words;
    expect([one?.voices.map(({ voice, after }) => [voice, after]), one?.sets]).to.deep.equal([
      [
        ['default', 'Tea?'],
        ['carer', 'Tea?'],
      ],
      all().length,
    ]);
  });

  it('words of another language are added or removed, and those that are loaded later are named', () => {
    const two = (pack: Whole): Pack => ({
      ...pack,
      languages: ['en', 'en-GB'],
      text: { ...pack.text, 'en-GB': { ...pack.text.en, language: 'en-GB' } },
    });
    expect(
      new Set(
        difference(two).words.map(
          ({ language, voices }) =>
            `${language} ${String(voices.every(({ before }) => before === undefined))}`,
        ),
      ),
    ).to.deep.equal(new Set(['en-GB true']));
    const later = (pack: Whole): Pack => ({
      ...pack,
      text: { en: () => Promise.resolve(pack.text.en) },
    });
    expect(difference(later).words).to.deep.equal([]);
    expect(difference(later).unproved).to.deep.equal([
      'The text in "en" loads later and was not compared.',
    ]);
  });
});
