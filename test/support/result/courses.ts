// The parts of a guide at its result: the courses side by side, and the numbers.
import { html } from 'lit';
import '../../../src/define.js';
import { proved } from '../../../src/domain/proved.js';
import { guideAt } from '../../../stories/support/guide-at.js';
import type { Answers, Pack, Text } from '../../../src/domain/pack.js';
import type { EhCourses } from '../../../src/elements/result/courses.js';
import { deepAll, openGuide, part } from '../browser/guide-driver.js';
import { wholePack } from '../packs/whole-pack.js';

export const GOOD_SLEEPER: Answers = { who: 'myself', habits: ['none'], sleep: 'good' };
export const BAD_SLEEPER: Answers = { who: 'myself', habits: ['none'], sleep: 'bad' };

/** The parts of a guide with this pack, at its result. */
export async function coursesOf(
  change: (pack: Pack) => Partial<Pack> = () => ({}),
  answers = GOOD_SLEEPER,
): Promise<EhCourses> {
  const pack = wholePack();
  const guide = await openGuide(
    guideAt(
      proved({ ...pack, ...change(pack) }),
      answers,
      { screen: 'concluded' },
      html`<eh-courses></eh-courses>`,
    ),
  );
  return part(guide, 'eh-courses');
}

export const english = wholePack().text['en'] as Text;

/** With a second line, about survival, that has a picture. */
export const withSurvival = ({ figures, text }: Pack): Partial<Pack> => ({
  figures: [
    {
      id: 'long',
      course: 'leave',
      sources: ['S1'],
      survival: true,
      groups: [{ id: 'all', count: 7, of: 9 }],
    },
    ...figures,
  ],
  text: {
    ...text,
    en: {
      ...english,
      figures: {
        ...english.figures,
        rows: {
          ...english.figures.rows,
          long: {
            who: 'Old people',
            size: '9',
            time: 'A year',
            result: '7 of 9 were alive.',
            groups: { all: 'Alive' },
          },
        },
      },
    },
  },
});

export const tables = (courses: EhCourses): HTMLTableElement[] =>
  deepAll<HTMLTableElement>(courses, 'table');

/** The text of each course in one row. */
export const rowOf = (courses: EhCourses, row: number): HTMLTableCellElement[] =>
  [...(tables(courses)[0]?.tBodies[0]?.rows[row]?.cells ?? [])].slice(1);
