// The three engines as blocks of tests. A missing one is reported as skipped, or is an error if all are required.
import { findEngines } from '../../../scripts/test-runner/browsers.mjs';
import type { Browser } from './driver.ts';
import { openChromium, openFirefox } from './puppeteer-driver.ts';
import { openWebKit } from './webkit-driver.ts';

export type EngineName = 'Chromium' | 'Firefox' | 'WebKitGTK';

const { chromium, firefox, webkit, missing } = await findEngines();
if (missing.length > 0) {
  console.log(`Not found, so not tested in: ${missing.join(', ')}.`);
  if (process.env['REQUIRE_ALL_ENGINES'] === '1')
    throw new Error(`REQUIRE_ALL_ENGINES=1, but there is no ${missing.join(', no ')}.`);
}

const opening: Readonly<Record<EngineName, (() => Promise<Browser>) | undefined>> = {
  Chromium: chromium && (() => openChromium(chromium)),
  Firefox: firefox && (() => openFirefox(firefox)),
  WebKitGTK: webkit && (() => openWebKit(webkit)),
};

/**
 * The tests of one engine, in one browser: opened before the first of them, closed after the last.
 * An engine that BROWSERS leaves out is skipped as well.
 *
 * @param tests gets the browser by a function, since it does not exist yet when the tests are defined
 */
export function describeEngine(name: EngineName, tests: (browser: () => Browser) => void): void {
  const open = opening[name];
  if (!open) {
    describe.skip(`in ${name}, which is not here`, () => {
      tests(() => {
        throw new Error(`${name} is not here.`);
      });
    });
    return;
  }
  describe(`in ${name}`, () => {
    let browser: Browser | undefined;
    before(async () => {
      browser = await open();
    });
    after(() => browser?.close());
    tests(() => {
      if (!browser) throw new Error(`${name} did not open.`);
      return browser;
    });
  });
}
