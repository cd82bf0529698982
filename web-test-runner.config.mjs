// Tests that need a browser. Chromium runs all of them; Firefox and WebKit run those in which engines can differ.
// One file in an engine that you name: BROWSERS=firefox npx wtr --files test/elements/plain/choice.test.ts
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import puppeteer from 'puppeteer-core';
import { findEngines } from './scripts/test-runner/browsers.mjs';
import { commonjsModules } from './scripts/test-runner/commonjs-modules.mjs';
import { countReporter } from './scripts/test-runner/count-reporter.mjs';
import { browserCoverage } from './scripts/test-runner/coverage.mjs';
import { jsonModules } from './scripts/test-runner/json-modules.mjs';
import { webkitLauncher } from './scripts/test-runner/webkit-launcher.mjs';
import { xCommands } from './scripts/test-runner/x-commands.mjs';

/**
 * Focus, keys, layout, history, the clipboard, Intl, and every element shown once. Other tests run only in Chromium.
 */
const IN_EVERY_ENGINE = [
  // Intl.Segmenter counts words; Intl writes dates, numbers and lists.
  'test/proof/words/balance.test.ts',
  'test/proof/words/balance-sides.test.ts',
  'test/takeaway/takeaway.test.ts',
  'test/takeaway/letter.test.ts',
  'test/embed.test.ts',
  'test/controllers/idle-erase.test.ts',
  'test/elements/journeys/as-set.test.ts',
  'test/elements/plain/choice.test.ts',
  'test/elements/guide/composition.test.ts',
  'test/elements/guide/page/adopted.test.ts',
  'test/define.test.ts',
  'test/elements/guide/every-state.test.ts',
  'test/elements/guide/focus.test.ts',
  'test/elements/guide/guide.test.ts',
  'test/elements/guide/page-statements.test.ts',
  'test/elements/guide/own-layout.test.ts',
  'test/elements/guide/history.test.ts',
  'test/elements/guide/idle.test.ts',
  'test/elements/guide/page/in-sight.test.ts',
  'test/elements/screens/keyboard.test.ts',
  'test/elements/result/keyboard-result.test.ts',
  'test/elements/journeys/kitchen-sink.test.ts',
  'test/elements/guide/language.test.ts',
  'test/elements/guide/page-language.test.ts',
  'test/elements/guide/page/larger-text.test.ts',
  'test/elements/journeys/low-sight.test.ts',
  'test/elements/guide/motion.test.ts',
  'test/elements/journeys/screens-phone.test.ts',
  'test/elements/result/takeaway.test.ts',
  'test/elements/result/print-letter.test.ts',
  // Files, Blob, WebCrypto and storage.
  'test/elements/result/keep.test.ts',
  'test/elements/result/keep-faults.test.ts',
  'test/elements/result/saved-file.test.ts',
  'test/elements/result/hospital-file.test.ts',
  'test/elements/screens/translated.test.ts',
  'test/elements/screens/urgent.test.ts',
  // Six readers, in three languages; Chromium has sixty.
  'test/elements/result/budget.test.ts',
  'test/elements/result/values.test.ts',
  'test/elements/guide/page/width.test.ts',
  'test/elements/guide/page/one-press.test.ts',
  'test/elements/guide/page/one-press-keys.test.ts',
  'test/frame/*.test.ts',
];

/** These need no browser: vitest runs them in Node. */
const IN_NODE = ['test/**/*.node.test.ts', 'test/{domain,fhir,packs,proof,session,takeaway}/**'];

const { chromium, firefox, webkit, missing } = await findEngines();
if (missing.length > 0) {
  console.log(`Not found, so not tested in: ${missing.join(', ')}.`);
  if (process.env.REQUIRE_ALL_ENGINES === '1')
    throw new Error(`REQUIRE_ALL_ENGINES=1, but there is no ${missing.join(', no ')}.`);
}

/** One page at a time in each engine: a page in the background has no focus. */
const launched = (launchOptions, createPage) =>
  chromeLauncher({ puppeteer, concurrency: 1, launchOptions, ...(createPage && { createPage }) });

/**
 * Firefox ESR 140, as Debian packages it, lacks the command for screen orientation, which puppeteer sends with the
 * size. The size is set nevertheless.
 */
async function firefoxPage({ context }) {
  const page = await context.newPage();
  const setViewport = page.setViewport.bind(page);
  page.setViewport = (size) =>
    setViewport(size).catch((error) => {
      if (!String(error).includes('unknown command emulation.setScreenOrientationOverride'))
        throw error;
    });
  return page;
}

const launchChromium = () =>
  launched({
    executablePath: chromium.executablePath,
    args: chromium.args,
    headless: chromium.headless,
    ...(chromium.env && { env: chromium.env }),
  });

const launchers = {
  ...(chromium && { chromium: launchChromium() }),
  ...(firefox && {
    firefox: launched(
      { browser: 'firefox', executablePath: firefox.executablePath, headless: true },
      firefoxPage,
    ),
  }),
  ...(webkit && { webkit: webkitLauncher(webkit) }),
};

const { chromium: inChromium, ...others } = launchers;
const notInNode = IN_NODE.map((path) => `!${path}`);
/** About half of the time of Chromium, in a browser of its own, so that two halves run side by side. */
const HALF = 'test/elements/{journeys,result,screens}/*.test.ts';
const groups = [
  ...(inChromium
    ? [
        { name: 'chromium', browsers: [inChromium], files: [HALF, ...notInNode] },
        {
          name: 'chromium-rest',
          browsers: [launchChromium()],
          files: ['test/**/*.test.ts', ...notInNode, ...IN_EVERY_ENGINE, `!${HALF}`],
        },
      ]
    : []),
  ...(Object.keys(others).length > 0
    ? [{ name: 'other-engines', browsers: Object.values(others), files: IN_EVERY_ENGINE }]
    : []),
];

export default {
  // Files named on the command line run in each engine in BROWSERS.
  ...(process.argv.some((option) => option.startsWith('--files')) ? {} : { groups }),
  browsers: Object.values(launchers),
  nodeResolve: true,
  concurrentBrowsers: 2,
  browserStartTimeout: 120_000,
  testsStartTimeout: 90_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },

  plugins: [
    commonjsModules(),
    jsonModules(),
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
    xCommands(),
  ],

  // Only Chromium measures coverage, and only when scripts/test.mjs asks for it.
  coverage: process.env.COVERAGE === '1' && chromium !== undefined,
  coverageConfig: browserCoverage,

  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY === true }),
    ...(process.env.COUNTS_FILE ? [countReporter({ file: process.env.COUNTS_FILE })] : []),
  ],
};
