// Builds dist/bundle/, the parts of `evenhand bundle`: scripts without a pack and without words, the words of each
// language, and the files that are the same for every pack.
import {
  cpSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';
import { writeNotices } from './notices.mjs';

/** The size limit of frame.js after gzip: a page loads it in addition to its own files. */
export const FRAME_LIMIT = 1536;

/** @typedef {(mode: string, more?: import('vite').InlineConfig) => ReturnType<typeof import('vite').build>} Bundle */

/**
 * After rolldown's own minifier, terser saves some 350 bytes more; instead of it, terser saves none.
 *
 * @param {string} file
 * @param {boolean} module
 */
async function makeSmall(file, module) {
  const { code = '' } = await minify(readFileSync(file, 'utf8'), {
    module,
    ecma: 2020,
    compress: { passes: 3 },
    format: { comments: /^!/ },
  });
  writeFileSync(file, code);
}

/**
 * The files of a build that has written one bundle.
 *
 * @param {Awaited<ReturnType<typeof import('vite').build>>} built
 */
function outputOf(built) {
  const [bundled] = Array.isArray(built) ? built : [built];
  if (!bundled || !('output' in bundled)) throw new Error('vite returned no bundle.');
  return bundled.output;
}

/**
 * The languages of src/words/, by the name of their file.
 *
 * @param {string} root
 */
export const wordLanguages = (root) =>
  readdirSync(join(root, 'src/words'))
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => readFileSync(join(root, 'src/words', file), 'utf8').includes(': Words = {'))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();

/**
 * The words of a language as one expression: the script of format `iife`, without the name to which it is assigned.
 *
 * @param {string} root
 * @param {Bundle} bundle
 * @param {string} language
 */
async function writeWords(root, bundle, language) {
  const name = language.replaceAll('-', '').replace(/^./, (first) => first.toLowerCase());
  const folder = join(root, 'node_modules/.cache/evenhand-words');
  const entry = join(folder, `${language}.js`);
  mkdirSync(folder, { recursive: true });
  const source = JSON.stringify(join(root, 'src/words', `${language}.ts`));
  writeFileSync(entry, `export { ${name} as default } from ${source};\n`);
  await bundle('words', {
    build: {
      lib: { entry: { [`words.${language}`]: entry }, formats: ['iife'], name: 'evenhandWords' },
    },
  });
  const file = join(root, 'dist/bundle', `words.${language}.js`);
  await makeSmall(file, false);
  const code = readFileSync(file, 'utf8').trim();
  const [, expression] = /^var evenhandWords=([^]*?);?$/.exec(code) ?? [];
  if (expression === undefined)
    throw new Error(`Expected "var evenhandWords=…" in ${file}, found: ${code.slice(0, 80)}`);
  writeFileSync(file, `(${expression})`);
}

/**
 * @param {string} root
 * @param {Bundle} bundle in one of the modes of vite.config.ts
 */
export async function writeParts(root, bundle) {
  const folder = join(root, 'dist/bundle');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeNotices(root, outputOf(await bundle('embed')));
  await makeSmall(join(folder, 'embed.js'), true);
  for (const name of ['language', 'fhir']) {
    await bundle(name);
    await makeSmall(join(folder, `${name}.js`), true);
  }
  await bundle('frame-guide');
  await bundle('frame-host');
  for (const name of ['frame-guide.js', 'frame.js']) await makeSmall(join(folder, name), false);
  for (const language of wordLanguages(root)) await writeWords(root, bundle, language);
  copyFileSync(join(root, 'src/styles/embed.css'), join(folder, 'embed.css'));
  copyFileSync(join(root, 'src/frame/frame.css'), join(folder, 'frame.css'));
  cpSync(join(root, 'examples/wordpress/evenhand'), join(folder, 'wordpress'), {
    recursive: true,
    filter: (path) => !path.endsWith('/dist'),
  });
}
