// The guide for those who have no Node: everything of a bundle, a page to try in each language, and what to do.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {import('../../src/cli/bundle/files.js').EmbedList} EmbedList */

/**
 * The page to try in a language: the lines to paste, as they are.
 *
 * @param {string} language
 * @param {string} lines
 */
function tryPage(language, lines) {
  const [head = '', body = ''] = lines.split('\n\n');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Evenhand</title>
${head}
</head>
<body>
${body}</body>
</html>
`;
}

/** @param {string} version */
const readMe = (version) => `Evenhand ${version}: a guide for people who are offered a treatment

You need no Node and no build. Unpack this archive, and serve the folder over HTTP. To try it:

    python3 -m http.server 8000

and open http://localhost:8000/ (English), http://localhost:8000/index.es.html (Spanish) or
http://localhost:8000/index.zh-Hans.html (Chinese). A browser loads no module from a file: address.

To put it on your page:
1. Upload the folder to your own site.
2. Paste the lines of snippet.html into your page; snippet.es.html if it is in Spanish,
   snippet.zh-Hans.html if it is in Chinese. Write the address of the folder before each file name.
3. Write who runs the page into "publisher", and "yes" or "no" into "offers-treatment": whether you
   sell the treatment.

In WordPress, upload evenhand-wordpress.zip under Plugins, Add New.
page.en.html is the whole guide without JavaScript. frame.html shows the guide in a frame.
To check the files: sha256sum -c SHA256SUMS

No clinician has checked the content yet, and the guide says so. Code: LICENSE. Content:
CONTENT-LICENSE.md. Packages of others in the files: embed.licenses.txt.

EN ESPAÑOL. No hace falta Node. Suba la carpeta a su propio sitio y pegue en su página las líneas de
snippet.es.html, con la dirección de la carpeta delante de cada nombre. Escriba en "publisher" quién
lleva la página y en "offers-treatment" si venden ustedes el tratamiento: "yes" (sí) o "no". En
WordPress, suba evenhand-wordpress.zip en Plugins, Añadir nuevo.
`;

/**
 * The files of the archive, by name.
 *
 * @param {string} root
 * @param {string} version
 * @param {ReadonlyMap<string, Uint8Array>} bundle
 * @returns {Map<string, Uint8Array>}
 */
export function guideArchive(root, version, bundle) {
  /** @param {string} text */
  const bytes = (text) => new TextEncoder().encode(text);
  /** @type {EmbedList} */
  const list = JSON.parse(new TextDecoder().decode(bundle.get('embed.json')));
  const pages = Object.entries(list.snippets).map(([language, lines]) => {
    const name = language === list.language ? 'index.html' : `index.${language}.html`;
    return /** @type {const} */ ([name, bytes(tryPage(language, lines))]);
  });
  return new Map([
    ...bundle,
    ...pages,
    ['README.txt', bytes(readMe(version))],
    ...['LICENSE', 'CONTENT-LICENSE.md'].map(
      (name) => /** @type {const} */ ([name, readFileSync(join(root, name))]),
    ),
  ]);
}
