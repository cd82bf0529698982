// The languages of the default pack beyond English, each in a file of its own beside dist/embed.js:
// the pack's words and the library's own, registered for every copy of the library on a page.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PACK = 'liver-stem-cells';

/**
 * The languages of the default pack for which it has a text beside the English one.
 *
 * @param {string} root
 */
export const otherLanguages = (root) =>
  readdirSync(join(root, 'src/packs', PACK, 'text'))
    .map((file) => file.replace(/\.json$/, ''))
    .filter((language) => language !== 'en')
    .sort();

/**
 * The registry key of a language. It contains the version, so files from another version are ignored.
 *
 * @param {string} root
 * @param {string} language
 */
export function shelfName(root, language) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return `${PACK}/${language}@${version}`;
}

/**
 * Writes the entry from which the file of a language is built; returns what vite needs for it, in mode `language`.
 *
 * @param {string} root
 * @param {string} language
 * @returns {import('vite').InlineConfig}
 */
export function languageFile(root, language) {
  /** @param {string} file */
  const path = (file) => JSON.stringify(join(root, 'src', file));
  const words = language.replaceAll('-', '').replace(/^./, (first) => first.toLowerCase());
  const folder = join(root, 'node_modules/.cache/evenhand-languages');
  const entry = join(folder, `${language}.js`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    entry,
    `
    import { registerLanguage } from ${path('registry/registry.ts')};
    import text from ${path(`packs/${PACK}/text/${language}.json`)};
    import { ${words} as words } from ${path(`words/${language}.ts`)};
    registerLanguage(${JSON.stringify(shelfName(root, language))}, { text, words });`,
  );
  return { build: { lib: { entry: { [`${PACK}.${language}`]: entry }, formats: ['es'] } } };
}

/**
 * The entries of the package with only the pack's words: `evenhand/packs/liver-stem-cells/es`.
 *
 * @param {string} root
 */
export const textEntries = (root) =>
  Object.fromEntries(
    otherLanguages(root).map((language) => [
      `packs/${PACK}/${language}`,
      `src/packs/${PACK}/text/${language}.json`,
    ]),
  );

/** The declarations of those entries: what a JSON file lets one infer is longer than it, and says less. */
export const textDeclaration = `import type { Text } from '../../domain/pack.js';
declare const text: Text;
export default text;
`;
