import { expect } from 'chai';
import type { Answers, NoteLine, Pack, Question, Text } from '../../../src/domain/pack.js';
import { optionsIn } from '../../../src/domain/question.js';
import { voiceOf } from '../../../src/domain/text-for.js';
import { weigh } from '../../../src/domain/weigh.js';
import { diffPacks, type Difference, type DiffOptions } from '../../../src/proof/diff/diff.js';
import { movesOf } from '../../../src/proof/diff/moves.js';
import { differencesOf } from '../../../src/proof/diff/results.js';
import { results, answerSetsOf } from '../../../src/proof/prove/answer-sets.js';
import { wholePack } from '../../support/packs/whole-pack.js';

type Whole = Pack & { readonly text: { readonly en: Text } };
const tea = (): Whole => wholePack() as Whole;
const everyone = [...answerSetsOf(tea())];
const all = (): readonly Answers[] => everyone;

function difference(change: (pack: Whole) => Pack, options?: DiffOptions): Difference {
  const found = diffPacks(tea(), change(tea()), options);
  if (!found.ok) throw new Error(JSON.stringify(found.problems, undefined, 2));
  return found;
}
const changesOf = ({ results }: Difference): string[] =>
  results.map(({ part, what, sets }) => `${part}: ${what}: ${String(sets)}`);
const changeRule =
  (id: string, change: object) =>
  (pack: Whole): Pack => ({
    ...pack,
    rules: pack.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)),
  });
const reword =
  (change: (text: Text) => Partial<Text>) =>
  (pack: Whole): Pack => ({ ...pack, text: { en: { ...pack.text.en, ...change(pack.text.en) } } });

