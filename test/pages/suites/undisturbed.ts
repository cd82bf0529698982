// The page around a guide does not change while the guide is added, used and removed: everything is compared before and
// after.
import { expect } from 'chai';
import type { Browser, Page } from '../support/driver.ts';
import { installWalker } from '../support/in-page.ts';
import { journeyNamed } from '../support/journey.ts';
import { servePages } from '../support/pages.ts';
import type { Surroundings } from '../support/surroundings-kept.ts';
import { installSurroundings } from '../support/surroundings.ts';
import { ALLOWED_BUILTINS, ALLOWED_GLOBALS } from './host-page.ts';
import {
  breakEverything,
  bringGuide,
  goAllTheWay,
  goBack,
  settleDown,
} from './undisturbed/in-page.ts';

/**
 * Listeners while a guide is shown. A warning appears after 28 minutes; answers are erased after 30 and when the page
 * is hidden; Back and Forward with `history`; another window may erase what is kept on this device.
 */
const WHILE_SHOWN = [
  ...[
    'pointerdown',
    'pointermove',
    'keydown',
    'wheel',
    'scroll',
    'touchmove',
    'focusin',
    'click',
    'selectionchange',
  ].map((type) => `listeners: + window ${type} on the way down`),
  ...['pagehide', 'popstate', 'storage'].map((type) => `listeners: + window ${type}`),
  'timers: + setTimeout of 28 min',
].sort();

/** A language file was a script in the head while it loaded: inserted, then removed. */
const AFTER_ANOTHER_LANGUAGE = ['in', 'out'].map(() => 'touched: + <head> 1 childList');

/** Permanent additions of the script: its elements and its names. */
const LASTING = [
  /^elements: \+ eh-[a-z-]+$/,
  ...[...ALLOWED_GLOBALS, ...ALLOWED_BUILTINS].map((name) => `globals: + ${name}`),
];
const isLasting = (line: string): boolean =>
  LASTING.some((allowed) => (typeof allowed === 'string' ? allowed === line : allowed.test(line)));

/** A guide takes space: its containers grow, and content below it moves down. Nothing else does. */
const isRoom = (line: string): boolean => line.startsWith('room: ');

const changes = async (page: Page): Promise<string[]> =>
  page.run(async () => {
    const surroundings = window[Symbol.for('evenhand-test/surroundings')] as Surroundings;
    await surroundings.rest();
    return surroundings.changes();
  });

export function undisturbedSuite(browser: () => Browser): void {
  let server: Awaited<ReturnType<typeof servePages>>;
  let page: Page;
  before(async () => {
    server = await servePages();
  });
  after(() => server.close());
  beforeEach(async () => {
    page = await browser().open();
    await page.goto(`${server.url}/around.html`);
    await page.run(installWalker);
    await page.run(installSurroundings);
    await page.run(settleDown);
  });
  afterEach(() => page.close());

  it('the page is unchanged when elements are defined, while a guide is shown, at its result and after it is removed', async () => {
    expect(await changes(page), 'before anything').to.deep.equal([]);

    await page.run(async () => {
      await window.loadModule('/dist/embed.js');
    });
    const defined = await changes(page);
    expect(
      defined.filter((line) => !isLasting(line)),
      'with the elements defined',
    ).to.deep.equal([]);
    expect(defined.filter((line) => line.startsWith('elements: ')).length).to.be.above(15);

    const besides = async (): Promise<string[]> =>
      (await changes(page)).filter((line) => !defined.includes(line)).sort();
    await page.run(bringGuide);
    const shown = await besides();
    expect(
      shown.filter((line) => !isRoom(line)),
      'with a guide shown',
    ).to.deep.equal(WHILE_SHOWN);
    expect(shown.filter(isRoom), 'the guide takes room').to.not.deep.equal([]);

    const passed = await page.run(
      goAllTheWay,
      journeyNamed('Waiting list, hepatitis B, thinking about it').answers,
    );
    expect(passed, 'the way').to.deep.equal([
      'asking en eh-guide',
      'urgent en eh-guide',
      'reviewing en eh-guide',
      'concluded en eh-guide',
      'concluded es eh-guide',
      'concluded en eh-guide',
    ]);
    await page.run(goBack);
    expect(
      (await besides()).filter((line) => !isRoom(line)),
      'at a result',
    ).to.deep.equal([...WHILE_SHOWN, ...AFTER_ANOTHER_LANGUAGE].sort());

    await page.run(() => {
      document.querySelector('eh-guide')?.remove();
    });
    expect(await besides(), 'once it is gone').to.deep.equal(AFTER_ANOTHER_LANGUAGE);
  });

  it('a change of the page is found, on each channel', async () => {
    await page.run(async () => {
      await window.loadModule('/dist/embed.js');
    });
    await page.run(bringGuide);
    const { nothing, ...caught } = await page.run(breakEverything);
    expect(nothing, 'of doing nothing').to.deep.equal([]);
    const channelOf = (breach: string): string => breach.split(/[ ’]/)[0] ?? '';
    expect(
      Object.keys(caught).filter((breach) => !caught[breach]?.includes(channelOf(breach))),
      'not caught',
    ).to.deep.equal([]);
    const channels = await page.run(() =>
      (window[Symbol.for('evenhand-test/surroundings')] as Surroundings).channels(),
    );
    expect(
      channels.filter((channel) => !(channel in caught)),
      'channels without a breach',
    ).to.deep.equal([]);
  });
}
