// Reads what the browser tests covered of src/, and names every file they never loaded:
// a file that no test loads would otherwise raise the average by its absence.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** The same thresholds as in web-test-runner.config.mjs. */
export const thresholds = { lines: 95, branches: 90 };

/** True for a file of types alone: nothing of it is left to run. */
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

/** What only a build puts in its place, and the scripts of built pages: test/pages and test/package run them as built. */
const AS_BUILT = [
  'context/messages-brief.ts',
  'elements/load-no-check.ts',
  'words/load-no-words.ts',
  'frame/guide.ts',
  'frame/host.ts',
];

/** Every file of src/ that a browser could load. */
function sourceFiles(root) {
  return readdirSync(resolve(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(
      (path) =>
        path.endsWith('.ts') &&
        !path.endsWith('.d.ts') &&
        path !== 'cli.ts' &&
        !path.startsWith('cli/') &&
        !AS_BUILT.includes(path),
    )
    .map((path) => join(root, 'src', path));
}

/**
 * @param {string} root
 * @returns {{ ok: boolean, lines: string[] }} what to print, and whether it is enough
 */
export function readCoverage(root) {
  let summary;
  try {
    summary = JSON.parse(readFileSync(resolve(root, 'coverage/coverage-summary.json'), 'utf8'));
  } catch {
    return {
      ok: false,
      lines: ['Coverage of src/: not measured, the browser tests left no summary.'],
    };
  }

  const covered = new Set(Object.keys(summary).map((path) => resolve(root, path)));
  const unseen = sourceFiles(root).filter((file) => !covered.has(file) && !isOnlyTypes(file));
  const { lines, branches } = summary.total;
  const enough = lines.pct >= thresholds.lines && branches.pct >= thresholds.branches;
  const text = (name, { pct }) => `${name} ${pct.toFixed(1)} % (at least ${thresholds[name]})`;
  return {
    ok: enough && unseen.length === 0,
    lines: [
      ...unseen.map((file) => `No browser test loads ${relative(root, file)}.`),
      `Coverage of src/: ${text('lines', lines)}, ${text('branches', branches)}.`,
    ],
  };
}
