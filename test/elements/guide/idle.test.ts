// Thirty idle minutes erase the answers, after a warning that any input answers; the welcome says so afterwards.
import { expect, fixture, nextFrame } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import { en } from '../../../src/words/en.js';
import { Clock } from '../../support/clock.js';
import { setViewport } from '../../support/browser/commands.js';
import {
  asking,
  concluded,
  control,
  deepActive,
  deepAll,
  drawnAt,
  focusedHeading,
  openGuide,
  part,
  PATIENT,
  press,
  seen,
  settled,
  spoken,
  words,
} from '../../support/browser/guide-driver.js';
import { pack as soreThroat } from '../../support/packs/sore-throat.js';

const ERASED = en.idle.erased.idle(30);

describe('an unused guide', () => {
  let clock: Clock;
  beforeEach(() => void (clock = new Clock()));
  afterEach(() => {
    clock.stop();
  });

  const pass = async (guide: EhGuide, minutes: number): Promise<void> => {
    clock.passMinutes(minutes);
    await settled(guide);
  };
  const warning = (guide: EhGuide): HTMLElement | undefined =>
    deepAll<HTMLElement>(guide, '.idle')[0];
  const says = (guide: EhGuide): string => warning(guide)?.innerText.replace(/\s+/g, ' ') ?? '';

  it('the warning is above everything, takes neither focus nor scroll, and is in an existing alert', async () => {
    await setViewport(360, 640);
    const guide = await openGuide(asking(PATIENT, 'stage'));
    const alert = guide.shadowRoot?.querySelector('.inner > [role=alert]');
    expect(alert?.textContent.trim()).to.equal('');
    guide.style.setProperty('overflow', 'hidden');
    guide.style.setProperty('transform', 'scale(1)');
    guide.goTo('stage');
    await settled(guide);
    const focused = deepActive();
    const { scrollY: scrolled } = window;
    await pass(guide, 28);
    expect(says(guide)).to.contain(en.idle.title).and.to.contain(en.idle.text(2));
    expect(alert?.contains(warning(guide) ?? null)).to.be.true;
    const { left, right, bottom, top } = (warning(guide) as HTMLElement).getBoundingClientRect();
    expect([left >= 0, right <= 360, top > 320, bottom <= 640]).not.to.include(false);
    const drawn = drawnAt((left + right) / 2, bottom - 10);
    expect(warning(guide)?.contains(drawn)).to.be.true;
    expect(deepActive() === focused, 'focus stays').to.be.true;
    expect(scrollY).to.equal(scrolled);
  });

  it('a pass phrase on the welcome stays for half an hour without input, and is then erased', async () => {
    const guide = await openGuide(html`<eh-guide .pack=${soreThroat}></eh-guide>`);
    const [phrase] = deepAll<HTMLInputElement>(part(guide, 'eh-welcome'), '#phrase');
    if (!phrase) throw new Error('no field');
    phrase.value = 'blue fish';
    // Chromium reports a new selection later, which counts as input.
    await nextFrame();
    await nextFrame();
    await pass(guide, 29.9);
    expect(phrase.value).to.equal('blue fish');
    await pass(guide, 0.2);
    expect(phrase.value).to.equal('');
    expect(guide.state).to.equal('welcome');
  });

  it('a pass phrase on the welcome is erased when the page enters the back-forward cache', async () => {
    const guide = await openGuide(html`<eh-guide .pack=${soreThroat}></eh-guide>`);
    const [phrase] = deepAll<HTMLInputElement>(part(guide, 'eh-welcome'), '#phrase');
    if (!phrase) throw new Error('no field');
    phrase.value = 'blue fish';
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(phrase.value).to.equal('');
  });

  it('“Keep my answers” keeps the answers, confirms it for a moment, and restores focus', async () => {
    const guide = await openGuide(asking(PATIENT, 'stage'));
    guide.goTo('stage');
    await settled(guide);
    const heading = focusedHeading();
    for (let time = 0; time < 3; time += 1) {
      await pass(guide, 28.5);
      control(guide, en.idle.keep).focus();
      await press(guide, en.idle.keep);
      expect(says(guide)).to.contain(en.idle.kept);
      expect(focusedHeading()).to.equal(heading);
      await pass(guide, 0.2);
      expect(warning(guide)).to.equal(undefined);
    }
    expect(guide.answers).to.deep.equal(PATIENT);
  });

  it('focus goes to the guide when no element had it before “Keep my answers” was pressed', async () => {
    const guide = await openGuide(asking(PATIENT, 'stage'));
    await pass(guide, 28);
    control(guide, en.idle.keep).focus();
    await press(guide, en.idle.keep);
    expect(deepActive()?.matches('section.frame')).to.be.true;
  });

  it('a touch of the page answers the warning, which confirms it for a moment in the same place', async () => {
    const guide = await openGuide(asking(PATIENT, 'stage'));
    await pass(guide, 28);
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    await settled(guide);
    expect(says(guide)).to.contain(en.idle.kept).and.not.to.contain(en.idle.title);
    await pass(guide, 0.2);
    expect(warning(guide)).to.equal(undefined);
    await pass(guide, 27);
    expect(guide.answers).to.deep.equal(PATIENT);
  });

  it('the warning is still shown when the guide is moved in the page', async () => {
    const guide = await openGuide(asking(PATIENT, 'stage'));
    await pass(guide, 28);
    guide.parentElement?.append(guide);
    await settled(guide);
    expect(warning(guide)?.checkVisibility()).to.be.true;
  });

  it('the welcome gives the reason for the erased answers until Start, in an existing status', async () => {
    const guide = await openGuide(concluded(PATIENT));
    const status = [...(guide.shadowRoot?.querySelectorAll('.inner > [role=status]') ?? [])][0];
    await pass(guide, 30);
    expect([guide.state, guide.answers]).to.deep.equal(['welcome', {}]);
    expect(status?.textContent.trim()).to.equal(ERASED);
    expect(warning(guide)).to.equal(undefined);
    await press(guide, 'Get medical help now');
    await press(guide, 'I opened this by mistake');
    expect(seen(guide, '.erased')).to.deep.equal([ERASED]);
    await press(guide, 'Start');
    expect(seen(guide, '.erased')).to.deep.equal([]);
    await press(guide, 'Back');
    expect(seen(guide, '.erased')).to.deep.equal([]);
  });

  it('the welcome says that the answers were erased when the page was left', async () => {
    const guide = await openGuide(concluded(PATIENT));
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await settled(guide);
    expect(seen(guide, '.erased')).to.deep.equal([en.idle.erased.left(30)]);
  });

  it('erasing moves neither focus nor scroll of a reader outside the guide', async () => {
    const css = new CSSStyleSheet();
    css.replaceSync('.above { block-size: 250px } .below { block-size: 1200px }');
    document.adoptedStyleSheets.push(css);
    const page = await fixture(
      html`<div>
        <div class="above"></div>
        <input aria-label="A field of the page" />
        ${asking(PATIENT, 'stage')}
        <div class="below"></div>
      </div>`,
    );
    const guide = part(page, 'eh-guide');
    await settled(guide);
    const field = page.querySelector('input');
    field?.focus({ preventScroll: true });
    scrollTo(0, 150);
    const { scrollY: scrolled } = window;
    await pass(guide, 30);
    expect(seen(guide, '.erased')).to.deep.equal([ERASED]);
    expect(deepActive() === field, 'the field keeps focus').to.be.true;
    expect(scrollY).to.equal(scrolled);
    document.adoptedStyleSheets.pop();
  });

  it('erasing leads a reader inside the guide to the welcome, with the message visible', async () => {
    await setViewport(360, 640);
    const guide = await openGuide(concluded(PATIENT));
    control(guide, 'Show all notes').focus();
    await pass(guide, 30);
    await new Promise((drawn) => requestAnimationFrame(drawn));
    expect(focusedHeading()).to.equal(spoken(words.decision, {}));
    const { top, bottom } = deepAll(guide, '.erased')[0]?.getBoundingClientRect() ?? {};
    expect(top).to.be.within(-1, 640);
    expect(bottom).to.be.within(0, 640);
  });

  it('no warning appears at the welcome, and it shows no message afterwards', async () => {
    const guide = await openGuide();
    await pass(guide, 29);
    expect(warning(guide)).to.equal(undefined);
    await pass(guide, 2);
    expect(seen(guide, '.erased')).to.deep.equal([]);
  });
});