describe('diffPacks', () => {
  it('diffPacks finds nothing between equal packs', () => {
    const found = difference((pack) => pack);
    expect([found.same, found.results, found.words, found.structure, found.unproved]).to.deep.equal(
      [true, [], [], [], []],
    );
    expect(found.space).to.deep.equal({
      compared: all().length,
      onlyBefore: 0,
      onlyAfter: 0,
      changed: 0,
    });
    const [before, after] = [tea(), tea()];
    for (const { guidance, answers } of results(before))
      expect(differencesOf({ before, after }, guidance, weigh(after, answers))).to.deep.equal([]);
  });

  it('diffPacks refuses an invalid pack, and names it', () => {
    const found = diffPacks({ ...tea(), id: 'not an id' }, { ...tea(), version: 'two' });
    expect(found.ok || found.problems.map(({ code, path }) => [code, path])).to.deep.equal([
      ['id-form', '/before/id'],
      ['version-form', '/after/version'],
    ]);
    expect(diffPacks({} as Pack, undefined as unknown as Pack).ok).to.equal(false);
  });

  it('diffPacks never throws: an exception inside is a problem', () => {
    const found = diffPacks(tea(), tea(), {
      progress: () => {
        throw new Error('the listener broke');
      },
    });
    expect(found.ok || found.problems).to.deep.equal([
      {
        code: 'proof-failed',
        path: '',
        message:
          'The comparison failed: Error: the listener broke. Report this with both packs: it is a bug in the library.',
      },
    ]);
  });

  it('a change of outcome is reported, with its reason, on exactly the results that have it', () => {
    const found = difference(changeRule('T1', { when: [{ sleep: ['bad', 'unknown'] }] }));
    const unknown = all().filter(({ sleep }) => sleep === 'unknown');
    const newly = unknown.filter(({ spoons }) => spoons !== 'many');
    expect(changesOf(found)).to.include.members([
      `outcome: \`as-you-like\` → \`sleep-first\`: ${String(newly.length)}`,
      `outcome: \`sleep-first\` by rule \`T1\`, was by rule \`T2\`: ${String(unknown.length - newly.length)}`,
      `reasons: \`T1\` is given: ${String(unknown.length)}`,
      `cautions: \`late-tea\` is shown: ${String(unknown.length)}`,
      `first-questions: \`q-sleep\` comes first: ${String(unknown.length)}`,
      `why: \`less-sleep\`: \`rule T1\` is a reason: ${String(unknown.length)}`,
    ]);
    expect(found.space.changed).to.equal(unknown.length);
    for (const { example } of found.results) expect(example).to.include({ sleep: 'unknown' });
    expect(found.structure).to.deep.equal([
      {
        path: '/rules/T1/when/0/sleep',
        change: 'other',
        before: ['bad'],
        after: ['bad', 'unknown'],
      },
    ]);
  });

  it('the reverse comparison reports what was removed', () => {
    const wider = changeRule('T1', { when: [{ sleep: ['bad', 'unknown'] }] })(tea());
    const back = diffPacks(wider, tea());
    const parts = back.ok ? changesOf(back) : [];
    const unknown = String(all().filter(({ sleep }) => sleep === 'unknown').length);
    expect(parts).to.include.members([
      `reasons: \`T1\` is no longer given: ${unknown}`,
      `cautions: \`late-tea\` is no longer shown: ${unknown}`,
      `first-questions: \`q-sleep\` no longer comes first: ${unknown}`,
    ]);
  });

  it('a changed order is reported, if no other rule orders the notes', () => {
    const found = difference(changeRule('T0', { notes: ['calm', 'less-sleep', 'price', 'teeth'] }));
    expect(changesOf(found)).to.deep.equal([
      `first-notes: \`price\` moves before \`teeth\`: ${String(all().length)}`,
    ]);
  });

  it('the order of notes that do not come first is reported', () => {
    const found = difference((pack) => ({
      ...pack,
      notes: [...pack.notes.slice(-2), ...pack.notes.slice(0, -2)],
    }));
    expect(found.results.map(({ part }) => part))
      .to.include('all-notes')
      .and.not.include('first-notes');
    expect(found.structure.every(({ change }) => change === 'moved')).to.equal(true);
    expect(found.structure.map(({ path }) => path)).to.include('/notes');
  });

  it('a reason that holds by other answers is reported', () => {
    const found = difference(
      changeRule('T2', { when: [{ spoons: ['many'] }, { sleep: ['bad'] }] }),
    );
    const milk = all().filter(
      ({ habits, sleep }) => optionsIn(habits).includes('milk') && sleep === 'bad',
    ).length;
    expect(changesOf(found)).to.include(
      `reasons: \`T2-milk\` by other answers: sleep is bad, was habits is milk, sleep is bad: ${String(milk)}`,
    );
  });

  it('a reason is identified by its sentence, not by its row', () => {
    const found = difference(
      changeRule('T2', {
        when: [{ habits: ['milk'], sleep: ['bad'] }, { spoons: ['many'] }],
        reasons: ['T2-milk', 'T2-sugar'],
      }),
    );
    const both = all().filter(
      ({ habits, spoons, sleep }) =>
        optionsIn(habits).includes('milk') && spoons === 'many' && sleep === 'bad',
    ).length;
    expect(changesOf(found)).to.include(
      `reasons: \`T2-milk\` moves before \`T2-sugar\`: ${String(both)}`,
    );
    expect(changesOf(found).filter((what) => /is (no longer )?changesOf/.test(what))).to.deep.equal(
      [],
    );
  });

  it('an added or removed note is reported', () => {
    const without = (pack: Whole): Pack => ({
      ...pack,
      notes: pack.notes.filter(({ id }) => id !== 'where-it-grows'),
      text: {
        en: {
          ...pack.text.en,
          notes: Object.fromEntries(
            Object.entries(pack.text.en.notes).filter(([id]) => id !== 'where-it-grows'),
          ),
        },
      },
    });
    const size = String(all().length);
    expect(changesOf(difference(without))).to.deep.equal([
      `all-notes: \`where-it-grows\` is gone: ${size}`,
    ]);
    const back = diffPacks(without(tea()), tea());
    expect(back.ok && changesOf(back)).to.deep.equal([
      `all-notes: \`where-it-grows\` is new: ${size}`,
    ]);
    expect(
      back.ok && back.words.map(({ path, voices, sets }) => [path, voices[0]?.before, sets]),
    ).to.deep.equal([
      ['/notes/where-it-grows/title', undefined, 0],
      ['/notes/where-it-grows/others', undefined, 0],
    ]);
    expect(back.ok && back.words.every((change) => !('example' in change))).to.equal(true);
  });

  it('changes are listed by part, those on most results first', () => {
    const { results: found } = difference((pack) => {
      const { 'where-it-grows': _, ...notes } = pack.text.en.notes;
      const wider = changeRule('T1', {
        when: [{ sleep: ['bad', 'unknown'] }],
        notes: ['less-sleep', 'teeth'],
      })(pack);
      return {
        ...wider,
        voices: { carer: { who: ['myself'] } },
        askHints: [{ id: 'write-down', when: [{ sleep: ['unknown'] }] }],
        notes: pack.notes.filter(({ id }) => id !== 'where-it-grows'),
        text: { en: { ...pack.text.en, notes } },
      };
    });
    expect([...new Set(found.map(({ part }) => part))]).to.deep.equal([
      'outcome',
      'reasons',
      'cautions',
      'first-notes',
      'first-questions',
      'all-notes',
      'why',
      'hints',
      'voice',
    ]);
    const inOrder = found.map(
      ({ part, sets }, index) =>
        index === 0 || part !== found[index - 1]?.part || sets <= (found[index - 1]?.sets ?? 0),
    );
    expect(inOrder).not.to.include(false);
    expect(new Set(found.map(({ sets }) => sets)).size).to.be.greaterThan(2);
  });

  it('a changed hint, line or voice is reported for its readers', () => {
    const hints = difference((pack) => ({
      ...pack,
      askHints: [{ id: 'write-down', when: [{ sleep: ['unknown', 'good'] }] }],
      outcomes: [
        ...pack.outcomes.slice(0, 1),
        {
          id: 'as-you-like',
          lines: [
            { id: 'line-sleep', when: [{ sleep: ['good'], who: ['myself'] }], sources: ['S2'] },
          ],
        },
      ],
    }));
    const count = (fits: (answers: Answers) => boolean): string =>
      String(all().filter(fits).length);
    expect(changesOf(hints)).to.have.members([
      `hints: \`write-down\` is shown: ${count(({ sleep }) => sleep === 'good')}`,
      `hints: \`write-down\` is no longer shown: ${count(({ sleep }) => sleep === 'bad')}`,
      `hints: \`line-sleep\` is no longer shown: ${count((answers) => answers['sleep'] === 'good' && answers['who'] === 'someone-else' && weigh(tea(), answers).outcome.id === 'as-you-like')}`,
    ]);
    // Counted where the note comes first: `sugar-adds-up` does for some readers, `where-it-grows` for nobody.
    const withLines =
      (...lines: NoteLine[]) =>
      (pack: Whole): Pack => ({
        ...reword(({ lines: others }) => ({
          lines: { ...others, grows: 'Slowly.', adds: 'Fast.' },
        }))({
          ...pack,
        }),
        notes: pack.notes.map((note) => ({
          ...note,
          ...(note.id === 'where-it-grows' && {
            lines: [{ id: 'grows', when: [{}], sources: [] }],
          }),
          ...(note.id === 'sugar-adds-up' && { lines }),
        })),
      });
    const adds = { id: 'adds', when: [{ who: ['myself'] }], sources: [] };
    const isShown = (answers: Answers): boolean =>
      answers['who'] === 'myself' &&
      weigh(tea(), answers).notes.some(({ id, first }) => id === 'sugar-adds-up' && first);
    const added = difference(withLines(adds));
    expect(changesOf(added)).to.deep.equal([`hints: \`adds\` is shown: ${count(isShown)}`]);
    expect(added.words.map(({ path, sets }) => `${path} ${String(sets)}`)).to.have.members([
      `/lines/adds ${count(isShown)}`,
      '/lines/grows 0',
    ]);
    const changeQuestion =
      (id: string, change: Partial<Question>) =>
      (pack: Whole): Pack => ({
        ...pack,
        questions: pack.questions.map((question) =>
          question.id === id ? { ...question, ...change } : question,
        ),
      });
    expect(
      changesOf(
        difference(
          changeQuestion('spoons', {
            catches: [{ id: 'many-and-milk', when: [{ spoons: ['many'] }] }],
          }),
        ),
      ),
    ).to.deep.equal([
      `hints: \`many-and-milk\` is shown: ${count(({ habits, spoons }) => spoons === 'many' && !optionsIn(habits).includes('milk'))}`,
    ]);
    const everybody = [{ id: 'choose-all', when: [{}] }];
    expect(
      changesOf(
        difference((pack) =>
          changeQuestion('spoons', { hints: everybody })(
            changeQuestion('habits', { hints: [] })(pack) as Whole,
          ),
        ),
      ),
    ).to.deep.equal([
      `hints: \`choose-all\` is no longer shown: ${count(({ spoons }) => spoons === undefined)}`,
    ]);
    const course = difference((pack) => ({
      ...pack,
      courses: pack.courses.map((each) =>
        each.cautions
          ? { ...each, cautions: [{ id: 'not-now', when: [{ sleep: ['bad', 'good'] }] }] }
          : each,
      ),
    }));
    expect(changesOf(course)).to.deep.equal([
      `hints: \`not-now\` is shown: ${count(({ sleep }) => sleep === 'good')}`,
    ]);
    const voices = difference((pack) => ({ ...pack, voices: { carer: { who: ['myself'] } } }));
    expect(changesOf(voices)).to.have.members([
      `voice: \`carer\` → \`default\`: ${count(({ who }) => who === 'someone-else')}`,
      `voice: \`default\` → \`carer\`: ${count(({ who }) => who === 'myself')}`,
    ]);
  });
});

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

