// `npm test`: types, lint, build, Storybook and its stories, tests in Node, tests in three browser engines, coverage.
// A step that fails does not stop the later ones, so that one run shows every failure.
// The last line is always "N passed, N failed". One step alone: node scripts/test.mjs --only node
// test-times.json holds how long each test file took.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findEngines } from './test-runner/browsers.mjs';
import { readCoverage } from './test-runner/coverage.mjs';
import { broken, counts, keepTimes, printTotal, writeTimes } from './test-runner/tally.mjs';
import { runAllStories } from './stories.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'evenhand-test-'));
process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));

/** @typedef {import('./test-runner/count-reporter.mjs').Count} Count */
/** @typedef {import('./test-runner/count-reporter.mjs').FileTime} FileTime */

/**
 * @param {string} tool its path in node_modules/
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<boolean>} whether it ended well
 */
function run(tool, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [resolve(root, 'node_modules', tool), ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.once('error', () => done(false)).once('exit', (code) => done(code === 0));
  });
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * The part of vitest's report that is used here.
 *
 * @typedef {object} NodeResult
 * @property {NodeFile[]} testResults
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 */
/**
 * @typedef {object} NodeFile
 * @property {string} name
 * @property {string} status
 * @property {number} startTime
 * @property {number} endTime
 * @property {{ status: string }[]} assertionResults
 */

async function nodeTests() {
  const file = join(temporary, 'node.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ok = await run('vitest/vitest.mjs', ['run', '--coverage', ...reporters]);
  /** @type {NodeResult | undefined} */
  const result = readJson(file);
  if (!result) return false;
  keepTimes(
    result.testResults.map(({ name, startTime, endTime }) => ({
      file: relative(root, name),
      engine: 'Node',
      seconds: (endTime - startTime) / 1000,
    })),
  );
  // A test file that fails before its first test has no failed test: it counts as one.
  const brokenFiles = result.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = result.numFailedTests + brokenFiles.length;
  const skipped = result.numPendingTests + result.numTodoTests;
  counts['Node'] = { passed: result.numPassedTests, failed, skipped };
  return ok || failed > 0;
}

async function browserTests() {
  const engines = await findEngines();
  const found = [engines.chromium, engines.firefox, engines.webkit].filter(
    (engine) => engine !== undefined,
  );
  console.log(
    `Engines: ${found.map(({ name, version }) => `${name} ${version}`).join(', ') || 'none'}`,
  );

  const file = join(temporary, 'browsers.json');
  const ok = await run('@web/test-runner/dist/bin.js', [], { COVERAGE: '1', COUNTS_FILE: file });
  /** @type {{ counts: Record<string, Count>, times: FileTime[] }} */
  const result = readJson(file) ?? { counts: {}, times: [] };
  for (const { name } of found) {
    counts[name] = result.counts[name] ?? { passed: 0, failed: 1, skipped: 0 };
    if (!result.counts[name]) console.log(`${name} ran no test.`);
  }
  keepTimes(result.times);
  return ok || found.some(({ name }) => (counts[name]?.failed ?? 0) > 0);
}

/** Every story of the Storybook that the step before has built. */
async function stories() {
  const count = await runAllStories({ folder: resolve(root, 'storybook-static') });
  if (count) counts['Stories'] = count;
  return count !== undefined;
}

/** The combined coverage of the two steps before. Without Chromium there is no report. */
async function coverage() {
  if (!(await findEngines()).chromium) return true;
  const { lines, ok } = readCoverage(root);
  console.log(lines.join('\n'));
  return ok;
}

/**
 * Each step returns whether it ran; failed tests that it counted do not make it a broken step.
 *
 * @type {Readonly<Record<string, () => Promise<boolean>>>}
 */
const steps = {
  types: async () => {
    const ofLibrary = await run('typescript/bin/tsc', ['-p', 'tsconfig.json']);
    const ofScripts = await run('typescript/bin/tsc', ['-p', 'tsconfig.scripts.json']);
    return ofLibrary && ofScripts;
  },
  lint: async () => {
    const linted = await run('eslint/bin/eslint.js', ['.', '--max-warnings', '0']);
    const formatted = await run('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']);
    return linted && formatted;
  },
  build: () => run('../scripts/build.mjs', []),
  // It shows the manifest, which the build before it has written.
  storybook: () =>
    run('storybook/dist/bin/dispatcher.js', [
      'build',
      '--quiet',
      '--output-dir',
      'storybook-static',
    ]),
  stories,
  node: nodeTests,
  browser: browserTests,
  coverage,
};

const only = process.argv[2] === '--only' ? process.argv[3] : undefined;
if ((process.argv.length > 2 && !only) || (only && !steps[only])) {
  console.error(`Usage: node scripts/test.mjs [--only ${Object.keys(steps).join('|')}]`);
  process.exit(2);
}

if (!only) rmSync(resolve(root, 'coverage'), { recursive: true, force: true });
/** @param {string} name */
async function runStep(name) {
  console.log(`\n== ${name}`);
  const began = Date.now();
  const ok = await steps[name]?.().catch((error) => {
    console.error(error);
    return false;
  });
  if (!ok) broken.push(name);
  console.log(
    `== ${name} ${ok ? 'done' : 'FAILED'} in ${((Date.now() - began) / 1000).toFixed(1)} s`,
  );
}

/** @param {readonly string[]} names */
async function runInOrder(names) {
  for (const name of names) if (!only || name === only) await runStep(name);
}

// Types and stories read what the build writes. The next four steps use one core each, so that two run at a time.
await runInOrder(['build']);
await Promise.all([runInOrder(['types', 'lint']), runInOrder(['storybook', 'stories'])]);
await runInOrder(['node', 'browser', 'coverage']);

writeTimes(resolve(root, 'test-times.json'));
process.exitCode = printTotal() > 0 ? 1 : 0;
