// Tests that need a browser, in three engines. One file, one engine:
//   BROWSERS=firefox npx wtr --files test/elements/choice.test.ts
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import puppeteer from 'puppeteer-core';
import { findEngines } from './scripts/browsers.mjs';
import { commonjsModules } from './scripts/commonjs-modules.mjs';
import { countReporter } from './scripts/count-reporter.mjs';
import { jsonModules } from './scripts/json-modules.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';
import { xCommands } from './scripts/x-commands.mjs';

const { chromium, firefox, webkit, missing } = await findEngines();
if (missing.length > 0) {
  console.log(`Not found, so not tested in: ${missing.join(', ')}.`);
  if (process.env.REQUIRE_ALL_ENGINES === '1')
    throw new Error(`REQUIRE_ALL_ENGINES=1, but there is no ${missing.join(', no ')}.`);
}

const browsers = [];
if (chromium) {
  const { executablePath, args, headless, env } = chromium;
  // One page at a time in each engine: a page in the background has no focus.
  const launchOptions = { executablePath, args, headless, ...(env && { env }) };
  browsers.push(chromeLauncher({ puppeteer, concurrency: 1, launchOptions }));
}
if (firefox) {
  const launchOptions = {
    browser: 'firefox',
    executablePath: firefox.executablePath,
    headless: true,
  };
  browsers.push(chromeLauncher({ puppeteer, concurrency: 1, launchOptions }));
}
if (webkit) browsers.push(webkitLauncher(webkit));

export default {
  files: ['test/**/*.test.ts', '!test/**/*.node.test.ts'],
  nodeResolve: true,
  browsers,
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

  // Chromium alone measures. scripts/test.mjs asks for it; a single file would only miss the threshold.
  coverage: process.env.COVERAGE === '1' && chromium !== undefined,
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/cli.ts', 'src/cli/**/*.ts'],
    threshold: { lines: 95, branches: 90, statements: 0, functions: 0 },
    report: true,
    reportDir: 'coverage',
    reporters: ['text-summary', 'json-summary', 'lcovonly'],
  },

  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY === true }),
    ...(process.env.COUNTS_FILE ? [countReporter({ file: process.env.COUNTS_FILE })] : []),
  ],
};
