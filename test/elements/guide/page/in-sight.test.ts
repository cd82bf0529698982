// The focused element is visible after a step: in scroll containers, in dialogs, and under sticky headers.
import { expect, fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../../src/define.js';
import type { EhGuide } from '../../../../src/elements/guide/guide.js';
import { setViewport } from '../../../support/browser/commands.js';
import {
  ask,
  asking,
  control,
  deepActive,
  deepAll,
  drawnAt,
  focusedHeading,
  PATIENT,
  press,
  settled,
} from '../../../support/browser/guide-driver.js';

const css = new CSSStyleSheet();
css.replaceSync(`
  .room { padding-block: 300px 1500px }
  .box { position: fixed; inset: 150px auto auto 20px; inline-size: 300px; block-size: 400px; overflow: auto }
  dialog.box { margin: 0; padding: 0; border: 0 }
  .head { position: sticky; inset-block-start: 0; block-size: 120px; background: gold; z-index: 9 }
  .fixed { position: fixed; inset: 0 0 auto; block-size: 120px; background: gold; z-index: 9 }
  eh-guide { --eh-motion: 0px }
`);

const guideIn = asking(PATIENT, 'stage');

/** Containers of a guide, each with an element of the page that can hide the focused element. */
const places: Record<string, () => TemplateResult> = {
  'a box that scrolls': () => html`<div class="box">${guideIn}</div>`,
  'a box that scrolls, with a sticky header in it': () =>
    html`<div class="box">
      <div class="head"></div>
      ${guideIn}
    </div>`,
  'a modal dialog': () => html`<dialog class="box">${guideIn}</dialog>`,
  'a page with a sticky header': () =>
    html`<div>
      <div class="head"></div>
      <div class="room">${guideIn}</div>
    </div>`,
  'a page with a fixed header': () =>
    html`<div>
      <div class="fixed"></div>
      <div class="room">${guideIn}</div>
    </div>`,
};

/** The focused element, and whether its first words are visible: inside its scroll container and not covered. */
function expectInSight(what: string): void {
  const active = deepActive();
  if (!active || active === document.body) throw new Error(`${what}: the focus is lost.`);
  const { left, top, height } = active.getBoundingClientRect();
  for (const y of [top + 2, top + Math.min(height, 20) - 2]) {
    const drawn = drawnAt(left + 4, y);
    expect(
      drawn !== null && (active.contains(drawn) || drawn.contains(active)),
      `${what}: in sight at ${y}, where ${drawn?.localName ?? 'nothing'} is drawn`,
    ).to.be.true;
  }
}

describe('visible focus', () => {
  before(() => void document.adoptedStyleSheets.push(css));
  after(() => void document.adoptedStyleSheets.pop());
  afterEach(() => document.documentElement.style.removeProperty('scroll-padding-top'));

  for (const [name, place] of Object.entries(places))
    for (const padding of name.startsWith('a page') ? ['', '120px'] : [''])
      it(`each heading that a step leads to is visible in ${name}${padding && ' and scroll-padding'}`, async () => {
        await setViewport(390, 700);
        if (padding) document.documentElement.style.scrollPaddingTop = padding;
        const around = await fixture<HTMLElement>(place());
        if (around instanceof HTMLDialogElement) around.showModal();
        const guide = around.querySelector('eh-guide') as EhGuide;
        await settled(guide);
        // The next heading will be at this position: at every height, also above the container or under the header.
        for (const height of [-60, 10, 80, 119, 300]) {
          const scroller = around.matches('.box') ? around : document.documentElement;
          const start = around.matches('.box') ? around.getBoundingClientRect().top : 0;
          const [heading] = deepAll(guide, 'legend > *');
          if (!heading) throw new Error('The guide asks nothing.');
          control(guide, 'Continue').focus({ preventScroll: true });
          scroller.scrollBy({
            top: heading.getBoundingClientRect().top - start - height,
            behavior: 'instant',
          });
          await press(guide, 'Continue');
          expect(focusedHeading()).to.equal(ask('arranged', PATIENT));
          expectInSight(`from ${height}`);
          await press(guide, 'Back');
          expectInSight(`back from ${height}`);
        }
      });

  it('the message about a missing answer is visible below a fixed header', async () => {
    await setViewport(390, 700);
    const around = await fixture<HTMLElement>(places['a page with a fixed header']?.() ?? html``);
    const guide = around.querySelector('eh-guide') as EhGuide;
    guide.restart();
    await settled(guide);
    await press(guide, 'Start');
    scrollBy({ top: control(guide, 'Continue').getBoundingClientRect().top - 300 });
    await press(guide, 'Continue');
    expect(deepActive()?.textContent).to.include('hoose');
    expectInSight('the message');
  });
});
