// A reporter for Web Test Runner. It writes two things to a file, so that scripts/test.mjs need not parse the screen:
// the numbers of passed and failed tests in each engine, and the duration of each test file.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */
/** @typedef {{ file: string, engine: string, seconds: number }} FileTime */

/** @typedef {import('@web/test-runner').TestSession} TestSession */
/** @typedef {NonNullable<TestSession['testResults']>} Suite */

/**
 * @param {Suite | undefined} suite
 * @returns {Generator<Suite['tests'][number]>}
 */
function* testsIn(suite) {
  yield* suite?.tests ?? [];
  for (const inner of suite?.suites ?? []) yield* testsIn(inner);
}

/**
 * One test file in one engine. A file that breaks outside its tests is one failure.
 *
 * @param {TestSession} session
 * @returns {Count}
 */
function countSession({ testResults, passed }) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const test of testsIn(testResults)) {
    count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  }
  if (!passed && count.failed === 0) count.failed = 1;
  return count;
}

/**
 * @param {{ file: string }} options
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter({ file }) {
  /** The time at which a page was opened for a session; a file waits for its turn before that. */
  const began = new Map();
  /** @type {FileTime[]} */
  const times = [];

  return {
    start({ sessions }) {
      sessions.on('session-status-updated', ({ id, status, browser, testFile }) => {
        if (status === 'INITIALIZING') began.set(id, Date.now());
        if (status !== 'FINISHED' || !began.has(id)) return;
        const seconds = (Date.now() - began.get(id)) / 1000;
        times.push({ file: relative(process.cwd(), testFile), engine: browser.name, seconds });
      });
    },

    onTestRunFinished({ sessions }) {
      /** @type {Record<string, Count>} */
      const counts = {};
      for (const session of sessions) {
        const sum = (counts[session.browser.name] ??= { passed: 0, failed: 0, skipped: 0 });
        const { passed, failed, skipped } = countSession(session);
        sum.passed += passed;
        sum.failed += failed;
        sum.skipped += skipped;
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ counts, times }));
    },
  };
}
