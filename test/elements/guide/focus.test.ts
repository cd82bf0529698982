// Focus and scroll: not changed on first render, moved to the heading on each later step.
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import { definePack } from '../../../src/registry/registry.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import { setViewport } from '../../support/browser/commands.js';
import {
  answer,
  ask,
  asking,
  CARER,
  concluded,
  control,
  deepActive,
  focusedHeading,
  liver,
  openGuide,
  part,
  PATIENT,
  press,
  reviewing,
  seen,
  settled,
  spoken,
  words,
} from '../../support/browser/guide-driver.js';

const css = new CSSStyleSheet();
css.replaceSync('.above { block-size: 250px } .below { block-size: 1200px }');

let field: HTMLInputElement;

/** Checks that an action leaves the person where they were: in a field of the page, scrolled a little. */
async function undisturbed(run: () => Promise<void>): Promise<void> {
  field.focus({ preventScroll: true });
  scrollTo(0, 150);
  const before = scrollY; // Firefox keeps to whole pixels of the device, which need not be those of the page.
  expect(before, 'the page scrolls').to.be.closeTo(150, 1);
  await run();
  // Never compare the element itself: printing it in a failure takes minutes.
  expect(deepActive() === field, 'the field keeps focus').to.be.true;
  expect(scrollY).to.equal(before);
}

describe('focus', () => {
  before(() => void document.adoptedStyleSheets.push(css));
  after(() => void document.adoptedStyleSheets.pop());

  beforeEach(async () => {
    const page = await fixture(
      html`<div>
        <div class="above"></div>
        <input aria-label="A field of the page" />
        <div class="below"></div>
      </div>`,
    );
    field = page.querySelector('input') as HTMLInputElement;
  });

  const firsts: Record<string, () => Promise<unknown>> = {
    'at the welcome': () => openGuide(),
    'with a record of a question': () => openGuide(asking(PATIENT, 'stage')),
    'with a record of the review': () => openGuide(reviewing(PATIENT)),
    'with a record of a result': () => openGuide(concluded(CARER)),
    'with a layout of its own': () => openGuide(asking(CARER, 'stage', html`<eh-step></eh-step>`)),
  };
  for (const [how, open] of Object.entries(firsts)) {
    it(`focus stays where it is when a guide appears ${how}`, () =>
      undisturbed(async () => void (await open())));
  }

  it('focus stays when the pack arrives late, when a record is set, and when settings change', async () => {
    const guide = await fixture<EhGuide>(html`<eh-guide pack="liver-stem-cells"></eh-guide>`);
    await undisturbed(async () => {
      definePack(liver);
      await settled(guide);
      expect(guide.state).to.equal('welcome');
    });
    await press(guide, 'Start');
    await answer(guide, PATIENT, 'who');
    await press(guide, 'Continue');
    const { record } = guide;
    await press(guide, 'Start again');
    for (const given of [record, { ...record, position: { screen: 'welcome' } }]) {
      await undisturbed(async () => {
        guide.record = given;
        await settled(guide);
        guide.publisher = `A page ${String(given?.position.screen)}`;
        guide.headingLevel += 1;
        await settled(guide);
      });
    }
  });

  it('focus stays when idle answers are erased', async () => {
    const guide = await openGuide();
    await press(guide, 'Start');
    await answer(guide, PATIENT, 'who');
    await press(guide, 'Continue');
    await undisturbed(async () => {
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      await settled(guide);
      expect([guide.state, guide.answers]).to.deep.equal(['welcome', {}]);
    });
    await press(guide, 'Start');
    expect(focusedHeading()).to.equal(ask('who', {}));
  });

  it('focus stays when the guide is removed from the page and inserted again', async () => {
    const guide = await openGuide();
    await press(guide, 'Start');
    const home = guide.parentElement as HTMLElement;
    await undisturbed(async () => {
      guide.remove();
      home.append(guide);
      await settled(guide);
    });
  });

  it('focus goes to the heading of each later step: Start, Continue, Back, Change, the result, and Start again', async () => {
    const guide = await openGuide();
    const steps: [press: string, heading: string][] = [
      ['Start', ask('who', {})],
      ['Back', spoken(words.decision, {})],
      ['Start', ask('who', {})],
    ];
    for (const [words, heading] of steps) {
      await press(guide, words);
      expect(focusedHeading(), words).to.equal(heading);
    }
    for (const question of Object.keys(PATIENT)) {
      expect(focusedHeading()).to.equal(ask(question, PATIENT));
      await answer(guide, PATIENT, question);
      await press(guide, 'Continue');
    }
    const later: [press: string, heading: string][] = [
      [`Change: ${ask('stage', PATIENT)}`, ask('stage', PATIENT)],
      ['Continue', 'Check your answers'],
      ['See my notes', spoken(words.outcomes['team-first']?.heading, PATIENT)],
      ['Show all notes', 'All the other notes'],
      ['Change my answers', 'Check your answers'],
      ['See my notes', spoken(words.outcomes['team-first']?.heading, PATIENT)],
      ['Start again', spoken(words.decision, {})],
    ];
    for (const [words, heading] of later) {
      await press(guide, words);
      expect(focusedHeading(), words).to.equal(heading);
    }
    expect(seen(guide, '.top')).to.have.lengthOf(1);
  });

  it('on a phone a step scrolls to its heading, with the progress above it, unless both are visible', async () => {
    await setViewport(360, 640);
    const guide = await openGuide(asking(PATIENT, 'stage'));
    guide.style.setProperty('margin-block-end', '100vh'); // A page that ends lower cannot scroll as far.
    const top = (): number => deepActive()?.getBoundingClientRect().top ?? NaN;
    control(guide, 'Continue').scrollIntoView();
    await press(guide, 'Continue');
    expect(focusedHeading()).to.equal(ask('arranged', PATIENT));
    expect(top()).to.be.within(60, 100);
    expect(part(guide, 'eh-progress').getBoundingClientRect().bottom, 'where one is').to.be.within(
      0,
      top(),
    );
    scrollBy(0, 20);
    // Firefox may still adjust the scroll position in the next frames.
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    const { scrollY: before } = window;
    await press(guide, 'Back');
    expect(focusedHeading()).to.equal(ask('stage', PATIENT));
    expect(scrollY).to.equal(before);
  });

  it('focus goes to the heading when the page takes a step', async () => {
    const guide = await openGuide(reviewing(PATIENT));
    guide.goTo('condition');
    await settled(guide);
    expect(focusedHeading()).to.equal(ask('condition', PATIENT));
    guide.restart();
    await settled(guide);
    expect(focusedHeading()).to.equal(spoken(words.decision, {}));
  });

  it('focus goes once to the heading of a step to the same screen, and not at the next choice', async () => {
    const guide = await openGuide(asking(PATIENT, 'stage'));
    guide.goTo('stage');
    await settled(guide);
    expect(focusedHeading()).to.equal(ask('stage', PATIENT));
    field.focus();
    await answer(guide, { ...PATIENT, stage: 'unknown' }, 'stage');
    expect(focusedHeading()).to.be.undefined;

    await press(guide, 'Start again');
    field.focus();
    await press(guide, 'Start again');
    expect(focusedHeading()).to.equal(spoken(words.decision, {}));
  });

  it('focus goes to the heading in a layout whose missing parts were added', async () => {
    const guide = await openGuide(reviewing(PATIENT, html`<eh-review></eh-review>`));
    await press(guide, 'See my notes');
    expect(focusedHeading()).to.equal(spoken(words.outcomes['team-first']?.heading, PATIENT));
  });
});
