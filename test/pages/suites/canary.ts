// Proof of privacy: everything that can be chosen or typed contains a mark, and every channel is searched for it.
import { expect } from 'chai';
import { setTimeout as wait } from 'node:timers/promises';
import { MARK } from '../support/canary-pack.ts';
import type { Browser } from '../support/driver.ts';
import type { Walker } from '../support/in-page.ts';
import { canaryPage, hitsIn, NEVER } from './canary/canary.ts';
import { caughtIn, focusField, goThrough } from './canary/in-page.ts';
import { testTakingAway } from './canary/take-away.ts';

/** Tries one of `oneOf` paths, since channels do not depend on the path, and the exports after a third of those. */
export function canarySuite(
  browser: () => Browser,
  {
    oneOf,
    dist = () => undefined,
    languages = ['es', 'en'],
  }: {
    readonly oneOf: number;
    /** The folder of another guide, in place of dist/. */
    readonly dist?: () => string | undefined;
    /** The languages that the library in it speaks. */
    readonly languages?: readonly string[];
  },
): void {
  const canary = canaryPage(browser, dist);

  it(`no choice or typed text leaves the guide, on any channel, after one path of ${String(oneOf)}`, async () => {
    const { page } = canary;
    let done = 0;
    const paths = canary.journeys.filter((_, place) => place % oneOf === 0);
    for (const answers of paths) {
      done += await page.run(goThrough, answers);
      await page.run(async () => {
        await (window[Symbol.for('evenhand-test/walker')] as Walker).press('Start again');
      });
    }
    // Once more, with a question in one's own words, typed by real keys.
    done += await page.run(goThrough, canary.journeys[0] ?? {});
    expect(await page.run(focusField)).to.equal(true);
    for (const letter of MARK) await page.press(letter);
    await page.press('Enter');
    const own = await page.run(() =>
      (window[Symbol.for('evenhand-test/walker')] as Walker)
        .all('[part=own]')
        .map(({ innerText }) => innerText),
    );
    expect(own.join(), 'the words that were typed').to.include(MARK);
    await wait(100);

    const caught = await page.run(caughtIn);
    const texts = Object.values(caught).flat().length;
    console.log(
      `Canary: ${String(paths.length + 1)} paths, ${String(done)} things done on results, ${String(Object.keys(caught).length + NEVER.length + 1)} channels, ${String(texts)} different texts searched, ${String(hitsIn(caught).length)} hits.`,
    );
    expect(done).to.be.above(paths.length * 8);
    expect(
      hitsIn(caught).map(
        (channel) =>
          `${channel}: ${caught[channel]?.find((text) => text.toLowerCase().includes(MARK)) ?? ''}`,
      ),
    ).to.deep.equal([]);
    for (const channel of NEVER) expect(caught[channel] ?? [], channel).to.deep.equal([]);
    expect(canary.asked()).to.deep.equal([]);
  });

  testTakingAway(canary, { oneOf, languages });

  it('the canary catches a leak on each channel', async () => {
    const { page } = canary;
    expect(hitsIn(await page.run(caughtIn)), 'before').to.deep.equal([]);
    const leaks = await page.run(async () => {
      for (const leak of Object.values(window.leaks)) await leak();
      return Object.keys(window.leaks);
    });
    await wait(100);
    const caught = await page.run(caughtIn);
    expect(
      leaks.filter((channel) => !hitsIn(caught).includes(channel)),
      'not caught',
    ).to.deep.equal([]);
    expect(
      Object.keys(caught).filter((channel) => !leaks.includes(channel)),
      'channels without a leak',
    ).to.deep.equal([]);
  });

  it('the built guide has the marks for session recorders', async () => {
    const { page } = canary;
    const marks = await page.run(() => {
      const guide = document.querySelector('eh-guide');
      return {
        attributes: guide?.getAttributeNames().sort() ?? [],
        classes: guide?.className ?? '',
      };
    });
    expect(marks).to.deep.equal({
      attributes: [
        'class',
        'data-clarity-mask',
        'data-dd-privacy',
        'data-hj-suppress',
        'data-matomo-mask',
        'data-private',
        'data-sentry-block',
      ],
      classes: 'rr-block fs-exclude ph-no-capture ym-hide-content',
    });
  });
}
