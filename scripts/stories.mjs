// Runs every story of a built Storybook in Chromium, light and dark, and opens every docs page: renders, plays and
// audits a story with axe, and requires an empty console. One page shows story after story, as for a person who
// browses; after a failure a new page opens. Alone: node scripts/stories.mjs [folder] [--match part-of-an-id]
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findEngines } from './test-runner/browsers.mjs';
import { serve } from './serve.mjs';

/** @typedef {{ id: string, type: 'story' | 'docs', title: string, tags?: string[] }} Entry */
/** @typedef {{ id: string, why: string }} Failure */
/** @typedef {import('./test-runner/browsers.mjs').Chromium} Chromium */
/** @typedef {Pick<Chromium, 'executablePath'> & Partial<Chromium>} Engine */
/**
 * Parts of the story's id, of the selector, and of axe's message.
 *
 * @typedef {{ rule: string, story: string, at: string, says: string, because: string }} Known
 */

const CUT =
  'A sheet cuts each screen off at its frame. axe reckons with what is cut off, which would lie on the captions.';
const DRAWN =
  'The words of the drawing stand on shapes of SVG, whose fill axe does not read: the ink of the page on its paper.';
const TALL =
  'Heads of columns stay at the top of the window, and a head that spans its lines is taller than it: axe scrolls the words out of sight.';

/**
 * Results in stories that axe leaves incomplete, with the reason why each is no fault. Any other incomplete result
 * fails.
 *
 * @type {readonly Known[]}
 */
export const KNOWN = [
  {
    rule: 'color-contrast',
    story: 'every-screen--',
    at: 'figcaption > a',
    says: 'another element',
    because: CUT,
  },
  {
    rule: 'color-contrast',
    story: 'every-screen--',
    at: 'figcaption > a',
    says: 'overlaps other elements',
    because: CUT,
  },
  {
    rule: 'color-contrast',
    story: 'pack-playground--',
    at: 'pack-playground text[',
    says: 'an image node',
    because: DRAWN,
  },
  {
    rule: 'color-contrast',
    story: 'pack-playground--',
    at: 'pack-playground text[',
    says: 'another element',
    because: DRAWN,
  },
  {
    rule: 'color-contrast',
    story: 'eh-courses--',
    at: 'eh-courses ',
    says: 'another element',
    because: TALL,
  },
  {
    rule: 'color-contrast',
    story: 'eh-courses--',
    at: 'eh-courses ',
    says: 'overlaps other elements',
    because: TALL,
  },
  {
    rule: 'color-contrast',
    story: 'kitchen-sink--result',
    at: 'eh-courses th[rowspan',
    says: 'another element',
    because: TALL,
  },
];

/**
 * The part of axe's result of a story that is used here.
 *
 * @typedef {{ message: string }} Check
 * @typedef {{ target: (string | string[])[], any: Check[], all: Check[], none: Check[] }} Found
 * @typedef {{ id: string, help: string, nodes: Found[] }} Rule
 * @typedef {{ passes?: Rule[], violations?: Rule[], incomplete?: Rule[] }} Audit
 * @typedef {{ type: string, status: string, result?: Audit }} Report
 */
/**
 * Storybook's channel, and the data of its events.
 *
 * @typedef {object} Told
 * @property {string} storyId
 * @property {string} [newPhase]
 * @property {string} [status]
 * @property {Report[]} [reporters]
 */
/**
 * @typedef {object} Channel
 * @property {(event: string, hear: (told: Told) => void) => void} on
 * @property {(event: string, told: object) => void} emit
 */
/** @typedef {{ __show: (id: string) => string | Promise<string> }} Shown */

/**
 * Runs in the page first: records how each entry ended, and switches to another story.
 *
 * @param {readonly string[]} among the stories that a page of docs shows
 * @param {readonly Known[]} known what axe may leave open
 */
