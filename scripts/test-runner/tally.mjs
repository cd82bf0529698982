// What the steps of scripts/test.mjs found: tests that passed and failed, steps that failed, and the time of each file.
import { writeFileSync } from 'node:fs';

/** @typedef {import('./count-reporter.mjs').Count} Count */
/** @typedef {import('./count-reporter.mjs').FileTime} FileTime */

/**
 * Test counts by engine.
 *
 * @type {Record<string, Count>}
 */
export const counts = {};

/**
 * The steps that failed without a count of their own.
 *
 * @type {string[]}
 */
export const broken = [];

/**
 * How long each test file took.
 *
 * @type {FileTime[]}
 */
const times = [];

/**
 * Keeps the times of the files of one step, and prints the slowest.
 *
 * @param {readonly FileTime[]} ofStep
 */
export function keepTimes(ofStep) {
  times.push(...ofStep);
  const slowest = ofStep.toSorted((a, b) => b.seconds - a.seconds).slice(0, 12);
  console.log('The slowest test files, in seconds:');
  for (const { file, engine, seconds } of slowest)
    console.log(`${seconds.toFixed(1).padStart(7)}  ${engine.padEnd(9)}  ${file}`);
}

/**
 * Writes the times of all files, the longest first, if a step measured any.
 *
 * @param {string} file
 */
export function writeTimes(file) {
  if (times.length === 0) return;
  const sorted = times.toSorted((a, b) => b.seconds - a.seconds);
  writeFileSync(file, JSON.stringify(sorted, undefined, 1));
}

/**
 * Prints the counts of each engine and their sum.
 *
 * @returns {number} how many failed
 */
export function printTotal() {
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
  return total.failed;
}