describe('structure that changed', () => {
  it('a changed structure is reported by ids, with its old and new value', () => {
    const { structure, results } = difference((pack) => ({
      ...pack,
      version: '1.3.0',
      dates: { ...pack.dates, searched: '2026-02-02' },
      paidBy: ['A tea shop'],
      rules: pack.rules.map((rule) =>
        rule.id === 'T3' ? { ...rule, basis: 'Takes much milk' } : rule,
      ),
      sources: pack.sources.map((source) =>
        source.id === 'S1' ? { ...source, year: 2021 } : source,
      ),
      courses: pack.courses.toReversed(),
      figures: pack.figures.map((figure) => ({
        ...figure,
        when: [{ sleep: ['bad', 'unknown'] }],
        groups:
          figure.groups?.map((group) => (group.id === 'tea' ? { ...group, count: 13 } : group)) ??
          [],
      })),
    }));
    expect(results).to.deep.equal([]);
    expect(structure).to.have.deep.members([
      { path: '/version', change: 'other', before: '1.2.3', after: '1.3.0' },
      { path: '/dates/searched', change: 'other', before: '2026-01-20', after: '2026-02-02' },
      { path: '/paidBy', change: 'other', before: [], after: ['A tea shop'] },
      { path: '/rules/T3/basis', change: 'other', before: 'Takes milk', after: 'Takes much milk' },
      { path: '/sources/S1/year', change: 'other', before: 2020, after: 2021 },
      { path: '/courses', change: 'moved', after: '`leave` moves before `drink`' },
      {
        path: '/figures/awake-figure/when/0/sleep',
        change: 'other',
        before: ['bad'],
        after: ['bad', 'unknown'],
      },
      { path: '/figures/awake-figure/groups/tea/count', change: 'other', before: 12, after: 13 },
    ]);
  });
});

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
