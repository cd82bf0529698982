// The courses of action side by side as equals, never reordered; the numbers; and lines that are shown only on request.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import { chosen } from '../../../src/domain/condition.js';
import { proved } from '../../../src/domain/proved.js';
import { guideAt } from '../../../stories/support/guide-at.js';
import type { Answers, FigureText, Pack, Text } from '../../../src/domain/pack.js';
import type { EhCourses } from '../../../src/elements/result/courses.js';
import { accessibleOf, emulateMedia, setViewport } from '../../support/browser/commands.js';
import {
  control,
  deepActive,
  deepAll,
  openGuide,
  part,
  press,
  seen,
  tellWarningSign,
  wordsOn,
} from '../../support/browser/guide-driver.js';
import { wholePack } from '../../support/packs/whole-pack.js';

const GOOD_SLEEPER: Answers = { who: 'myself', habits: ['none'], sleep: 'good' };
const BAD_SLEEPER: Answers = { who: 'myself', habits: ['none'], sleep: 'bad' };

const ROWS = [
  'What is it?',
  'Good points',
  'Bad points',
  'What does it ask of a person?',
  'What does it cost?',
  'What do we not know?',
  'Where does this come from?',
];

/** The parts of a guide with this pack, at its result. */
async function coursesOf(
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

const english = wholePack().text['en'] as Text;

/** With a second line, about survival, that has a picture. */
const withSurvival = ({ figures, text }: Pack): Partial<Pack> => ({
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

const tables = (courses: EhCourses): HTMLTableElement[] =>
  deepAll<HTMLTableElement>(courses, 'table');

/** The text of each course in one row. */
const rowOf = (courses: EhCourses, row: number): HTMLTableCellElement[] =>
  [...(tables(courses)[0]?.tBodies[0]?.rows[row]?.cells ?? [])].slice(1);

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

describe('the figures', () => {
  it('the numbers show the people, their count, the time, the result, the source, and which can be compared', async () => {
    await setViewport(1100, 800);
    const courses = await coursesOf();
    expect(seen(courses, '.columns th')).to.deep.equal([
      'Choice',
      'Who',
      'How many',
      'How long',
      'What came of it',
    ]);
    expect(seen(courses, '.line > *')).to.deep.equal([
      'Drink tea',
      'WhoGrown people',
      'How many54',
      'How longOne night',
      'What came of it12 of 28 lay awake with tea, about 3 of 26 with water. 1 source On sleep (opens in a new window). A clinic, read in 2026.',
    ]);
    expect(seen(courses, '.compare')).to.deep.equal(['The two groups are of one study.']);
    expect(seen(courses, 'figcaption')).to.deep.equal(['With tea', 'With water']);
  });

  const likeMine = { when: [{ sleep: ['good'] }] };
  const captions = (courses: EhCourses): string[] =>
    tables(courses)
      .filter(({ className }) => className === 'numbers')
      .map(({ caption }) => (caption ? wordsOn(caption) : ''));
  const lines = (courses: EhCourses): (string | undefined)[] =>
    deepAll(courses, '.line').map(({ dataset }) => dataset['id']);

  it('figures about people like the reader come first, with the reason; the courses keep their order', async () => {
    const three = ({ figures: [first], text }: Pack): Partial<Pack> => {
      const { 'awake-figure': said } = english.figures.rows;
      if (!first || !said) throw new Error('The pack has no figure.');
      const { when: _, ...awake } = { ...first, groups: [] };
      const rows = { 'awake-figure': said, mine: said, 'mine-too': said };
      return {
        figures: [
          awake,
          { ...awake, id: 'mine', ...likeMine },
          { ...awake, id: 'mine-too', ...likeMine, course: 'leave' },
        ],
        text: { ...text, en: { ...english, figures: { ...english.figures, rows } } },
      };
    };
    const good = await coursesOf(three);
    expect(lines(good)).to.deep.equal(['mine', 'mine-too', 'awake-figure']);
    expect(captions(good)).to.deep.equal(['About people like you', 'About other people']);
    const carer = await coursesOf(three, { ...GOOD_SLEEPER, who: 'someone-else' });
    expect(captions(carer)[0]).to.equal('About people like the person you ask for');
    const bad = await coursesOf(three, BAD_SLEEPER);
    expect(lines(bad)).to.deep.equal(['awake-figure', 'mine', 'mine-too']);
    expect(captions(bad)).to.deep.equal(['Numbers we have']);
    const all = await coursesOf(({ figures }) => ({
      figures: figures.map((figure) => ({ ...figure, ...likeMine })),
    }));
    expect(captions(all)).to.deep.equal(['About people like you']);
  });

  it('a value that the source of a figure does not give is left out', async () => {
    const { size: _, time: __, ...said } = english.figures.rows['awake-figure'] ?? {};
    const less = ({ text }: Pack): Partial<Pack> => ({
      text: {
        ...text,
        en: {
          ...english,
          figures: { ...english.figures, rows: { 'awake-figure': said as FigureText } },
        },
      },
    });
    await setViewport(1100, 800);
    const wide = await coursesOf(less);
    expect(tables(wide)[1]?.querySelector<HTMLTableRowElement>('.line')?.cells).to.have.lengthOf(5);
    await setViewport(360, 800);
    expect(seen(await coursesOf(less), '.line .of')).to.deep.equal(['Who', 'What came of it']);
    expect(seen(await coursesOf(less), '.line td')).to.have.lengthOf(2);
  });

  it('the numbers draw only counts that a source gives', async () => {
    const courses = await coursesOf(({ figures }) => ({
      figures: figures.map((figure) => ({ ...figure, sources: [] })),
    }));
    expect(seen(courses, '.line')).to.have.lengthOf(1);
    expect(deepAll(courses, 'eh-figure')).to.deep.equal([]);
  });

  it('the numbers name a course once for its consecutive lines', async () => {
    const courses = await coursesOf(({ figures: [figure] }) => ({
      figures: figure ? [figure, figure, { ...figure, course: 'leave', groups: [] }] : [],
    }));
    const numbers = tables(courses)[1];
    expect([...(numbers?.tBodies ?? [])].map((body) => body.rows.length)).to.deep.equal([4, 1]);
    expect(
      [...(numbers?.querySelectorAll<HTMLTableCellElement>('tbody th') ?? [])].map((head) => [
        wordsOn(head),
        head.rowSpan,
      ]),
    ).to.deep.equal([
      ['Drink tea', 4],
      ['Leave it', 1],
    ]);
  });

  it('numbers about survival are in the page only while the reader wants them', async () => {
    const courses = await coursesOf(withSurvival);
    const everything = (): string =>
      deepAll<Element>(courses, '*')
        .map((element) => `${wordsOn(element)} ${element.getAttribute('aria-label') ?? ''}`)
        .join();
    expect(everything())
      .to.contain('Grown people')
      .and.not.to.match(/alive|Old people/i);
    await press(courses, 'Show numbers about living longer');
    expect(seen(courses, '.line')).to.have.lengthOf(2);
    expect(deepAll(courses, '.line').map(({ dataset }) => dataset['id'])).to.deep.equal([
      'awake-figure',
      'long',
    ]);
    expect(everything()).to.contain('7 of 9 were alive.');
    expect(wordsOn(deepActive() ?? document.body), 'focus').to.equal('Leave it');
    control(courses, 'Hide numbers about living longer').focus();
    await press(courses, 'Hide numbers about living longer');
    expect(everything()).not.to.match(/alive|Old people/i);
    expect(wordsOn(deepActive() ?? document.body), 'focus').to.equal(
      'Show numbers about living longer',
    );
  });

  it('numbers about survival stay through help, and Start again hides them', async () => {
    const pack = wholePack();
    const guide = await openGuide(
      guideAt(proved({ ...pack, ...withSurvival(pack) }), GOOD_SLEEPER, { screen: 'concluded' }),
    );
    await press(guide, 'Numbers we have');
    await press(guide, 'Show numbers about living longer');
    await tellWarningSign(guide);
    await press(guide, 'I opened this by mistake');
    expect(deepAll(guide, '.numbers .line')).to.have.lengthOf(2);
    await press(guide, 'Change my answers');
    await press(guide, 'See my notes');
    await press(guide, 'Numbers we have');
    expect(deepAll(guide, '.numbers .line')).to.have.lengthOf(1);
  });

  it('there is no button if no line is about survival', async () => {
    expect(deepAll(await coursesOf(), '.ask')).to.deep.equal([]);
  });

  it('the numbers print without controls, and without unrequested lines', async function () {
    const courses = await coursesOf(withSurvival);
    if (!(await emulateMedia({ media: 'print' }))) this.skip();
    expect(seen(courses, 'button, summary')).to.deep.equal([]);
    expect(seen(courses, '.line')).to.have.lengthOf(1);
    // Without the row of sources, which print at the end instead.
    expect(seen(courses, '.courses tbody > tr > *')).to.have.lengthOf(18);
  });
});
