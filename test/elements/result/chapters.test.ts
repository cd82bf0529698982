// The result: a short first part, and the rest in chapters.
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import type { EhChapter } from '../../../src/elements/plain/chapter.js';
import type { EhNote } from '../../../src/elements/plain/note.js';
import { en } from '../../../src/words/en.js';
import { proved } from '../../../src/domain/proved.js';
import { noteStates } from '../../../stories/states/plain/eh-note.js';
import { guideAt, soreThroatResult } from '../../../stories/support/guide-at.js';
import {
  concluded,
  control,
  deepAll,
  focusedHeading,
  openGuide,
  openWhole,
  part,
  PATIENT,
  press,
  seen,
  settled,
  tellWarningSign,
  wordsOn,
} from '../../support/browser/guide-driver.js';
import { setViewport } from '../../support/browser/commands.js';
import { wholePack } from '../../support/packs/whole-pack.js';

const PARTS = 'eh-ask, eh-takeaway, eh-courses, eh-values, eh-what-if, eh-about';
const chapters = (root: ParentNode): EhChapter[] => deepAll<EhChapter>(root, 'eh-chapter');
const open = (root: ParentNode): string[] =>
  chapters(root).flatMap((chapter) => (chapter.open ? chapter.label : []));

describe('the chapters of a result', () => {
  it('every chapter is closed at first, summarises its content in a line, and renders none of it', async () => {
    const guide = await openGuide(concluded(PATIENT));
    expect(chapters(guide).map(({ label }) => label)).to.deep.equal([
      'Questions to ask',
      'Take it with you',
      'The choices side by side',
      'What matters most to you',
      'What would change if you answered otherwise',
      'Numbers we have',
      'About this guide',
    ]);
    expect(open(guide)).to.deep.equal([]);
    expect(chapters(guide).map(({ lead }) => lead)).not.to.include('');
    expect(deepAll(guide, PARTS).length).to.equal(0);
  });

  it('an opened chapter shows its part without a second heading', async () => {
    const guide = await openWhole(concluded(PATIENT));
    for (const chapter of chapters(guide)) {
      const [found] = deepAll(chapter, PARTS);
      expect(found?.checkVisibility(), chapter.label).to.equal(true);
      expect(seen(found!, '.section'), chapter.label).to.deep.equal([]);
    }
  });

  it('opening a chapter moves nothing above it', async () => {
    await setViewport(390, 844);
    const guide = await openGuide(concluded(PATIENT));
    for (const chapter of chapters(guide)) {
      chapter.scrollIntoView({ block: 'center' });
      const before = chapter.getBoundingClientRect().top;
      await press(chapter, chapter.label);
      expect(chapter.getBoundingClientRect().top, chapter.label).to.be.closeTo(before, 1);
      await press(chapter, chapter.label);
    }
  });

  it('the summary leads to the questions to ask: their chapter opens, and its heading has focus', async () => {
    await setViewport(360, 640);
    const guide = await openGuide(concluded(PATIENT));
    const { href } = location;
    const { length } = history;
    control(guide, 'Questions to ask').click();
    await settled(guide);
    expect([focusedHeading(), open(guide)]).to.deep.equal([
      'Questions to ask',
      ['Questions to ask'],
    ]);
    expect(chapters(guide)[0]!.getBoundingClientRect().top).to.be.within(-40, 640);
    expect([location.href, history.length]).to.deep.equal([href, length]);
  });

  it('the summary prints the letter, and opens its chapter', async () => {
    const guide = await openGuide(concluded(PATIENT));
    let printed = 0;
    const print = window.print.bind(window);
    window.print = () => void (printed += 1);
    try {
      control(guide, 'Print my letter').click();
      await settled(guide);
      await settled(guide);
    } finally {
      window.print = print;
    }
    expect([printed, open(guide)]).to.deep.equal([1, ['Take it with you']]);
  });

  it('a pack without courses, figures, values and questions to ask has no chapter for them', async () => {
    const pack = proved({
      ...wholePack(),
      values: [],
      ask: [],
      courses: [],
      figures: [],
      rules: wholePack().rules.map(({ ask: _, ...rule }) => rule),
    });
    const guide = await openGuide(
      guideAt(pack, { who: 'myself', habits: ['none'], sleep: 'good' }, { screen: 'concluded' }),
    );
    expect(chapters(guide).map(({ dataset }) => dataset['chapter'])).to.deep.equal([
      'takeaway',
      'whatIf',
      'about',
    ]);
    expect(deepAll(deepAll(guide, '.ways')[0]!, 'button').map(wordsOn)).to.deep.equal([
      'Print my letter',
    ]);
  });

  it('an opened chapter is hidden while help is open, and is open again afterwards', async () => {
    const guide = await openGuide(soreThroatResult('Just reading'));
    await press(guide, 'What matters most to you');
    await tellWarningSign(guide);
    expect(chapters(guide).some((each) => each.checkVisibility())).to.equal(false);
    await press(guide, 'I opened this by mistake');
    expect(open(guide)).to.deep.equal(['What matters most to you']);
  });

  it('a new result has every chapter closed', async () => {
    const guide = await openWhole(soreThroatResult('Just reading'));
    await press(guide, 'Your answers');
    await press(guide, 'Change my answers');
    await press(guide, 'See my notes');
    expect(open(guide)).to.deep.equal([]);
    expect(deepAll(guide, PARTS).length, 'and nothing of their content is rendered').to.equal(0);
  });
});

describe('a compact note', () => {
  it('one control opens both sides of a compact pair, and nothing above the control moves', async () => {
    const pair = await fixture(noteStates.compactPair.render());
    expect(seen(pair, '.layer')).to.deep.equal([]);
    const [more] = deepAll(pair, '.more');
    const { top } = more!.getBoundingClientRect();
    more!.click();
    await settled(pair);
    expect(more!.ariaExpanded).to.equal('true');
    expect(more!.getBoundingClientRect().top).to.equal(top);
    const layers = deepAll(pair, '.layer');
    expect(layers.length).to.be.at.least(2);
    for (const layer of layers) expect(layer.getBoundingClientRect().top).to.be.greaterThan(top);
  });

  it('a caution of our own advice without a brief is shown whole, and says that no clinician has checked it', async () => {
    const { brief: _, ...note } = (await fixture<EhNote>(noteStates.compactCaution.render())).note!;
    const whole = await fixture<EhNote>(html`<eh-note compact .note=${note}></eh-note>`);
    expect(seen(whole, '.layer')).to.deep.equal([note.advice]);
    expect(seen(whole, '.foot').join()).to.contain(en.advice);
  });

  it('the cautions after the third are behind one control', async () => {
    const guide = await openGuide(concluded(PATIENT));
    const outcome = part(guide, 'eh-outcome');
    const all = guide.guidance?.cautions ?? [];
    expect(all.length).to.be.greaterThan(3);
    expect(deepAll(outcome, 'eh-note')).to.have.lengthOf(3);
    await press(outcome, `More cautions (${String(all.length - 3)})`);
    expect(deepAll(outcome, 'eh-note')).to.have.lengthOf(all.length);
  });

  it('the mark of our own advice is explained once in a result', async () => {
    const guide = await openWhole(concluded(PATIENT));
    expect(seen(part(guide, 'eh-results'), '.legend')).to.have.lengthOf(1);
  });
});
