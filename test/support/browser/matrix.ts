// Every screen at one width: one heading or message with focus, one announcement, no horizontal overflow, no target too
// small to hit. Chromium runs it in light and dark, with axe; the other engines only measure, in light.
import { expect } from '@open-wc/testing';
import { announcedDuring } from './announced.js';
import { audit } from './axe.js';
import { setViewport } from './commands.js';
import { deepActive, deepAll, journeys, openGuide, settled, wordsOn } from './guide-driver.js';
import { expectFits, tooSmall } from './measure.js';
import { RESULTS, SCREENS } from './screens.js';

const SCHEMES = ['light', 'dark'] as const;

const isChromium = navigator.userAgent.includes('Chrome');
const page = document.documentElement.style;

/** @param width of the page; 320 px is also a desktop at 400 % */
export function everyScreen(width: number): void {
  const counts = { screens: SCREENS.length, audits: 0, judged: 0, left: 0, targets: 0 };

  describe(`every screen at ${String(width)} px`, () => {
    afterEach(() => {
      page.removeProperty('color-scheme');
      page.removeProperty('background');
    });
    after(() => {
      console.log(
        `${String(counts.screens)} screens, ${String(counts.audits)} audits, ${String(counts.judged)} elements judged, ${String(counts.left)} left open, ${String(counts.targets)} controls measured`,
      );
    });

    it('the screens include each outcome, and each caution of the journeys', () => {
      const met = journeys
        .filter(({ name }) => RESULTS.includes(name))
        .flatMap(({ outcome, cautions }) => [outcome, ...cautions]);
      expect(new Set(met)).to.deep.equal(
        new Set(journeys.flatMap(({ outcome, cautions }) => [outcome, ...cautions])),
      );
      expect(met.length).to.be.greaterThan(25);
    });

    for (const { name, render, step, focus } of SCREENS) {
      for (const scheme of isChromium ? SCHEMES : SCHEMES.slice(0, 1)) {
        it(`the screen passes every check: ${name}, ${scheme}`, async () => {
          await setViewport(width, 640);
          page.setProperty('color-scheme', scheme);
          page.setProperty('background', 'Canvas');
          const guide = await openGuide(render());
          await settled(guide);
          const said = await announcedDuring(guide, () => step(guide));

          const active = deepActive();
          expect(active && wordsOn(active), 'what has focus').to.equal(focus);
          // The heading is the announcement. After help the remaining card is announced once as well.
          if (active?.matches('.top'))
            expect(said, 'said beside the heading').to.have.lengthOf(name === 'after help' ? 1 : 0);
          expect(deepAll(guide, '.top').filter((top) => top.checkVisibility())).to.have.lengthOf(1);
          expectFits(guide, name);
          const { measured, wrong } = tooSmall(guide);
          expect(wrong, 'hard to hit').to.deep.equal([]);
          counts.targets += measured;
          if (!isChromium) return;
          const { inShadow, left } = await audit(guide);
          expect(inShadow, 'judged in shadow roots').to.be.at.least(20);
          counts.audits += 1;
          counts.judged += inShadow;
          counts.left += left;
        }).timeout(60_000);
      }
    }
  });
}
