// Builds dist/: the library for bundlers, one file for a script tag, declarations, the manifest.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as viteBuild } from 'vite';
import { writeParts } from './build-steps/bundle-parts.mjs';
import { fingerprintPacks } from './fingerprint.mjs';
import { writeForEditors } from './build-steps/editors.mjs';
import { writeGuide } from './build-steps/guide-files.mjs';
import { otherLanguages, textDeclaration } from './build-steps/languages.mjs';
import { measure, printSizes } from './build-steps/sizes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bundles in one of the modes of vite.config.ts.
 *
 * @param {string} mode
 * @param {import('vite').InlineConfig} [more]
 */
const bundle = (mode, more) =>
  viteBuild({ root, mode, configFile: resolve(root, 'vite.config.ts'), logLevel: 'warn', ...more });

async function types() {
  run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
  const folder = resolve(root, 'dist/types/packs/liver-stem-cells');
  for (const language of otherLanguages(root))
    writeFileSync(resolve(folder, `${language}.d.ts`), textDeclaration);
}

/** The command, and beside it the files from which it writes a new pack. */
async function command() {
  await bundle('command');
  cpSync(resolve(root, 'src/cli/template'), resolve(root, 'dist/template'), { recursive: true });
}

/**
 * @param {string} tool its path in node_modules/
 * @param {string[]} args
 */
function run(tool, ...args) {
  const path = resolve(root, 'node_modules', tool);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`.trim());
}

/** @satisfies {Record<string, [what: string, step: () => unknown]>} */
const steps = {
  // First, because the bundles contain what it writes.
  fingerprint: ['the fingerprints of the packs', fingerprintPacks],
  library: ['the library', () => bundle('library')],
  development: ['the library for development', () => bundle('development')],
  parts: ['the parts of a bundle', () => writeParts(root, bundle)],
  guide: ['the guide', () => writeGuide(root)],
  command: ['the command', command],
  types: ['the declarations', types],
  manifest: [
    'the manifest',
    () => run('@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet'),
  ],
  editors: ['what editors know', () => writeForEditors(root)],
};

/** @typedef {keyof typeof steps} Part */

/**
 * Builds all of dist/ anew, or the steps named in `only`, saying each step as it begins.
 *
 * @param {{ only?: Part[] }} [options]
 */
export async function build({ only } = {}) {
  // lit and xstate choose their production files by this, and vite reads it before its own mode.
  process.env.NODE_ENV = 'production';
  if (!only) rmSync(resolve(root, 'dist'), { recursive: true, force: true });
  mkdirSync(resolve(root, 'dist'), { recursive: true });
  for (const [key, [what, step]] of Object.entries(steps)) {
    if (only && !only.some((part) => part === key)) continue;
    console.log(`Building ${what} …`);
    await step();
  }
  const sizes = measure(resolve(root, 'dist'));
  writeFileSync(resolve(root, 'dist/sizes.json'), `${JSON.stringify(sizes, undefined, 2)}\n`);
  return sizes;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    printSizes(await build());
    console.log(
      `\nTo paste, and in dist/snippet.html:\n\n${readFileSync(resolve(root, 'dist/snippet.html'), 'utf8')}`,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error('The build failed.');
    process.exit(1);
  }
}
