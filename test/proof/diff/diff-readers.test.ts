import { expect } from 'chai';
import type { Answers, NoteLine, Pack, Question } from '../../../src/domain/pack.js';
import { optionsIn } from '../../../src/domain/question.js';
import { weigh } from '../../../src/domain/weigh.js';
import {
  all,
  changesOf,
  difference,
  reword,
  tea,
  type Whole,
} from '../../support/packs/compare-tea.js';

describe('what some readers see', () => {
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
