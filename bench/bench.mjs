// `npm run bench`: what a large pack costs. Times depend on the machine; limits are generous, ratios are of one run.
// Ends with 1 when a limit is passed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as bundle } from 'vite';
import { build } from '../scripts/build.mjs';
import { largePack } from './large-pack.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'evenhand-bench-'));
process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));

const LARGE = { questions: 1000, notes: 5000 };
const SECONDS = 10;
const MEGABYTES = 500;

let passed = true;
const say = (...lines) => console.log(lines.join('\n'));
const limit = (holds) => {
  passed &&= holds;
  return holds ? '' : '  TOO MUCH';
};

/** Runs `evenhand check` as an author does: how long it takes, the most memory it holds, what it says. */
function check(path) {
  const peak = join(temporary, 'peak');
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', pathToFileURL(resolve(root, 'bench/peak.mjs')).href, resolve(root, 'dist/cli.js'), 'check', path], {
    encoding: 'utf8',
    env: { ...process.env, PEAK_FILE: peak },
  });
  return { seconds: (performance.now() - began) / 1000, megabytes: Number(readFileSync(peak, 'utf8')), ok: status === 0, said: stdout + stderr };
}

/** The domain as it is shipped, bundled by itself so that it runs without a page. */
async function loadDomain() {
  const input = Object.fromEntries(['walk', 'weigh'].map((name) => [name, resolve(root, `src/domain/${name}.ts`)]));
  await bundle({ root, configFile: false, logLevel: 'error', build: { ssr: true, outDir: temporary, emptyOutDir: false, rollupOptions: { input } } });
  const [{ walk }, { weigh }] = await Promise.all(['walk', 'weigh'].map((name) => import(pathToFileURL(join(temporary, `${name}.js`)).href)));
  return { walk, weigh };
}

/** The time of one step: the path is walked and the result weighed, in the middle of the questions. The median of many. */
function stepTime({ walk, weigh }, pack) {
  const answers = Object.fromEntries(pack.questions.slice(0, pack.questions.length / 2).map(({ id, kind }) => [id, kind === 'one' ? 'a' : ['a']]));
  const times = Array.from({ length: 60 }, () => {
    const began = performance.now();
    walk(pack, answers);
    weigh(pack, answers);
    return performance.now() - began;
  });
  return times.sort((a, b) => a - b)[30];
}

await build({ only: ['command'] });
say('', `Node ${process.version}, ${availableParallelism()} cores`, '');

const path = join(temporary, 'large.json');
writeFileSync(path, JSON.stringify(largePack(LARGE)));
const large = check(path);
say(
  `check of ${LARGE.questions} questions and ${LARGE.notes} notes (${(readFileSync(path).length / 1e6).toFixed(1)} MB)`,
  `  ${large.seconds.toFixed(1)} s (at most ${SECONDS})${limit(large.seconds <= SECONDS)}`,
  `  ${large.megabytes} MB (at most ${MEGABYTES})${limit(large.megabytes <= MEGABYTES)}`,
  `  ${large.ok ? 'passed' : 'NOT PROVED'}, and said:${limit(large.ok)}`,
  ...large.said.trim().split('\n').slice(0, 12).map((line) => `    ${line}`),
  '',
);

const domain = await loadDomain();
const sizes = [10, 100, 1000];
// Notes and rules stay the same, so that only the questions differ; then all of it grows.
for (const [what, notes] of [['the same 500 notes and 100 rules', () => 500], ['five notes for each question', (questions) => questions * 5]]) {
  const times = sizes.map((questions) => stepTime(domain, largePack({ questions, notes: notes(questions) })));
  say(`one step (walk and weigh), ${what}`, ...sizes.map((questions, place) => `  ${String(questions).padStart(5)} questions  ${times[place].toFixed(3)} ms  ×${(times[place] / times[0]).toFixed(1)}`), '');
}

say('check of each pack');
for (const name of readdirSync(resolve(root, 'src/packs'))) {
  const folder = resolve(root, 'src/packs', name);
  if (!existsSync(join(folder, 'pack.json'))) continue;
  const { seconds, megabytes, ok } = check(folder);
  say(`  ${name}  ${seconds.toFixed(1)} s, ${megabytes} MB, ${ok ? 'passed' : 'NOT PROVED'}${limit(ok)}`);
}
process.exitCode = passed ? 0 : 1;
