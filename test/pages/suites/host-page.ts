// A guide does not disturb the page around it (principle 11).
import { expect } from 'chai';
import type { Browser, Page } from '../support/driver.ts';
import type { Eyes } from '../support/in-page.ts';
import { focused } from '../support/in-page.ts';
import { servePages } from '../support/pages.ts';
import { Person } from '../support/person.ts';
import {
  countMoves,
  hostOf,
  loadGuide,
  moveEverything,
  movesOf,
  readable,
} from './host-page/in-page.ts';

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
