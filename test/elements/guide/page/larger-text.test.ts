// Controls for larger text set the font size of `html`, also on pages that have made `rem` small. The ratio is kept as
// long as the page exists, so the order of these tests matters.
import { expect, waitUntil } from '@open-wc/testing';
import '../../../../src/define.js';
import type { EhGuide } from '../../../../src/elements/guide/guide.js';
import { setViewport } from '../../../support/browser/commands.js';
import { deepAll, openGuide, part, settled } from '../../../support/browser/guide-driver.js';

function zoomOf(guide: EhGuide): number {
  const [frame] = deepAll(guide, 'section.frame');
  const { zoom } = getComputedStyle(frame ?? guide);
  return zoom === 'normal' ? 1 : Number(zoom);
}

/** The font size in px of a rendered sentence of the guide. */
function drawn(guide: EhGuide): number {
  const sentence = deepAll(part(guide, 'eh-welcome'), 'p').find((p) => p.checkVisibility());
  if (!sentence) throw new Error('The guide shows no sentence.');
  return parseFloat(getComputedStyle(sentence).fontSize) * zoomOf(guide);
}

async function step(guide: EhGuide): Promise<number> {
  guide.start();
  await settled(guide);
  guide.restart();
  await settled(guide);
  return drawn(guide);
}

describe('a control for larger text on a page with html { font-size: 62.5% }', () => {
  const root = document.documentElement.style;
  let usual: number;

  before(async () => {
    root.fontSize = '62.5%';
    usual = drawn(await openGuide());
  });
  beforeEach(() => {
    root.fontSize = '62.5%';
  });
  after(() => {
    root.fontSize = '';
  });

  it('a guide on a page with a small rem is as large as on any page', () => {
    expect(usual).to.be.at.least(16);
  });

  it('the control enlarges the guide, and the next step keeps it large', async () => {
    const guide = await openGuide();
    root.fontSize = '93.75%';
    // WebKit needs several frames.
    await waitUntil(() => drawn(guide) > usual);
    expect(drawn(guide)).to.be.closeTo(usual * 1.5, 0.1);
    expect(await step(guide)).to.be.closeTo(usual * 1.5, 0.1);
  });

  it('the control enlarges a guide that is added later, too', async () => {
    root.fontSize = '93.75%';
    expect(drawn(await openGuide())).to.be.closeTo(usual * 1.5, 0.1);
  });

  it('the control undoes the enlargement', async () => {
    const guide = await openGuide();
    root.fontSize = '93.75%';
    await step(guide);
    root.fontSize = '62.5%';
    expect(await step(guide)).to.be.closeTo(usual, 0.1);
  });

  it('a guide follows the control to smaller text before the next step', async () => {
    const guide = await openGuide();
    root.fontSize = '57%';
    await waitUntil(() => zoomOf(guide) > 1.7);
    expect(drawn(guide)).to.be.closeTo(usual, 0.1);
  });

  it('the control makes no guide smaller than on any page', async () => {
    const guide = await openGuide();
    // Not below 9 px, under which WebKit draws nothing.
    root.fontSize = '57%';
    expect(await step(guide)).to.be.closeTo(usual, 0.1);
    root.fontSize = '62.5%';
    expect(await step(guide)).to.be.closeTo(usual, 0.1);
  });

  it('the control still enlarges the guide after the window was rotated', async () => {
    const guide = await openGuide();
    root.fontSize = '93.75%';
    await step(guide);
    await setViewport(500);
    expect(await step(guide)).to.be.closeTo(usual * 1.5, 0.1);
    root.fontSize = '62.5%';
    await step(guide);
    await setViewport(800);
    expect(await step(guide)).to.be.closeTo(usual, 0.1);
  });

  it('a rem computed from the width of the window does not count as an enlargement', async () => {
    root.fontSize = '1.25vw';
    const guide = await openGuide();
    expect(drawn(guide), '10 px at 800 px').to.be.closeTo(usual, 0.1);
    await setViewport(400);
    expect(await step(guide), '5 px at 400 px').to.be.closeTo(usual, 0.1);
    await setViewport(800);
    expect(await step(guide), '10 px at 800 px').to.be.closeTo(usual, 0.1);
  });
});