function listen(among, known) {
  /** @type {Map<string, string>} */
  const ended = new Map();
  /** @type {Map<string, (why: string) => void>} */
  const waiting = new Map();
  /**
   * @param {string} id
   * @param {string} why
   */
  const end = (id, why) => {
    if (!ended.has(id)) ended.set(id, why);
    waiting.get(id)?.(ended.get(id) ?? why);
  };
  /** @param {{ description?: string, message?: string } | undefined} error */
  const said = (error) => String(error?.description ?? error?.message ?? error).slice(0, 800);
  const { id: first = '', viewMode } = Object.fromEntries(new URLSearchParams(location.search));
  let shown = first;
  /** @type {Channel | undefined} */
  let channel;
  /** @param {Channel} made */
  const hear = (made) => {
    channel = made;
    for (const event of [
      'playFunctionThrewException',
      'storyThrewException',
      'storyErrored',
      'storyMissing',
    ]) {
      made.on(event, (error) => end(shown, `${event}: ${said(/** @type {object} */ (error))}`));
    }
    // A docs page plays its stories too: it has ended when each of them has.
    /** @type {Map<string, string>} */
    const phases = new Map();
    let rendered = false;
    const look = () => {
      /** @param {string} id */
      const isDone = (id) =>
        ['completed', 'finished', 'errored', 'aborted'].includes(phases.get(id) ?? '');
      if (rendered && among.every(isDone)) end(shown, '');
    };
    made.on('storyRenderPhaseChanged', ({ storyId, newPhase = '' }) => {
      phases.set(storyId, newPhase);
      if (viewMode === 'docs') look();
    });
    made.on('docsRendered', () => {
      rendered = true;
      look();
    });
    made.on('storyFinished', ({ storyId, status, reporters = [] }) => {
      /** @type {(rule: Rule, node: Found) => string} */
      const found = ({ id, help }, { target, any, all, none }) =>
        `${id}: ${help} (${[...any, ...all, ...none].map(({ message }) => message).join('; ')}) ${target.flat().join(' ')}`;
      /** @param {string} line */
      const isKnown = (line) =>
        known.some(
          ({ rule, story, at, says }) =>
            storyId.includes(story) &&
            line.startsWith(`${rule}: `) &&
            line.includes(says) &&
            line.includes(at),
        );
      // A story in which axe judged nothing would pass unnoticed. Storybook's own elements are always present.
      const judged = reporters
        .flatMap(({ result }) => result?.passes ?? [])
        .flatMap(({ nodes }) => nodes.map(({ target }) => String(target[0])))
        .some((at) => !/^(html|body|#storybook-[\w-]+)$/.test(at));
      /** @param {Rule[]} [rules] */
      const all = (rules = []) =>
        rules.flatMap((rule) => rule.nodes.map((node) => found(rule, node)));
      const broken = reporters.flatMap(({ type, status: ended, result }) => {
        const wrong = ended === 'failed' ? (result ? all(result.violations) : ['failed']) : [];
        const open = all(result?.incomplete).filter((line) => !isKnown(line));
        return [
          ...wrong.map((line) => `${type}: ${line}`),
          ...open.map((line) => `${type}: left open: ${line}`),
        ];
      });
      if (!judged) broken.push('axe judged nothing in it.');
      end(
        storyId,
        status === 'success' ? broken.join('\n') : `it ended as ${status}. ${broken.join('\n')}`,
      );
    });
  };
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set: hear,
  });
  /** @type {Shown['__show']} */
  const show = (id) => {
    if (id !== shown) channel?.emit('setCurrentStory', { storyId: (shown = id), viewMode });
    return ended.get(id) ?? new Promise((done) => waiting.set(id, done));
  };
  Object.assign(globalThis, { __show: show });
}

/** @param {Engine} engine */
const launch = ({ executablePath, args = [], headless = true, env }) =>
  puppeteer.launch({ executablePath, args, headless, ...(env && { env }) });

/**
 * The promise, or the text if it takes longer than the limit.
 *
 * @template Done
 * @param {number} time in milliseconds
 * @param {Promise<Done>} promise
 * @returns {Promise<Done | string>}
 */
function within(time, promise) {
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
async function open(browser, url, { known, theme, among }) {
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
 * Runs every story in light and in dark, and every page of docs once. Prints what failed.
 *
 * @param {{ folder: string, match?: string }} options
 * @returns {Promise<{ passed: number, failed: number, skipped: number } | undefined>}
 *   nothing where there is no Chromium
 */
export async function runAllStories({ folder, match = '' }) {
  const { chromium: engine } = await findEngines();
  if (!engine) return undefined;
  const count = { passed: 0, failed: 0, skipped: 0 };
  /** @param {string} theme */
  const runTheme = async (theme) => {
    const began = Date.now();
    const { ran, failures } = await runStories({
      folder,
      engine,
      theme,
      only: ({ id, type }) => id.includes(match) && (theme === 'light' || type === 'story'),
    });
    for (const { id, why } of failures)
      console.log(`${theme}: ${id}\n  ${why.replaceAll('\n', '\n  ')}`);
    // A Storybook without a story would pass by showing nothing.
    const failed = ran === 0 ? 1 : failures.length;
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    console.log(`${theme}: ${ran} stories and pages of docs, ${failed} failed, ${seconds} s`);
    count.passed += ran - failures.length;
    count.failed += failed;
  };
  await Promise.all(['light', 'dark'].map(runTheme));
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
