// `npm run bench`: the cost of a large pack. Absolute times depend on the machine, so steps are reported as ratios
// inside one run; only the proof of the largest pack has fixed limits, and the command fails above them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../scripts/build.mjs';
import { largePack } from './large-pack.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const SECONDS = 10;
const MEGABYTES = 500;

await build({ only: ['library', 'command'] });
/** @type {typeof import('../src/index.js')} */
const library = await import(new URL('../dist/index.js', import.meta.url).href);
const { createSession, selectProgress, selectStep, walk, weigh } = library;

/**
 * The fastest of some runs, in microseconds: other load on the machine only adds time.
 *
 * @param {() => unknown} run
 */
function best(run, times = 30) {
  let least = Infinity;
  for (let count = 0; count < times; count += 1) {
    const began = performance.now();
    run();
    least = Math.min(least, performance.now() - began);
  }
  return least * 1000;
}

/**
 * The cost of one answer in the middle of a pack: in `walk` alone, and in a session with the selectors of a screen.
 *
 * @param {number} questions
 */
function stepsOf(questions) {
  const pack = largePack({ questions, notes: Math.max(10, questions * 5) });
  const answers = Object.fromEntries(
    pack.questions.slice(0, questions / 2).map(({ id }) => [id, 'yes']),
  );
  const all = Object.fromEntries(pack.questions.map(({ id }) => [id, 'yes']));
  const session = createSession(pack);
  session.send({ type: 'start' });
  for (let left = questions / 2; left > 0; left -= 1) answer(session);
  return {
    questions,
    walk: best(() => walk(pack, answers)),
    step: best(() => {
      answer(session);
      const snapshot = session.getSnapshot();
      selectStep?.(snapshot);
      selectProgress?.(snapshot);
      session.send({ type: 'back' });
    }),
    weigh: best(() => weigh(pack, all)),
  };
}

/** @param {import('../src/session/create-session.js').Session} session */
function answer(session) {
  const question = session.getSnapshot().context.at ?? '';
  session.send({ type: 'answer', question, answer: 'yes' });
  session.send({ type: 'continue' });
}

const least = stepsOf(10);
const sizes = [least, stepsOf(100), stepsOf(1000)];
/** @param {readonly (string | number)[]} cells */
const row = (cells) =>
  console.log(cells.map((cell, place) => String(cell).padStart(place === 0 ? 12 : 24)).join(''));
/**
 * @param {typeof least} size
 * @param {'walk' | 'step' | 'weigh'} what
 */
const cost = (size, what) =>
  `${size[what].toFixed(0)} µs (× ${(size[what] / least[what]).toFixed(1)})`;
console.log('\nOne answer in the middle of a pack, best of 30:');
row(['questions', 'walk', 'step of a session', 'weigh, at the end']);
for (const size of sizes)
  row([size.questions, cost(size, 'walk'), cost(size, 'step'), cost(size, 'weigh')]);

const folder = mkdtempSync(join(tmpdir(), 'evenhand-bench-'));
try {
  const file = join(folder, 'pack.json');
  writeFileSync(file, JSON.stringify(largePack({ questions: 1000, notes: 5000 })));
  // Measures processor time: on two idle cores it is more than the elapsed time, and on busy ones the same.
  const count = `data:text/javascript,process.on('exit',()=>{const{userCPUTime,systemCPUTime,maxRSS}=process.resourceUsage();process.stderr.write(JSON.stringify([userCPUTime+systemCPUTime,maxRSS]))})`;
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', count, resolve(root, 'dist/cli.js'), 'check', file],
    { encoding: 'utf8' },
  );
  const clock = (performance.now() - began) / 1000;
  const [microseconds, kilobytes] = JSON.parse(stderr.match(/\[[\d,]+\]$/)?.[0] ?? '[]');
  const [seconds, megabytes] = [microseconds / 1e6, kilobytes / 1024];
  console.log(
    `\nevenhand check, 1,000 questions and 5,000 notes:\n${stdout.replace(file, 'large pack')}`,
  );
  console.log(
    `${seconds.toFixed(1)} s of computing (${clock.toFixed(1)} s by the clock) of ${SECONDS} s, ${megabytes.toFixed(0)} MB of ${MEGABYTES} MB at most.`,
  );
  if (status !== 0 || !(seconds <= SECONDS) || !(megabytes <= MEGABYTES)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
