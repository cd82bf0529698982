// The list of pictures in docs/pictures/, and their sources. Needs no build and no browser.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of the pictures, and its file with the hashes of their sources. */
export const FOLDER = 'docs/pictures';
export const MADE_FROM = `${FOLDER}/made-from.json`;

export const PACK = 'src/packs/liver-stem-cells';
/** The name of the journey in the pack's journeys.json whose result is shown. It has cautions too. */
export const JOURNEY = 'Cirrhosis without problems, disease not named';

/** @typedef {{ width: number, height: number, scale: number }} Size */
/**
 * A phone, with double resolution because a README shows it smaller; and a laptop. @satisfies {Record<string, Size>}
 */
const SIZES = {
  phone: { width: 390, height: 844, scale: 1.5 },
  desktop: { width: 1280, height: 900, scale: 1 },
};

/**
 * @typedef {object} Picture
 * @property {string} name of the file, without its ending
 * @property {'welcome' | 'result' | 'notes'} shows the notes are those of the result, further down
 * @property {keyof typeof SIZES} on
 * @property {'en' | 'es' | 'zh-Hans'} lang
 * @property {'light' | 'dark'} scheme
 * @property {Size} size
 */

/**
 * @param {Picture['shows']} shows
 * @param {Picture['on']} on
 * @param {Picture['lang']} lang
 * @param {Picture['scheme']} scheme
 * @returns {Picture}
 */
const picture = (shows, on, lang, scheme) => ({
  name: [shows, on, lang, scheme].join('-'),
  shows,
  on,
  lang,
  scheme,
  size: SIZES[on],
});

export const PICTURES = [
  picture('welcome', 'phone', 'en', 'light'),
  picture('result', 'phone', 'en', 'light'),
  picture('notes', 'phone', 'en', 'light'),
  picture('result', 'phone', 'en', 'dark'),
  picture('result', 'phone', 'es', 'light'),
  picture('result', 'phone', 'zh-Hans', 'light'),
  picture('result', 'desktop', 'en', 'light'),
  picture('result', 'desktop', 'es', 'dark'),
];

/**
 * A hash over the names and the contents of files, with the same line ends on every machine.
 *
 * @param {readonly string[]} files
 */
function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files.toSorted())
    hash.update(`${file}\0${readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n')}\0`);
  return `sha256-${hash.digest('base64')}`;
}

/** @param {string} folder */
const filesIn = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length).replaceAll('\\', '/'));

/**
 * The sources of pictures taken now: `says`, the pack and the library's words; `looks`, the elements, their styles, and
 * this folder, which sets up the page.
 */
export const madeFromNow = () => ({
  says: hashOf([
    `${PACK}/fingerprint.json`,
    ...['en', 'es', 'zh-Hans', 'minutes'].map((name) => `src/words/${name}.ts`),
  ]),
  looks: hashOf(['src/elements', 'src/styles', 'scripts/pictures'].flatMap(filesIn)),
});

/** What the pictures in the folder were made from. @returns {ReturnType<typeof madeFromNow>} */
export const madeFrom = () => JSON.parse(readFileSync(join(root, MADE_FROM), 'utf8'));
