// The words of the WordPress plugin for translators: languages/evenhand.pot, and the Spanish ones as a .po file.
// After a change of the words: node scripts/wordpress/translations.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PLUGIN = fileURLToPath(new URL('../../examples/wordpress/evenhand/', import.meta.url));
const SOURCES = ['evenhand.php', 'includes/files.php', 'includes/guide.php', 'block/editor.js'];

/** @param {string} path */
const read = (path) => readFileSync(`${PLUGIN}${path}`, 'utf8');

/**
 * @typedef {object} Message
 * @property {string} words in English
 * @property {string} place the file
 * @property {string} [context] as WordPress asks for it
 * @property {string} [comment]
 */

/** Every text of the plugin, in the order of a reader. @returns {Message[]} */
export function messages() {
  const [, description = ''] = /Description: +(.*)/.exec(read('evenhand.php')) ?? [];
  const calls = SOURCES.flatMap((place) =>
    [...read(place).matchAll(/\b(?:__|esc_html__)\( '(.*?)', 'evenhand' \)/g)].map(
      ([, words = '']) => ({ words, place }),
    ),
  );
  const place = 'block/block.json';
  const block = JSON.parse(read(place));
  return [
    { words: description, place: 'evenhand.php', comment: 'Description of the plugin' },
    ...calls,
    { words: block.title, place, context: 'block title' },
    { words: block.description, place, context: 'block description' },
    ...block.keywords.map((/** @type {string} */ words) => ({
      words,
      place,
      context: 'block keyword',
    })),
  ];
}

/** The Spanish words by the English ones. @returns {Map<string, string>} */
export const spanish = () =>
  new Map(
    [...read('languages/spanish.php').matchAll(/^\t'(.*?)' +=> '(.+)',$/gm)].map(
      ([, words = '', said = '']) => [words, said],
    ),
  );

const quoted = (/** @type {string} */ text) => JSON.stringify(text);

/** @param {string} language @param {(words: string) => string} translate */
function catalogue(language, translate) {
  const [, version = ''] = /Version: +(.*)/.exec(read('evenhand.php')) ?? [];
  const head = [
    `Project-Id-Version: Evenhand ${version}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    ...(language ? [`Language: ${language}`, 'Plural-Forms: nplurals=2; plural=(n != 1);'] : []),
    'X-Domain: evenhand',
  ];
  /** @type {Map<string, string[]>} */
  const entries = new Map();
  for (const { words, place, context, comment } of messages()) {
    const key = `${context ? `msgctxt ${quoted(context)}\n` : ''}msgid ${quoted(words)}`;
    const notes = entries.get(key) ?? [
      ...(comment ? [`#. ${comment}`] : []),
      `#: ${place}`,
      key,
      `msgstr ${quoted(translate(words))}`,
    ];
    entries.set(key, notes);
  }
  return [
    '# This file is distributed under the MIT licence.',
    'msgid ""',
    'msgstr ""',
    ...head.map((line) => quoted(`${line}\n`)),
    ...[...entries.values()].flatMap((lines) => ['', ...lines]),
    '',
  ].join('\n');
}

/** The files by their path in the plugin. @returns {Record<string, string>} */
export function catalogues() {
  const words = spanish();
  return {
    'languages/evenhand.pot': catalogue('', () => ''),
    'languages/evenhand-es_ES.po': catalogue('es_ES', (text) => words.get(text) ?? ''),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [path, content] of Object.entries(catalogues()))
    writeFileSync(`${PLUGIN}${path}`, content);
