// Coverage of src/, combined from the two runners. Each file is measured by the runner of its own tests: files that
// need no browser by vitest in Node, the rest by Web Test Runner in Chromium.
import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import ts from 'typescript';

const THRESHOLDS = { lines: 95, branches: 90 };

/** Folders of src/ whose tests run in Node. */
const IN_NODE = ['domain', 'fhir', 'packs', 'proof', 'session', 'takeaway', 'words/forbidden'];

/** Files whose tests run in Node, in a folder whose tests do not. */
const FILES_IN_NODE = ['words/languages.ts', 'words/page-words.ts'];

/** The command for authors, which its tests run as a process of its own, and files that only a build uses. */
const UNMEASURED = [
  'cli/index.ts',
  'cli/',
  'controllers/attribute-spelling.none.ts',
  'controllers/messages-brief.ts',
  'elements/guide/load-check.none.ts',
  'embed-fhir.ts',
  'registry/language-script.ts',
  'words/first-words.filled.ts',
  'words/load-words.none.ts',
  'frame/guide.ts',
  'frame/host.ts',
];
const NOT_IN_BROWSER = [...IN_NODE.map((folder) => `${folder}/`), ...FILES_IN_NODE, ...UNMEASURED];

const reporters = ['json-summary', 'lcovonly'];

/** For vitest.config.ts. vitest counts a file that no test loads as not covered. */
export const nodeCoverage = {
  include: [
    ...IN_NODE.map((folder) => `src/${folder}/**/*.ts`),
    ...FILES_IN_NODE.map((file) => `src/${file}`),
  ],
  // A failed test must not hide the figure.
  reportOnFailure: true,
  reportsDirectory: 'coverage/node',
  reporter: reporters,
};

/** For web-test-runner.config.mjs. */
export const browserCoverage = {
  include: ['src/**/*.ts'],
  exclude: NOT_IN_BROWSER.map((path) => `src/${path}${path.endsWith('/') ? '**/*.ts' : ''}`),
  threshold: { lines: 0, branches: 0, statements: 0, functions: 0 },
  report: true,
  reportDir: 'coverage/browser',
  reporters,
};

/** @typedef {Record<string, Record<string, { covered: number, total: number }>>} Summary */

/**
 * True for a file with only types, which leaves nothing to run.
 *
 * @param {string} file
 */
function isOnlyTypes(file) {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      removeComments: true,
    },
  });
  return outputText.replace(/export\s*\{\s*\};?/g, '').trim() === '';
}

/**
 * Files that Chromium should have loaded and did not: each would raise the figure by its absence.
 *
 * @param {string} root
 * @param {Summary} summary
 */
function notLoaded(root, summary) {
  const loaded = new Set(Object.keys(summary).map((path) => resolve(root, path)));
  return readdirSync(resolve(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .filter((path) => !NOT_IN_BROWSER.some((start) => path.startsWith(start)))
    .map((path) => resolve(root, 'src', path))
    .filter((file) => !loaded.has(file) && !isOnlyTypes(file));
}

/**
 * Reads both reports.
 *
 * @param {string} root
 * @returns {{ ok: boolean, lines: string[] }} what to print, and whether enough is covered
 */
export function readCoverage(root) {
  /** @type {(runner: string) => Summary} */
  const summaryOf = (runner) =>
    JSON.parse(readFileSync(resolve(root, 'coverage', runner, 'coverage-summary.json'), 'utf8'));
  const inBrowser = summaryOf('browser');
  const summaries = [summaryOf('node'), inBrowser];
  /** @param {string} kind */
  const percent = (kind) => {
    /** @param {'covered' | 'total'} part */
    const sumOf = (part) =>
      summaries.reduce((sum, { total: of }) => sum + (of?.[kind]?.[part] ?? NaN), 0);
    return (100 * sumOf('covered')) / sumOf('total');
  };
  const figures = Object.entries(THRESHOLDS).map(([kind, least]) => ({
    kind,
    least,
    found: percent(kind),
  }));
  const unseen = notLoaded(root, inBrowser);
  const said = figures.map(
    ({ kind, least, found }) => `${kind} ${found.toFixed(1)} % (at least ${least})`,
  );
  return {
    ok: unseen.length === 0 && figures.every(({ least, found }) => found >= least),
    lines: [
      ...unseen.map((file) => `No browser test loads ${relative(root, file)}.`),
      `Coverage of src/: ${said.join(', ')}.`,
    ],
  };
}
