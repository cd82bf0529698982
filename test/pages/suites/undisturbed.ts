// The page around a guide does not change while the guide is added, used and removed: everything is compared before and
// after.
import { expect } from 'chai';
import type { Browser, Page } from '../support/driver.ts';
import { installWalker, type Walker } from '../support/in-page.ts';
import { journeyNamed } from '../support/journey.ts';
import { servePages } from '../support/pages.ts';
import { installSurroundings, type Surroundings } from '../support/surroundings.ts';
import { ALLOWED_BUILTINS, ALLOWED_GLOBALS } from './host-page.ts';

declare global {
  interface Window {
    breaches: Readonly<Record<string, () => void>>;
  }
}

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

/** Runs in the page: the state of a person in the middle of something. */
async function settleDown(): Promise<void> {
  const { keep, rest } = window[Symbol.for('evenhand-test/surroundings')] as Surroundings;
  const name = document.querySelector<HTMLInputElement>('#name');
  const words = document.querySelector('#selected');
  if (name) name.value = 'Ana';
  document.querySelector('.scroller')?.scrollTo(0, 40);
  scrollTo(0, 150);
  if (words) getSelection()?.setBaseAndExtent(words, 0, words, 2);
  document.querySelector<HTMLElement>('#focused')?.focus({ preventScroll: true });
  await rest();
  keep();
}

/** Runs in the page: inserts a guide at its place. */
async function bringGuide(): Promise<void> {
  const { rest } = window[Symbol.for('evenhand-test/surroundings')] as Surroundings;
  const place = document.querySelector('#place');
  const guide = document.createElement('eh-guide');
  guide.pack = 'liver-stem-cells';
  guide.lang = 'en';
  const ready = new Promise((done) => place?.addEventListener('eh-ready', done));
  place?.append(guide);
  await ready;
  await rest();
}

/**
 * Runs in the page: walks to a result, with help opened on the way and another language and back. Returns the steps.
 */
async function goAllTheWay(
  answers: Readonly<Record<string, string | readonly string[]>>,
): Promise<string[]> {
  const walker = window[Symbol.for('evenhand-test/walker')] as Walker;
  const { rest } = window[Symbol.for('evenhand-test/surroundings')] as Surroundings;
  const guide = document.querySelector('eh-guide');
  const passed: string[] = [];
  const note = async (): Promise<void> => {
    await rest();
    passed.push(
      `${guide?.state ?? ''} ${guide?.shadowRoot?.querySelector('section')?.lang ?? ''} ${document.activeElement?.localName ?? ''}`,
    );
  };
  await walker.press('Start');
  await note();
  walker.all('.alarm summary')[0]?.click(); // Words that are folded away cannot be pressed.
  await walker.press('I have one of these now');
  await note();
  await walker.press('I opened this by mistake');
  await walker.answer(answers);
  await note();
  await walker.press('See my notes');
  await note();
  await walker.press('Show all notes');
  for (const [name, language] of [
    ['Español', 'es'],
    ['English', 'en'],
  ] as const) {
    await walker.press(name);
    for (
      let turn = 0;
      turn < 50 && guide?.shadowRoot?.querySelector('section')?.lang !== language;
      turn += 1
    )
      await rest();
    await note();
  }
  return passed;
}

/**
 * Runs in the page: each step has moved focus and window to the guide; now the person returns to the page.
 */
function goBack(): void {
  document.querySelector<HTMLElement>('#focused')?.focus({ preventScroll: true });
  scrollTo(0, 0); // Firefox scrolls by whole pixels from where it is, which a step may have left between two of them.
  scrollTo(0, 150);
}

/** Runs in the page: performs each forbidden effect, and returns the channels that noticed it. */
function breakEverything(): Record<string, string[]> {
  const { keep, changes } = window[Symbol.for('evenhand-test/surroundings')] as Surroundings;
  return Object.fromEntries(
    Object.entries(window.breaches).map(([name, breach]) => {
      document.querySelector<HTMLElement>('#focused')?.focus({ preventScroll: true });
      keep();
      breach();
      return [name, [...new Set(changes().map((line) => line.replace(/:.*/s, '')))]];
    }),
  );
}

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
