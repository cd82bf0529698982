// `npm test`: types, lint, build, Storybook and its stories, tests in Node, tests in three browser engines, coverage.
// A step that fails does not stop the later ones, so that one run tells everything.
// The last line is always "N passed, N failed". One step alone: node scripts/test.mjs --only node
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findEngines } from './browsers.mjs';
import { readCoverage } from './coverage.mjs';
import { storiesInEveryEngine } from './stories.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'evenhand-test-'));
process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));

/** Test counts by engine, and the steps that failed without a count of their own. */
const counts = {};
const broken = [];

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

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

async function nodeTests() {
  const file = join(temporary, 'node.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ok = await run('vitest/vitest.mjs', ['run', ...reporters]);
  const result = readJson(file);
  if (!result) return false;
  // A test file that breaks before its first test has no failed test: it counts as one.
  const brokenFiles = result.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = result.numFailedTests + brokenFiles.length;
  const skipped = result.numPendingTests + result.numTodoTests;
  counts.Node = { passed: result.numPassedTests, failed, skipped };
  return ok || failed > 0;
}

async function browserTests() {
  const engines = await findEngines();
  const found = [engines.chromium, engines.firefox, engines.webkit].filter(Boolean);
  console.log(
    `Engines: ${found.map(({ name, version }) => `${name} ${version}`).join(', ') || 'none'}`,
  );

  const file = join(temporary, 'browsers.json');
  rmSync(resolve(root, 'coverage'), { recursive: true, force: true });
  const ok = await run('@web/test-runner/dist/bin.js', [], { COVERAGE: '1', COUNTS_FILE: file });
  const result = readJson(file) ?? {};
  for (const { name } of found) {
    counts[name] = result[name] ?? { passed: 0, failed: 1, skipped: 0 };
    if (!result[name]) console.log(`${name} ran no test.`);
  }

  if (engines.chromium) {
    const coverage = readCoverage(root);
    console.log(coverage.lines.join('\n'));
    if (!coverage.ok) return false;
  }
  return ok || found.some(({ name }) => counts[name].failed > 0);
}

/** Every story of the Storybook that the step before has built. */
async function stories() {
  const byEngine = await storiesInEveryEngine({ folder: resolve(root, 'storybook-static') });
  for (const [name, count] of Object.entries(byEngine)) counts[`Stories ${name}`] = count;
  return Object.keys(byEngine).length > 0;
}

/** Each step says whether it ran as it should; failed tests it has counted are not a broken step. */
const steps = {
  types: () => run('typescript/bin/tsc', ['-p', 'tsconfig.json']),
  lint: async () => {
    const linted = await run('eslint/bin/eslint.js', ['.', '--max-warnings', '0']);
    const formatted = await run('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']);
    return linted && formatted;
  },
  build: () => run('../scripts/build.mjs', []),
  prove: () => run('../scripts/prove.mjs', []),
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
};

const only = process.argv[2] === '--only' ? process.argv[3] : undefined;
if ((process.argv.length > 2 && !only) || (only && !steps[only])) {
  console.error(`Usage: node scripts/test.mjs [--only ${Object.keys(steps).join('|')}]`);
  process.exit(2);
}

for (const [name, step] of Object.entries(steps)) {
  if (only && name !== only) continue;
  console.log(`\n== ${name}`);
  const began = Date.now();
  const ok = await step().catch((error) => {
    console.error(error);
    return false;
  });
  if (!ok) broken.push(name);
  console.log(
    `== ${name} ${ok ? 'done' : 'FAILED'} in ${((Date.now() - began) / 1000).toFixed(1)} s`,
  );
}

const total = { passed: 0, failed: broken.length };
const parts = Object.entries(counts).map(([name, { passed, failed, skipped }]) => {
  total.passed += passed;
  total.failed += failed;
  return `${name} ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
});
console.log('');
if (broken.length > 0) console.log(`Failed as a whole: ${broken.join(', ')}`);
if (parts.length > 0) console.log(parts.join('; '));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
