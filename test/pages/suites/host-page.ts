// A guide does not disturb the page around it (principle 11).
import { expect } from 'chai';
import type { Browser, Page } from '../support/driver.ts';
import type { Eyes } from '../support/in-page.ts';
import { focused } from '../support/in-page.ts';
import { servePages } from '../support/pages.ts';
import { Person } from '../support/person.ts';

declare global {
  interface Window {
    loadModule(url: string): Promise<Readonly<Record<string, unknown>>>;
  }
}

/** The properties that the guide may add to the window, and why. None reveals anything about a reader. */
export const ALLOWED_GLOBALS = [
  'litElementVersions', // lists of versions, by which lit finds out that several copies of it are loaded
  'litHtmlVersions',
  'reactiveElementVersions',
  'litPropertyMetadata', // lit's WeakMap of what @property says, for the standard decorators
  'Symbol(evenhand/packs)', // the packs that are defined, shared between copies of the library
];

/** Additions of a language file: the well-known symbol that these decorators need. */
export const ALLOWED_BUILTINS = ['Symbol.metadata'];

/** Everything in the page that the guide must not change. */
interface Host {
  readonly globals: readonly string[];
  readonly builtins: readonly string[];
  readonly title: string;
  readonly head: string;
  readonly attributes: readonly string[];
  readonly sheets: number;
  readonly scroll: readonly [number, number];
  /** Computed style and position of each element, by its place in the document. */
  readonly elements: Readonly<Record<string, { style: string; box: readonly number[] }>>;
}

