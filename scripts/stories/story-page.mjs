// A page in Chromium that shows one story or page of docs after another.
import { listen } from './listen.mjs';

/** @typedef {{ id: string, type: 'story' | 'docs', title: string, tags?: string[] }} Entry */
/** @typedef {import('./known-incomplete.mjs').Known} Known */
/** @typedef {import('./listen.mjs').Shown} Shown */

/**
 * The promise, or the text if it takes longer than the limit.
 *
 * @template Done
 * @param {number} time in milliseconds
 * @param {Promise<Done>} promise
 * @returns {Promise<Done | string>}
 */
export function within(time, promise) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {Promise<string>} */
  const late = new Promise((done) => {
    timer = setTimeout(done, time, `it did not finish within ${time / 1000} s`);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/**
 * A page that shows entries one after another, and returns why each failed; empty if it passed.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {{ known: readonly Known[], theme: string, among: string[] }} options
 */
export async function open(browser, url, { known, theme, among }) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1024, height: 800 });
  await page.evaluateOnNewDocument(listen, among, known);
  /** @type {string[]} */
  let heard = [];
  page.on('console', (message) => {
    if (message.type() === 'error')
      heard.push(`the console says: ${message.text()} ${message.location().url ?? ''}`);
  });
  page.on('pageerror', (error) =>
    heard.push(`uncaught: ${error instanceof Error ? error.message : String(error)}`),
  );
  let loaded = false;

  /** @param {Entry} entry */
  async function show({ id, type }) {
    heard = [];
    if (!loaded)
      await page.goto(`${url}/iframe.html?viewMode=${type}&id=${id}&globals=theme:${theme}`, {
        waitUntil: 'domcontentloaded',
      });
    loaded = true;
    const why = await page.evaluate(
      (wanted) => /** @type {Shown} */ (/** @type {unknown} */ (globalThis)).__show(wanted),
      id,
    );
    return [why, ...heard].filter(Boolean).join('\n');
  }
  return { show, close: () => within(5000, page.close()).catch(() => undefined) };
}
