// A reporter for Web Test Runner that counts per engine and writes the counts to a file,
// so that scripts/test.mjs need not read them off the screen.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

function* testsIn(suite) {
  yield* suite?.tests ?? [];
  for (const inner of suite?.suites ?? []) yield* testsIn(inner);
}

/** One test file in one engine. A file that breaks outside its tests is one failure. */
function countSession({ testResults, passed }) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const test of testsIn(testResults)) {
    count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  }
  if (!passed && count.failed === 0) count.failed = 1;
  return count;
}

/** @param {{ file: string }} options */
export function countReporter({ file }) {
  return {
    onTestRunFinished({ sessions }) {
      /** @type {Record<string, { passed: number, failed: number, skipped: number }>} */
      const counts = {};
      for (const session of sessions) {
        const sum = (counts[session.browser.name] ??= { passed: 0, failed: 0, skipped: 0 });
        for (const [key, value] of Object.entries(countSession(session))) sum[key] += value;
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}
