// Text twice as large, text spacing, forced colours, and more contrast: nothing is lost.
import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { emulateMedia, setViewport } from '../../support/browser/commands.js';
import {
  concluded,
  deepAll,
  openGuide,
  PATIENT,
  settled,
} from '../../support/browser/guide-driver.js';
import { expectFits } from '../../support/browser/measure.js';
import { SCREENS } from '../../support/browser/screens.js';

/** The spacing that WCAG 1.4.12 lets a reader set, applied also inside shadow roots, as a browser extension does. */
const spaced = new CSSStyleSheet();
spaced.replaceSync(
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
);

const shadows = (root: ParentNode): ShadowRoot[] =>
  deepAll<Element>(root, '*').flatMap(({ shadowRoot }) => shadowRoot ?? []);
const rootStyle = document.documentElement.style;

describe('low vision', () => {
  afterEach(() => {
    rootStyle.removeProperty('font-size');
    rootStyle.removeProperty('letter-spacing');
  });

  for (const { name, render, step } of SCREENS) {
    it(`no text is clipped or overflows with text spacing, and with text twice as large: ${name}`, async () => {
      await setViewport(640, 640);
      const guide = await openGuide(render());
      await step(guide);
      for (const root of [document, guide.shadowRoot, ...shadows(guide)])
        root?.adoptedStyleSheets.push(spaced);
      await settled(guide);
      expect(
        getComputedStyle(deepAll(guide, '.top')[0] as Element).letterSpacing,
        'the text is spaced',
      ).not.to.equal('normal');
      expectFits(guide, `${name}, spaced`);
      for (const root of [document, guide.shadowRoot, ...shadows(guide)])
        if (root)
          root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== spaced);
      rootStyle.setProperty('font-size', '200%');
      await settled(guide);
      expectFits(guide, `${name}, twice as large`);
    }).timeout(60_000);
  }

  it('a reader’s own letter spacing reaches the text', async () => {
    rootStyle.setProperty('letter-spacing', '2px');
    const guide = await openGuide();
    for (const paragraph of deepAll(guide, 'p'))
      expect(getComputedStyle(paragraph).letterSpacing).to.equal('2px');
  });

  it('more contrast makes secondary text as dark as other text, and hairlines as dark as borders', async function () {
    const guide = await openGuide(concluded(PATIENT));
    const [soft] = deepAll(guide, 'p.soft');
    const ink = getComputedStyle(deepAll(guide, '.top')[0] as Element).color;
    expect(soft && getComputedStyle(soft).color).not.to.equal(ink);
    if (!(await emulateMedia({ 'prefers-contrast': 'more' }))) this.skip();
    for (const words of deepAll(guide, '.soft, .kicker'))
      expect(getComputedStyle(words).color).to.equal(ink);
  });

  it('forced colours keep marks, pictures, controls and chosen options visible', async function () {
    const guide = await openGuide(concluded(PATIENT));
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) this.skip();
    const probe = document.createElement('i');
    document.body.append(probe);
    const system = (name: string): string => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const text = system('CanvasText');
    const marks = deepAll(guide, '.mark i');
    expect(marks.length).to.be.greaterThan(20);
    for (const mark of marks) {
      const { borderTopColor, borderTopWidth } = getComputedStyle(mark);
      expect([borderTopColor, Number.parseFloat(borderTopWidth) > 2]).to.deep.equal([
        text,
        mark.matches('.on'),
      ]);
    }
    for (const picture of deepAll<Element>(guide, 'svg path'))
      expect(getComputedStyle(picture).stroke).to.equal(text);
    for (const button of deepAll(guide, '.main, .second'))
      expect(getComputedStyle(button).borderTopColor).not.to.equal(system('Canvas'));
    guide.goTo('stage');
    await settled(guide);
    const [chosen] = deepAll(guide, 'label:has(:checked)');
    const { outlineStyle, outlineColor } = getComputedStyle(chosen as Element);
    expect([outlineStyle, outlineColor]).to.deep.equal(['solid', system('Highlight')]);
    probe.remove();
  });
});
