// Layout of the page: elements that keep their place, blocks that are never split, and the printed page.
import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { emulateMedia, setViewport } from '../../support/browser/commands.js';
import {
  concluded,
  deepAll,
  journey,
  openGuide,
  part,
  press,
  settled,
} from '../../support/browser/guide-driver.js';

describe('the head of the guide', () => {
  for (const width of [280, 360, 768, 1100]) {
    it(`the head keeps the control of the warning signs in its place, and the languages visible, at ${String(width)} px`, async () => {
      await setViewport(width, 800);
      const guide = await openGuide();
      const [alarm] = deepAll<HTMLDetailsElement>(guide, '.alarm');
      const [summary] = deepAll(guide, '.alarm summary');
      if (!alarm || !summary) throw new Error('There are no warning signs.');
      const before = summary.getBoundingClientRect();
      alarm.open = true;
      await settled(guide);
      const after = summary.getBoundingClientRect();
      expect([after.right - before.right, after.top - before.top].map(Math.round)).to.deep.equal([
        0, 0,
      ]);
      const languages = deepAll(part(guide, 'eh-language'), 'button');
      expect(languages.length).to.be.greaterThan(1);
      for (const language of languages) {
        const { left, right, top, bottom } = language.getBoundingClientRect();
        expect(right <= after.left + 1 || bottom <= after.top + 1, 'beside or above it').to.be.true;
        const root = language.getRootNode() as ShadowRoot;
        expect(
          root.elementFromPoint((left + right) / 2, (top + bottom) / 2),
          'to be pressed',
        ).to.equal(language);
      }
    });
  }
});

describe('on paper', () => {
  afterEach(() => {
    document.documentElement.style.removeProperty('color-scheme');
  });

  it('a dark page prints as ink on white, smaller, and its cautions may break across pages', async function () {
    await setViewport(1100, 800);
    const guide = await openGuide(
      concluded(journey('Waiting list, hepatitis B, thinking about it')),
    );
    await press(guide, 'More cautions (1)').catch(() => undefined);
    const [frame] = deepAll(guide, '.frame');
    const [inner] = deepAll(guide, '.inner');
    const titles = deepAll(part(guide, 'eh-outcome'), '.caution > .small');
    if (!frame || !inner) throw new Error('There is no frame.');
    expect(titles.length).to.be.greaterThan(2);
    const inLight = getComputedStyle(frame).color;
    document.documentElement.style.setProperty('color-scheme', 'dark');
    expect(getComputedStyle(frame).color).not.to.equal(inLight);
    if (!(await emulateMedia({ media: 'print' }))) this.skip();
    expect(getComputedStyle(frame).color).to.equal(inLight);
    expect(Number(getComputedStyle(inner).zoom)).to.be.below(1);
    for (const title of titles) expect(getComputedStyle(title).breakAfter).to.equal('auto');
  });
});
