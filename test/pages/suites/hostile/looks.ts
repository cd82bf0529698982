// The guide says the same, and is as legible, as on a page that does nothing.
import { expect } from 'chai';
import type { Walker } from '../../support/in-page.ts';
import { looksOfAll, seeAll } from '../../support/seen.ts';
import { troubles, type Check, type Checks } from './check.ts';

const WAYS = [
  'resets',
  'letters',
  'spaced text',
  'spaced text, narrow',
  'far apart',
  'close together',
  'small rem',
  'from right to left',
  'narrow',
  'base',
  'polluted',
  'patched',
  'in a form',
  'in a shadow root',
  'quirks',
] as const;

/** The same words and styles as on a page that does nothing, and no clipped text. */
const sameOn =
  (way: (typeof WAYS)[number]): Check =>
  async (pages) => {
    const clean = await pages.clean();
    const page = await (way === 'quirks'
      ? pages.visit('clean', {}, 'quirks.html')
      : pages.visit(way));
    for (const [at, { said, look, out, cut }] of (await page.run(seeAll)).entries()) {
      expect(said, 'what is said').to.deep.equal(clean[at]?.said);
      expect(look, 'how it looks').to.deep.equal(clean[at]?.look);
      expect(cut, 'what is cut off').to.deep.equal([]);
      expect(out, 'how far it sticks out').to.equal(0);
    }
    expect(troubles(pages), 'what the engine says').to.deep.equal([]);
  };

export const LOOKS: Checks = {
  ...Object.fromEntries(WAYS.map((way) => [`says the same, and as legibly: ${way}`, sameOn(way)])),

  'a reader’s own spacing of letters and lines reaches the text': async (pages) => {
    const page = await pages.visit('spaced text');
    for (const { spacing } of await page.run(seeAll))
      expect(spacing, 'spacing of letters').to.be.within(1.9, 2.3); // 0.12 of the 18 px that the page writes.
    await pages.visit('far apart');
    const lines = await pages.page.run(() => {
      const [signs] = (window[Symbol.for('evenhand-test/walker')] as Walker).all(
        '.alarm li, .alarm p',
      );
      return signs ? parseFloat(getComputedStyle(signs).lineHeight) : 0;
    });
    expect(lines, 'height of lines').to.be.above(60);
  },
};

export const LOOKS_IN_QUIRKS_MODE: Checks = {
  'is drawn in quirks mode as elsewhere': async (pages) => {
    const page = await pages.visit('clean');
    await pages.conclude();
    await pages.openAll();
    const plain = await page.run(looksOfAll);
    await pages.visit('clean', {}, 'quirks.html');
    await pages.conclude();
    await pages.openAll();
    expect(plain.length).to.be.above(300);
    expect(await pages.page.run(looksOfAll), 'in quirks mode').to.deep.equal(plain);
  },
};
