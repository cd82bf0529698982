// Writes the files beside dist/embed.js: its immutable copy, its hashes, and the lines to paste.
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @typedef {ReturnType<typeof copyUnderHash>} Copy */

/**
 * What a built file weighs, and the hash by which a browser checks it.
 *
 * @param {string} file
 */
export function weigh(file) {
  const content = readFileSync(file);
  return {
    bytes: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
  };
}

/**
 * Copies a built file to `<name>-<hash>.<kind>`, which never changes under its name, and removes older copies.
 *
 * @param {string} root
 * @param {string} stable its name in dist/
 */
export function copyUnderHash(root, stable) {
  const dist = join(root, 'dist');
  const [, stem = '', kind = ''] = /^(.*)\.(\w+)$/.exec(stable) ?? [];
  /** @param {string} name */
  const isCopy = (name) =>
    name.startsWith(`${stem}-`) &&
    /^[0-9a-f]{12}\.\w+$/.test(name.slice(stem.length + 1)) &&
    name.endsWith(kind);
  for (const name of readdirSync(dist)) if (isCopy(name)) rmSync(join(dist, name));
  const hash = createHash('sha256')
    .update(readFileSync(join(dist, stable)))
    .digest('hex')
    .slice(0, 12);
  const name = `${stem}-${hash}.${kind}`;
  copyFileSync(join(dist, stable), join(dist, name));
  return { name, stable, ...weigh(join(dist, name)) };
}

/**
 * A language file is loaded when a reader chooses it, and checked by the hash in the guide's script. Pasted, it loads
 * at once.
 *
 * @param {Record<string, Copy>} languages
 */
const languageLines = (languages) =>
  Object.entries(languages)
    .map(
      ([language, { name, integrity }]) =>
        `<!-- Only if your page is in "${language}": take this line out of the comment, and the guide speaks it sooner.\n<script type="module" src="${name}" integrity="${integrity}" crossorigin="anonymous"></script> -->\n`,
    )
    .join('');

/**
 * What a page pastes. A browser refuses a script that is not the one whose hash it was given.
 *
 * @param {Copy} script
 * @param {Copy} style
 * @param {Record<string, Copy>} languages
 */
const snippet = (
  script,
  style,
  languages,
) => `<!-- In the head. The style sheet keeps room for the guide, so that nothing jumps; it may be left out. -->
<link rel="stylesheet" href="${style.name}" integrity="${style.integrity}" crossorigin="anonymous">
${languageLines(languages)}<script type="module" src="${script.name}" integrity="${script.integrity}" crossorigin="anonymous"></script>

<!-- Where the guide should stand. Say who runs your page, and whether you sell the treatment: "yes" or "no". -->
<eh-guide pack="liver-stem-cells" lang="en" publisher="" offers-treatment="" emergency-number="112">
  <p slot="fallback">The guide needs JavaScript. Talk with your own liver doctor before you agree to anything. In an emergency call 112.</p>
</eh-guide>
`;

/**
 * Writes `embed-<hash>.js` and `embed-<hash>.css`, which never change under their names, `embed.json` and
 * `snippet.html`.
 *
 * @param {string} root
 * @param {Record<string, Copy>} languages the files of the other languages
 * @returns {string} the lines to paste
 */
export function writeEmbedFiles(root, languages) {
  const dist = join(root, 'dist');
  copyFileSync(join(root, 'src/styles/embed.css'), join(dist, 'embed.css'));
  const script = copyUnderHash(root, 'embed.js');
  const style = copyUnderHash(root, 'embed.css');
  const lines = snippet(script, style, languages);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(
    join(dist, 'embed.json'),
    `${JSON.stringify({ version, script, style, languages, snippet: lines }, undefined, 2)}\n`,
  );
  writeFileSync(join(dist, 'snippet.html'), lines);
  return lines;
}