/** Runs in the page. Leaves out the effects of the guide's own height: the page makes room for it. */
function hostOf(): Host {
  const guide = document.querySelector('eh-guide');
  if (!guide) throw new Error('There is no guide.');
  const grows = ['height', 'block-size', 'perspective-origin', 'transform-origin'];
  const elements: Record<string, { style: string; box: number[] }> = {};
  const all = [...document.querySelectorAll('*')].filter((element) => !guide.contains(element));
  for (const [index, element] of all.entries()) {
    const around = element.contains(guide);
    const after = (guide.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const computed = getComputedStyle(element);
    const style = [...computed]
      .filter((name) => !(around && grows.includes(name)))
      .map((name) => `${name}: ${computed.getPropertyValue(name)}`);
    const { x, y, width, height } = element.getBoundingClientRect();
    const box = [x, width, ...(after ? [] : [y]), ...(around ? [] : [height])].map(
      (length) => Math.round(length * 10) / 10,
    );
    elements[`${String(index)} ${element.localName}`] = { style: style.join('; '), box };
  }
  const builtins = {
    Symbol,
    Object,
    Array,
    Promise,
    Reflect,
    'Object.prototype': Object.prototype,
    'Array.prototype': Array.prototype,
    'String.prototype': String.prototype,
    'Node.prototype': Node.prototype,
    'Element.prototype': Element.prototype,
    'HTMLElement.prototype': HTMLElement.prototype,
    'EventTarget.prototype': EventTarget.prototype,
  };
  return {
    globals: Reflect.ownKeys(window).map(String),
    builtins: Object.entries(builtins).flatMap(([name, value]) =>
      Reflect.ownKeys(value).map((key) => `${name}.${String(key)}`),
    ),
    title: document.title,
    head: document.head.outerHTML,
    attributes: all.map((element) =>
      [...element.attributes].map(({ name, value }) => `${name}=${value}`).join(' '),
    ),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    scroll: [scrollX, scrollY],
    elements,
  };
}

/** Runs in the page: counts layout shifts from now on, after earlier ones have been reported. */
async function countMoves(): Promise<void> {
  const moves: string[] = [];
  Object.defineProperty(window, Symbol.for('evenhand-test/moves'), { value: moves });
  for (let frames = 0; frames < 5; frames += 1)
    await new Promise((done) => requestAnimationFrame(done));
  for (const type of ['scroll', 'focusin', 'focusout', 'selectionchange'])
    addEventListener(type, () => moves.push(type), { capture: true });
}

/** Runs in the page: the forbidden effects of the guide. */
async function moveEverything(): Promise<void> {
  scrollBy(0, -50);
  document.querySelector<HTMLElement>('summary')?.focus({ preventScroll: true });
  getSelection()?.selectAllChildren(document.body);
  for (let frames = 0; frames < 5; frames += 1)
    await new Promise((done) => requestAnimationFrame(done));
}

const movesOf = (): string[] => window[Symbol.for('evenhand-test/moves')] as string[];

/** Runs in the page: loads the guide into it and waits until it has rendered. */
async function loadGuide(url: string): Promise<void> {
  const ready = new Promise((done) => {
    addEventListener('eh-ready', done);
  });
  await window.loadModule(url);
  await ready;
  for (let frames = 0; frames < 5; frames += 1)
    await new Promise((done) => requestAnimationFrame(done));
}

/** Runs in the page, also with its own scripts disabled: the readable text in the guide's place. */
function readable(): { text: string; upgraded: boolean; width: number; height: number } {
  const guide = document.querySelector<HTMLElement>('eh-guide');
  const { width = 0, height = 0 } = guide?.querySelector('p')?.getBoundingClientRect() ?? {};
  return {
    text: guide?.innerText.trim() ?? '',
    upgraded: Boolean(guide?.shadowRoot),
    width,
    height,
  };
}

export function hostPageSuite(
  browser: () => Browser,
  { canSwitchScriptsOff }: { canSwitchScriptsOff: boolean },
): void {
  let server: Awaited<ReturnType<typeof servePages>>;
  let page: Page;
  before(async () => {
    server = await servePages();
  });
  after(() => server.close());
  afterEach(() => page.close());

  it('a guide neither focuses nor scrolls when it appears with the page', async () => {
    page = await browser().open();
    const person = new Person(page);
    await person.visit(`${server.url}/plain.html`);
    await person.sees('button', 'Start');
    expect(await page.run(focused)).to.include({ tag: 'body' });
    expect(await page.run(() => [scrollX, scrollY])).to.deep.equal([0, 0]);
  });

  it('a late guide neither focuses, scrolls nor changes a page in which someone is typing', async () => {
    page = await browser().open();
    const person = new Person(page);
    await person.visit(`${server.url}/bare.html`);
    await person.clicks('option', 'Your name');
    for (const letter of 'Ana') await page.press(letter);
    await page.run(countMoves);
    const before = await page.run(hostOf);
    expect(before.scroll[1], 'the page scrolls').to.be.above(100);
    expect(await page.run(movesOf), 'moves before').to.deep.equal([]);

    await page.run(loadGuide, '/dist/embed.js');
    await person.sees('button', 'Start');

    const now = await page.run(hostOf);
    expect(await page.run(movesOf), 'moves').to.deep.equal([]);
    expect(await page.run(focused)).to.include({ tag: 'input', value: 'Ana' });
    expect(now.scroll).to.deep.equal(before.scroll);
    const added = (part: 'globals' | 'builtins'): string[] =>
      now[part].filter((name) => !before[part].includes(name));
    const gone = (part: 'globals' | 'builtins'): string[] =>
      before[part].filter((name) => !now[part].includes(name));
    expect(ALLOWED_GLOBALS).to.include.members(added('globals'));
    expect(ALLOWED_BUILTINS).to.include.members(added('builtins')); // An engine may have the symbol already.
    expect([...gone('globals'), ...gone('builtins')]).to.deep.equal([]);
    for (const part of ['title', 'head', 'attributes', 'sheets'] as const)
      expect(now[part], part).to.deep.equal(before[part]);
    expect(Object.keys(now.elements)).to.deep.equal(Object.keys(before.elements));
    for (const [name, { style, box }] of Object.entries(before.elements)) {
      expect(now.elements[name]?.style, `the style of ${name}`).to.equal(style);
      expect(now.elements[name]?.box, `the place of ${name}`).to.deep.equal(box);
    }
    await page.press('!');
    expect(await page.run(focused)).to.include({ tag: 'input', value: 'Ana!' });

    // The test would have seen any shift.
    await page.run(moveEverything);
    expect(await page.run(movesOf)).to.include.members([
      'scroll',
      'focusin',
      'focusout',
      'selectionchange',
    ]);
  });

  it('the radios of a guide form no group with those of the page', async () => {
    page = await browser().open();
    const person = new Person(page);
    await person.visit(`${server.url}/plain.html`);
    await person.clicks('option', 'A choice of the page');
    await person.clicks('button', 'Start');
    await person.clicks('option', 'Me'); // Its inputs are named `who` too.
    const chosen = await page.run(() =>
      (window[Symbol.for('evenhand-test/eyes')] as Eyes)
        .all('input[type=radio]')
        .filter((input) => (input as HTMLInputElement).checked)
        .map((input) => (input as HTMLInputElement).value),
    );
    expect(chosen.sort()).to.deep.equal(['myself', 'page']);
  });

  if (canSwitchScriptsOff) {
    it('the fallback is shown without JavaScript', async () => {
      page = await browser().open({ javaScript: false });
      server.requests.length = 0;
      await page.goto(`${server.url}/plain.html`);
      await expectReadable(page);
      expect(server.requests.map(({ path }) => path)).to.not.include('/dist/embed.js');
    });
  }

  it('the fallback is shown when the page’s policy blocks scripts', async () => {
    const refusing = await servePages({ 'script-src': "'none'" });
    try {
      page = await browser().open();
      await page.goto(`${refusing.url}/plain.html`);
      await expectReadable(page);
    } finally {
      await refusing.close();
    }
  });
}

async function expectReadable(page: Page): Promise<void> {
  const { width, height, ...what } = await page.run(readable);
  expect(what).to.deep.equal({
    text: 'Talk with your own liver doctor before you agree to anything. In an emergency call 112.',
    upgraded: false,
  });
  expect(width).to.be.above(200);
  expect(height).to.be.above(10);
}
