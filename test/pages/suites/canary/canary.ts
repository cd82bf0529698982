// A page with the guide of the canary pack, anew for each test.
import { setTimeout as wait } from 'node:timers/promises';
import { canaryPack, coveringJourneys, MARK } from '../../support/canary-pack.ts';
import type { Browser, Data, Page } from '../../support/driver.ts';
import { installWalker } from '../../support/in-page.ts';
import { servePages } from '../../support/pages.ts';
import { showGuide, type Caught } from './in-page.ts';

/** Calls that only a person's own press may cause, and otherwise none. */
export const NEVER = ['message', 'clipboard', 'opened', 'request', 'printed'];

/** Channels that only a press on Print or Copy may use. */
export const BY_PRESS = ['clipboard', 'printed'];

/** The channels in which the mark was caught. */
export const hitsIn = (caught: Caught): string[] =>
  Object.keys(caught).filter((channel) =>
    caught[channel]?.some((text) => text.toLowerCase().includes(MARK)),
  );

export interface CanaryPage {
  readonly page: Page;
  readonly pack: ReturnType<typeof canaryPack>;
  readonly journeys: readonly Readonly<Record<string, string | readonly string[]>>[];
  /** What was requested since the guide is there. */
  readonly asked: () => string[];
}

/** Opens the page before each test of the suite around it, and closes it after each. */
export function canaryPage(browser: () => Browser, dist: () => string | undefined): CanaryPage {
  const pack = canaryPack();
  // The pack asks for no number.
  const journeys = coveringJourneys(pack) as Readonly<Record<string, string | readonly string[]>>[];
  let server: Awaited<ReturnType<typeof servePages>>;
  let page: Page;
  before(async () => {
    const folder = dist();
    server = await servePages({}, folder === undefined ? {} : { '/dist/': folder });
  });
  after(() => server.close());
  beforeEach(async () => {
    page = await browser().open();
    await page.goto(`${server.url}/canary.html`);
    await page.run(installWalker);
    await page.run(showGuide, pack as unknown as Data);
    for (let before = -1; before !== server.requests.length; await wait(150))
      before = server.requests.length;
    server.requests.length = 0;
  });
  afterEach(() => page.close());

  return {
    get page() {
      return page;
    },
    pack,
    journeys,
    asked: () => server.requests.map(({ path }) => path).filter((path) => path !== '/favicon.ico'),
  };
}
