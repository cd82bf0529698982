// The languages of the default pack beyond English, each in an entry of the package.
import { readdirSync } from 'node:fs';
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

/** The declarations of those entries: a type inferred from the JSON file would be longer and less precise. */
export const textDeclaration = `import type { Text } from '../../domain/pack.js';
declare const text: Text;
export default text;
`;
