// The courses of action side by side as equals, never reordered.
import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { chosen } from '../../../src/domain/condition.js';
import { accessibleOf, setViewport } from '../../support/browser/commands.js';
import { deepAll, seen, wordsOn } from '../../support/browser/guide-driver.js';
import {
  BAD_SLEEPER,
  coursesOf,
  GOOD_SLEEPER,
  rowOf,
  tables,
} from '../../support/result/courses.js';

const ROWS = [
  'What is it?',
  'Good points',
  'Bad points',
  'What does it ask of a person?',
  'What does it cost?',
  'What do we not know?',
  'Where does this come from?',
];

describe('the courses of action', () => {
  for (const answers of [GOOD_SLEEPER, BAD_SLEEPER]) {
    it(`every course has all rows, in the pack’s order, for someone who sleeps ${chosen(answers, 'sleep').join()}`, async () => {
      await setViewport(1100, 800);
      const courses = await coursesOf(undefined, answers);
      expect(seen(courses, '.heads th')).to.deep.equal(['Drink tea', 'Leave it']);
      expect(seen(courses, '.courses tbody th')).to.deep.equal(ROWS);
      const [table] = tables(courses);
      expect(table?.caption && wordsOn(table.caption)).to.equal('The choices side by side');
      for (const head of deepAll(courses, '.heads th'))
        expect(head.getAttribute('scope')).to.equal('col');
      for (const row of table?.rows ?? []) expect(row.cells).to.have.lengthOf(3);
    });
  }

  it('a course begins with the cautions that the answers call for', async () => {
    expect(seen(await coursesOf(), '.caution')).to.deep.equal([]);
    const warned = await coursesOf(undefined, BAD_SLEEPER);
    expect(rowOf(warned, 0).map(wordsOn)).to.deep.equal([
      'Drink teaWait for a better night.A cup after supper.° (no source)',
      'Leave itNo cup after supper.° (no source)',
    ]);
  });

  it('only a point without a source has the mark that the legend explains, visibly and for screen readers', async () => {
    const courses = await coursesOf();
    expect(
      rowOf(courses, 1)
        .flatMap((cell) => [...cell.querySelectorAll('li')])
        .map(wordsOn),
    ).to.deep.equal(['It is warm.', 'It tastes good.° (no source)', 'You may rest more.']);
    const sourced = { sources: ['S1'] };
    const all = await coursesOf(({ courses: [drink] }) => ({
      courses: drink
        ? [
            {
              ...drink,
              good: drink.good.map((point) => ({ ...point, ...sourced })),
              bad: drink.bad.map((point) => ({ ...point, ...sourced })),
              what: sourced,
              asks: sourced,
              costs: sourced,
              unknown: sourced,
            },
          ]
        : [],
    }));
    expect(seen(all, '.courses tbody > tr > td').join())
      .to.include('It is warm.')
      .and.not.include('°');
  });

  it('each course shows its sources once', async () => {
    const courses = await coursesOf();
    expect(
      rowOf(courses, 6).map((cell) => cell.querySelector('summary')?.getAttribute('aria-label')),
    ).to.deep.equal(['2 sources: Drink tea', '1 source: Leave it']);
  });

  for (const width of [1100, 360]) {
    it(`good and bad points have one size, weight, colour and width in a page of ${String(width)} px`, async () => {
      await setViewport(width, 800);
      const courses = await coursesOf();
      for (const place of [0, 1]) {
        const looks = [1, 2].map((row) => {
          const cell = rowOf(courses, row)[place];
          const point = cell?.querySelector('li');
          if (!cell || !point) throw new Error('There is no such point.');
          const { fontSize, fontWeight, fontStyle, color, lineHeight, opacity, textAlign } =
            getComputedStyle(point);
          return {
            fontSize,
            fontWeight,
            fontStyle,
            color,
            lineHeight,
            opacity,
            textAlign,
            width: cell.getBoundingClientRect().width,
            inner: point.getBoundingClientRect().width,
          };
        });
        expect(looks[0]?.inner).to.be.greaterThan(100);
        expect(looks[0]).to.deep.equal(looks[1]);
      }
    });
  }

  it('courses are columns on a wide page, and one row at a time on a narrow one', async () => {
    const places = async (width: number): Promise<{ beside: boolean; named: string[] }> => {
      await setViewport(width, 800);
      const courses = await coursesOf();
      const [one, two] = rowOf(courses, 0).map((cell) => cell.getBoundingClientRect());
      return {
        beside: one !== undefined && two !== undefined && Math.abs(one.top - two.top) < 1,
        named: seen(courses, '.courses td > .of').slice(0, 2),
      };
    };
    expect(await places(1100)).to.deep.equal({ beside: true, named: [] });
    expect(await places(360)).to.deep.equal({ beside: false, named: ['Drink tea', 'Leave it'] });
  });

  it('too many courses for columns are stacked on every page', async () => {
    await setViewport(1100, 800);
    const courses = await coursesOf(({ courses: all }) => ({ courses: [...all, ...all, ...all] }));
    const tops = rowOf(courses, 0).map((cell) => cell.getBoundingClientRect().top);
    expect(new Set(tops).size).to.equal(6);
  });

  it('courses remain a table for assistive technology in the list layout', async () => {
    await setViewport(360, 800);
    const [table] = tables(await coursesOf());
    const row = table?.tBodies[0]?.rows[1];
    if (!table || !row?.cells[1]) throw new Error('There is no such cell.');
    for (const [element, role] of [
      [table, 'table'],
      [row, 'row'],
      [row.cells[0] ?? row, 'rowheader'],
      [row.cells[1], 'cell'],
    ] as const) {
      const told = await accessibleOf(element);
      if (told) expect(told.role).to.equal(role);
    }
  });

  it('a pack without courses shows no heading for them', async () => {
    expect(seen(await coursesOf(() => ({ courses: [], figures: [] })), '*')).to.deep.equal([]);
    expect(seen(await coursesOf(() => ({ figures: [] })), 'h3')).to.deep.equal([
      'The choices side by side',
    ]);
    expect(seen(await coursesOf(() => ({ courses: [] })), 'h3')).to.deep.equal(['Numbers we have']);
  });
});
