// The numbers of the courses, and those that are shown only on request.
import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { proved } from '../../../src/domain/proved.js';
import { guideAt } from '../../../stories/support/guide-at.js';
import type { FigureText, Pack } from '../../../src/domain/pack.js';
import type { EhCourses } from '../../../src/elements/result/courses.js';
import { emulateMedia, setViewport } from '../../support/browser/commands.js';
import {
  control,
  deepActive,
  deepAll,
  openGuide,
  press,
  seen,
  tellWarningSign,
  wordsOn,
} from '../../support/browser/guide-driver.js';
import { wholePack } from '../../support/packs/whole-pack.js';
import {
  BAD_SLEEPER,
  coursesOf,
  english,
  GOOD_SLEEPER,
  tables,
  withSurvival,
} from '../../support/result/courses.js';

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
