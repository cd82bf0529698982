// Writes src/words/messages.json: each of the library's own words with its arguments, its place, and its English as an
// ICU message. The list comes from the interfaces `Words` and `PageWords` and their comments.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { build } from 'vite';
import { icuOf } from './icu.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const FILE = resolve(root, 'src/words/messages.json');

/** Properties of a language file besides its messages. */
const NO_MESSAGES = ['language', 'dir', 'day'];

/** @typedef {import('./icu.mjs').Arguments} Arguments */
/** @typedef {{ arguments?: Arguments, where: string }} Place */

/**
 * The messages of an interface, by their paths, such as `idle/text`.
 *
 * @param {string} file
 * @param {string} name
 * @param {string} folder
 */
function messagesOf(file, name, folder = '') {
  const path = resolve(root, file);
  const program = ts.createProgram([path], { strict: true, noEmit: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path);
  const found = source?.statements.find(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === name,
  );
  if (!source || !found) throw new Error(`${file} has no interface ${name}.`);
  /** @type {Record<string, Place>} */
  const messages = {};

  /** @param {ts.Type} type */
  const kindOf = (type) => {
    const written = checker.typeToString(type);
    if (written === 'number' || written === 'boolean') return written;
    if (written === 'string') return 'text';
    throw new Error(`${file}: an argument of the type ${written} has no place in a message.`);
  };

  /** @param {ts.Symbol} symbol */
  const commentOf = (symbol) => {
    const said = ts.displayPartsToString(symbol.getDocumentationComment(checker));
    const tags = symbol.getJsDocTags(checker).map(({ text }) => ts.displayPartsToString(text));
    return [said, ...tags.map((tag) => tag.replace(' ', ': '))]
      .filter(Boolean)
      .map((sentence) => sentence.replaceAll(/\s+/g, ' ').replace(/\.?$/, '.'))
      .join(' ');
  };

  /** @type {(type: ts.Type, at: string, where: string) => void} */
  const collect = (type, at, where) => {
    const [signature] = type.getCallSignatures();
    if (signature) {
      const args = signature.parameters.map((parameter) => [
        parameter.name,
        kindOf(checker.getTypeOfSymbolAtLocation(parameter, found)),
      ]);
      messages[at] = {
        where,
        ...(args.length > 0 && { arguments: Object.fromEntries(args) }),
      };
    } else if (type.flags & ts.TypeFlags.String) messages[at] = { where };
    else
      for (const symbol of type.getProperties())
        collect(
          checker.getTypeOfSymbolAtLocation(symbol, found),
          `${at}/${symbol.name}`,
          [where, commentOf(symbol)].filter(Boolean).join(' '),
        );
  };

  let section = '';
  for (const symbol of checker.getTypeAtLocation(found).getProperties()) {
    const [declaration] = symbol.declarations ?? [];
    const before = declaration?.getFullText().match(/^\s*\/\/ (.*)$/m)?.[1];
    if (before !== undefined) section = `${before}.`;
    if (NO_MESSAGES.includes(symbol.name)) continue;
    collect(
      checker.getTypeOfSymbolAtLocation(symbol, found),
      `${folder}${symbol.name}`,
      [section, commentOf(symbol)].filter(Boolean).join(' '),
    );
  }
  return messages;
}

/**
 * The words that src/ exports in English, which Node cannot load as they are.
 *
 * @returns {Promise<Record<string, unknown>>}
 */
async function english() {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: { entry: ['src/words/en.ts', 'src/words/page-words.ts'], formats: ['es'] },
    },
  });
  const [bundled] = Array.isArray(built) ? built : [];
  if (!bundled) throw new Error('vite returned no bundle.');
  const [{ en }, { pageWordsFor }] = await Promise.all(
    bundled.output.map(
      (chunk) =>
        import(
          `data:text/javascript;base64,${Buffer.from('code' in chunk ? chunk.code : '').toString('base64')}`
        ),
    ),
  );
  return { ...en, page: pageWordsFor('en') };
}

/** The text of src/words/messages.json. */
export async function wordsFile() {
  const words = await english();
  const places = {
    ...messagesOf('src/words/words.ts', 'Words'),
    ...messagesOf('src/words/page-words.ts', 'PageWords', 'page/'),
  };
  const messages = Object.entries(places).map(([path, place]) => {
    const said = path
      .split('/')
      .reduce((part, key) => Object(part)[key], /** @type {unknown} */ (words));
    const icu =
      typeof said === 'function'
        ? icuOf(/** @type {import('./icu.mjs').Message} */ (said), place.arguments ?? {}, 'en')
        : said;
    return [path, { ...place, english: icu }];
  });
  return `${JSON.stringify(Object.fromEntries(messages), undefined, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await wordsFile();
  const isNew = readFileSync(FILE, { encoding: 'utf8', flag: 'a+' }) !== text;
  writeFileSync(FILE, text);
  console.log(`src/words/messages.json: ${isNew ? 'written' : 'unchanged'}`);
}
