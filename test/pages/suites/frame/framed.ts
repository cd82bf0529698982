// The host page with the guide in a frame, anew for each test.
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Data, Page } from '../../support/driver.ts';
import { servePages } from '../../support/pages.ts';
import { heightOfFrame, setAs } from './in-frame.ts';

declare global {
  interface Window {
    heard: readonly { readonly origin: string; readonly data: Data }[];
    frameOf(src: string, attributes: Readonly<Record<string, string>>): void;
  }
}

type Server = Awaited<ReturnType<typeof servePages>>;

export interface Framed {
  /** The host page on one origin, the guide on another, and a third origin. */
  readonly page: Page;
  readonly host: Server;
  readonly home: Server;
  readonly stranger: Server;
  /** Another page in place of this one, which is closed. */
  readonly openAnother: () => Promise<void>;
  readonly until: (what: string, isTrue: () => Promise<boolean>) => Promise<void>;
  /** Puts the guide into a frame of the page, and waits for it. */
  readonly frame: (query?: string, attributes?: Readonly<Record<string, string>>) => Promise<void>;
  /** Never lower than its guide, and less than a step higher, whatever the step. */
  readonly frameFits: () => Promise<boolean>;
  readonly looksTold: () => Promise<boolean>;
  readonly heard: () => Promise<Window['heard']>;
}

/** Opens the page before each test of the suite around it, and closes it after each. */
export function framedPage(browser: () => Browser): Framed {
  let page: Page;
  let host: Server;
  let home: Server;
  let stranger: Server;
  before(async () => {
    host = await servePages({ 'frame-src': 'http://*:*' });
    home = await servePages();
    stranger = await servePages();
  });
  after(() => Promise.all([host, home, stranger].map((server) => server.close())));
  beforeEach(async () => {
    home.requests.length = 0;
    page = await browser().open();
    await page.goto(`${host.url}/framing.html`);
  });
  afterEach(() => page.close());

  const until = async (what: string, isTrue: () => Promise<boolean>): Promise<void> => {
    for (const deadline = Date.now() + 10_000; !(await isTrue()); await wait(50))
      if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}.`);
  };
  const frame = async (
    query = '',
    attributes: Readonly<Record<string, string>> = {},
  ): Promise<void> => {
    // By its other host name: also another site, which engines isolate even better.
    await page.run(
      (src, given) => {
        window.frameOf(src, given);
      },
      `${home.url.replace('127.0.0.1', 'localhost')}/dist/frame.html${query}`,
      { 'data-evenhand': '', ...attributes },
    );
    await until('the guide is there', async () => (await page.runInFrame(setAs)).ready);
  };
  const frameFits = async (): Promise<boolean> => {
    const { height, showsResult } = await page.runInFrame(setAs);
    const room = (await page.run(heightOfFrame)) - height;
    return height > 100 && room >= 0 && room < (showsResult ? 6000 : 1500);
  };
  const looksTold = async (): Promise<boolean> => (await page.runInFrame(setAs)).accent !== '';
  const heard = (): Promise<Window['heard']> => page.run(() => window.heard);

  return {
    get page() {
      return page;
    },
    get host() {
      return host;
    },
    get home() {
      return home;
    },
    get stranger() {
      return stranger;
    },
    openAnother: async () => {
      await page.close();
      page = await browser().open();
    },
    until,
    frame,
    frameFits,
    looksTold,
    heard,
  };
}
