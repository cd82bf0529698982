// Builds dist/: the library for bundlers, one file for a script tag, declarations, the manifest.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { build as viteBuild } from 'vite';
import { copyUnderHash, writeEmbedFiles } from './embed-files.mjs';
import { fingerprintPacks } from './fingerprint.mjs';
import { writeForEditors } from './editors.mjs';
import { writeFrameFiles } from './frame-files.mjs';
import { languageFile, otherLanguages, shelfName, textDeclaration } from './languages.mjs';
import { writeNotices } from './notices.mjs';
import { measure, printSizes } from './sizes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bundles in one of the modes of vite.config.ts.
 *
 * @param {string} mode
 * @param {import('vite').InlineConfig} [more]
 */
const bundle = (mode, more) =>
  viteBuild({ root, mode, configFile: resolve(root, 'vite.config.ts'), logLevel: 'warn', ...more });

/**
 * After rolldown's own minifier terser saves some 350 bytes more; in its place it saves none.
 *
 * @param {string} name
 */
async function makeSmall(name) {
  const file = resolve(root, 'dist', name);
  const { code = '' } = await minify(readFileSync(file, 'utf8'), {
    module: true,
    ecma: 2020,
    compress: { passes: 3 },
    format: { comments: /^!/ },
  });
  writeFileSync(file, code);
}

/**
 * The files of a build that has written one bundle.
 *
 * @param {Awaited<ReturnType<typeof viteBuild>>} built
 */
function outputOf(built) {
  const [bundled] = Array.isArray(built) ? built : [built];
  if (!bundled || !('output' in bundled)) throw new Error('vite returned no bundle.');
  return bundled.output;
}

/** Builds the language files first: embed.js contains their names and hashes. */
async function embed() {
  /** @type {Record<string, ReturnType<typeof copyUnderHash>>} */
  const languages = {};
  for (const language of otherLanguages(root)) {
    const name = `liver-stem-cells.${language}.js`;
    await bundle('language', languageFile(root, language));
    await makeSmall(name);
    languages[language] = copyUnderHash(root, name);
  }
  const files = Object.entries(languages).map(([language, { name, integrity }]) => [
    language,
    [shelfName(root, language), `./${name}`, integrity],
  ]);
  const built = await bundle('embed', {
    define: { LANGUAGE_FILES: JSON.stringify(Object.fromEntries(files)) },
  });
  await makeSmall('embed.js');
  writeNotices(root, outputOf(built));
  writeEmbedFiles(root, languages);
}

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
  embed: ['the file for a script tag', embed],
  frame: ['the frame page', () => writeFrameFiles(root, bundle)],
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
