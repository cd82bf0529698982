// Imports in src/ go one way. The table lists the allowed ones; the ESLint rule below enforces it.
//
// A rule of our own rather than `no-restricted-imports`, because that one does not see
// `import()` and compares spellings: '../x' means something else one folder deeper.
// Here every relative import is resolved first, so the table can speak of places.
import { dirname, relative, resolve, sep } from 'node:path';

/**
 * `may`: what a place may import besides itself: other places in src/, single files there, or packages
 * (`lit` includes `lit/directives/…`, and `node:` every module of Node).
 * `types`: places of which only types may be imported.
 * `lazy`: what one named file may load by `import()` and in no other way.
 *
 * @typedef {{ may: string[], types?: string[], lazy?: { file: string, may: string[] } }} Rule
 * @type {Readonly<Record<string, Rule>>}
 */
export const directions = {
  domain: { may: [] },
  words: { may: ['domain'] },
  proof: {
    may: [
      'domain',
      'words/forbidden',
      'words/languages',
      'valibot',
      'fastest-levenshtein',
      'syllable',
      'flesch-kincaid',
    ],
  },
  styles: { may: ['lit'] },
  session: { may: ['domain', 'xstate'] },
  takeaway: { may: ['domain', 'words'] },
  fhir: { may: ['domain'], types: ['session'] },
  registry: { may: ['domain', 'words', 'controllers/unclobbered'] },
  controllers: { may: ['session', 'words', 'domain', '@lit/context', 'lit'] },
  elements: {
    may: ['controllers', 'registry', 'session', 'takeaway', 'words', 'styles', 'domain', 'lit'],
    lazy: { file: 'elements/guide/load-check.ts', may: ['proof'] },
  },
  packs: { may: ['domain/proved'], types: ['domain'] },
  index: {
    may: [
      'domain',
      'words',
      'styles',
      'session',
      'takeaway',
      'registry',
      'controllers',
      'elements',
    ],
  },
  define: { may: ['elements'] },
  embed: { may: ['define', 'index', 'registry', 'words', 'domain/proved'], types: ['domain'] },
  // For tests of pages that use the library. It finds everything by what is seen, so it needs no element but its name.
  testing: { may: ['domain'], types: ['elements', 'words'] },
  // host.ts is loaded by the page around a frame: scripts/frame-files.mjs holds it to its size.
  frame: { may: ['embed', 'controllers', 'domain', '@lit/context'] },
  cli: {
    may: [
      'proof',
      'domain',
      'takeaway',
      'words',
      'node:',
      'jsonc-parser',
      'fflate',
      '@messageformat/parser',
    ],
  },
};

/**
 * `elements/eh-note.ts` → `elements`; `packs/a/pack.json` → `packs/a`; `index.ts` → `index`.
 *
 * @param {string} path
 */
function placeOf(path) {
  const [first = '', second] = path.split('/');
  if (first === 'packs' && second) return `packs/${second}`;
  return first.replace(/\.[cm]?[jt]s$/, '');
}

/** @typedef {{ name: string, path: string, own: boolean }} Target */
/** @typedef {{ typeOnly: boolean, lazy: boolean }} How */

/**
 * What is imported, as the table names it: a place in src/, or the package as written.
 *
 * @param {string} specifier
 * @param {string} file
 * @param {string} src
 * @returns {Target}
 */
function targetOf(specifier, file, src) {
  // `imports` of package.json: files of the place that imports them, chosen by the build.
  if (specifier === '#messages')
    specifier = `./${relative(dirname(file), resolve(src, 'controllers/messages.js'))}`;
  else if (specifier.startsWith('#')) specifier = `./${specifier.slice(1)}.js`;
  if (!specifier.startsWith('.')) return { name: specifier, path: specifier, own: false };
  const path = relative(src, resolve(dirname(file), specifier))
    .split(sep)
    .join('/');
  return {
    name: path.startsWith('..') ? `${path} (outside src)` : placeOf(path),
    path: path.replace(/\.[cm]?[jt]s$/, ''),
    own: true,
  };
}

/** @type {(entry: string, target: Target) => boolean} */
const covers = (entry, { name, path, own }) =>
  own
    ? path === entry ||
      path.startsWith(`${entry}/`) ||
      name === entry ||
      name.startsWith(`${entry}/`)
    : name === entry || name.startsWith(entry.endsWith(':') ? entry : `${entry}/`);

/**
 * The message for a forbidden import, or undefined when it is allowed.
 *
 * @param {{ file: string, src: string, specifier: string } & How} imported
 */
export function refusal({ file, src, specifier, typeOnly, lazy }) {
  const from = relative(src, file).split(sep).join('/');
  const place = placeOf(from);
  const rule = directions[place.split('/')[0] ?? ''];
  if (!rule) return `src/${from} stands in no place that scripts/import-directions.mjs knows.`;

  const target = targetOf(specifier, file, src);
  if (target.own && target.name === place) return undefined;
  if (rule.may.some((entry) => covers(entry, target))) return undefined;
  if (typeOnly && rule.types?.some((entry) => covers(entry, target))) return undefined;
  const own = rule.lazy?.file === from ? rule.lazy.may : [];
  if (lazy && own.some((entry) => covers(entry, target))) return undefined;

  const allowed = [...rule.may, ...(rule.types ?? []).map((name) => `types of ${name}`)];
  return `${place} must not import ${target.name}; it may import ${allowed.join(', ') || 'nothing but itself'}.`;
}

/**
 * A node that imports or exports, as the parser for TypeScript gives it.
 *
 * @typedef {{ importKind?: string, exportKind?: string }} Kind
 * @typedef {import('estree').Node & { value?: unknown }} Source
 * @typedef {Kind & { source?: Source | null, specifiers?: Kind[], argument?: { literal?: Source } }} Importing
 */

/**
 * The ESLint plugin: `house/import-directions`, with `{ src }` as its option.
 *
 * @type {import('eslint').ESLint.Plugin}
 */
export const house = {
  rules: {
    'import-directions': {
      meta: { type: 'problem', schema: [{ type: 'object' }] },
      create(context) {
        const [{ src }] = /** @type {[{ src: string }]} */ (context.options);
        /** @type {(source: Source | null | undefined, how: How) => void} */
        const check = (source, how) => {
          if (typeof source?.value !== 'string') return;
          const message = refusal({ file: context.filename, src, specifier: source.value, ...how });
          if (message) context.report({ node: source, message });
        };
        /** @param {Importing} node */
        const still = (node) => {
          const kind = node.importKind ?? node.exportKind;
          const parts = node.specifiers ?? [];
          const typeOnly =
            kind === 'type' ||
            (parts.length > 0 &&
              parts.every((part) => (part.importKind ?? part.exportKind) === 'type'));
          check(node.source, { typeOnly, lazy: false });
        };
        return {
          ImportDeclaration: still,
          ExportNamedDeclaration: still,
          ExportAllDeclaration: still,
          ImportExpression: (node) => check(node.source, { typeOnly: false, lazy: true }),
          /** @param {Importing} node */
          TSImportType: (node) =>
            check(node.source ?? node.argument?.literal, { typeOnly: true, lazy: false }),
        };
      },
    },
  },
};
