// Runs every story of a built Storybook in Chromium, light and dark, and opens every docs page: renders, plays and
// audits a story with axe, and requires an empty console. One page shows story after story, as for a person who
// browses; after a failure a new page opens. Alone: node scripts/stories.mjs [folder] [--match part-of-an-id]
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findEngines } from './test-runner/browsers.mjs';
import { KNOWN } from './stories/known-incomplete.mjs';
import { open, within } from './stories/story-page.mjs';
import { serve } from './serve.mjs';

/** @typedef {import('./stories/known-incomplete.mjs').Known} Known */
/** @typedef {import('./stories/story-page.mjs').Entry} Entry */
/** @typedef {{ id: string, why: string }} Failure */
/** @typedef {import('./test-runner/browsers.mjs').Chromium} Chromium */
/** @typedef {Pick<Chromium, 'executablePath'> & Partial<Chromium>} Engine */

/** @param {Engine} engine */
const launch = ({ executablePath, args = [], headless = true, env }) =>
  puppeteer.launch({ executablePath, args, headless, ...(env && { env }) });

/**
 * Runs stories and pages of docs of a static Storybook.
 *
 * @param {object} options
 * @param {string} options.folder the built Storybook
 * @param {Engine} options.engine as `findEngines()` returns it
 * @param {string} [options.theme] of the toolbar that this Storybook has
 * @param {number} [options.time] milliseconds that one may take
 * @param {(entry: Entry) => boolean} [options.only] which of them
 * @param {readonly Known[]} [options.known] what axe may leave open
 * @returns {Promise<{ ran: number, failures: Failure[] }>}
 */
export async function runStories({
  folder,
  engine,
  theme = 'light',
  time = 30_000,
  only = () => true,
  known = KNOWN,
}) {
  /** @type {Entry[]} */
  const index = Object.values(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).entries);
  const entries = index.filter(only);
  const server = await serve({ roots: { '/': folder } });
  const browser = await launch(engine);
  /** @type {Failure[]} */
  const failures = [];
  try {
    /** @type {Awaited<ReturnType<typeof open>> | undefined} */
    let page;
    for (const entry of entries.toSorted(
      (a, b) => Number(a.type === 'docs') - Number(b.type === 'docs'),
    )) {
      const isDocs = entry.type === 'docs';
      const among = index.filter(
        ({ type, title, tags }) =>
          isDocs && type === 'story' && title === entry.title && tags?.includes('autodocs'),
      );
      if (isDocs) {
        await page?.close();
        page = undefined;
      }
      page ??= await open(browser, server.url, {
        known,
        theme,
        among: among.map(({ id }) => id),
      });
      const why = await within(time, page.show(entry)).catch((error) => String(error));
      if (why === '') continue;
      failures.push({ id: entry.id, why });
      await page.close();
      page = undefined;
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return { ran: entries.length, failures };
}

/**
 * Runs every story in light and in dark, and every page of docs once, side by side. Prints what failed.
 *
 * @param {{ folder: string, match?: string }} options
 * @returns {Promise<{ passed: number, failed: number, skipped: number } | undefined>}
 *   nothing where there is no Chromium
 */
export async function runAllStories({ folder, match = '' }) {
  const { chromium: engine } = await findEngines();
  if (!engine) return undefined;
  const count = { passed: 0, failed: 0, skipped: 0 };
  /** @type {(what: string, theme: string, kind: Entry['type']) => Promise<void>} */
  const run = async (what, theme, kind) => {
    const began = Date.now();
    const { ran, failures } = await runStories({
      folder,
      engine,
      theme,
      only: ({ id, type }) => id.includes(match) && type === kind,
    });
    for (const { id, why } of failures)
      console.log(`${what}: ${id}\n  ${why.replaceAll('\n', '\n  ')}`);
    // A Storybook without a story would pass by showing nothing.
    const failed = ran === 0 && !match ? 1 : failures.length;
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    console.log(`${what}: ${ran}, ${failed} failed, ${seconds} s`);
    count.passed += ran - failures.length;
    count.failed += failed;
  };
  await Promise.all([
    run('stories in light', 'light', 'story'),
    run('stories in dark', 'dark', 'story'),
    run('pages of docs', 'light', 'docs'),
  ]);
  // With `match`, one of the three may have none.
  if (count.passed + count.failed === 0) count.failed = 1;
  return count;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const given = process.argv.slice(2);
  const at = given.indexOf('--match');
  const [match = ''] = at === -1 ? [] : given.splice(at, 2).slice(1);
  const folder = resolve(
    given[0] ?? fileURLToPath(new URL('../storybook-static', import.meta.url)),
  );
  const count = await runAllStories({ folder, match });
  process.exitCode = count?.failed === 0 ? 0 : 1;
}
