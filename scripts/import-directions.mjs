// Imports in src/ go one way. The table lists the allowed ones; eslint-plugin-boundaries enforces it.
import boundaries from 'eslint-plugin-boundaries';

/**
 * `may`: what a place may import besides itself: folders and files of src/, or packages (`lit` includes
 * `lit/directives/…`). `types`: places of which only types may be imported. `lazy`: places that may be loaded by
 * `import()` alone.
 *
 * @typedef {{ may: string[], types?: string[], lazy?: string[] }} Rule
 * @type {Readonly<Record<string, Rule>>}
 */
export const directions = {
  domain: { may: [] },
  words: { may: ['domain', 'words/forbidden'] },
  'words/forbidden': { may: ['domain'] },
  proof: {
    may: [
      'domain',
      'words/forbidden',
      'words/languages.ts',
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
  registry: { may: ['domain', 'words', 'controllers/unclobbered.ts'], types: ['fhir'] },
  controllers: { may: ['session', 'words', 'domain', '@lit/context', 'lit'] },
  elements: {
    may: ['controllers', 'registry', 'session', 'takeaway', 'words', 'styles', 'domain', 'lit'],
  },
  'elements/guide/load-check.ts': { may: [], lazy: ['proof'] },
  'elements/result/load-fhir.ts': { may: ['registry'], lazy: ['fhir'] },
  packs: { may: ['domain/proved.ts', 'domain/statements.ts'], types: ['domain'] },
  'index.ts': {
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
  'define.ts': { may: ['elements'] },
  'embed.ts': {
    may: ['define.ts', 'index.ts', 'registry', 'words', 'domain/proved.ts'],
    types: ['domain'],
  },
  'embed-fhir.ts': { may: ['fhir', 'registry'] },
  // For tests of pages that use the library. It finds everything by visible text, so it needs of the elements only
  // types.
  testing: { may: ['domain'], types: ['elements', 'words'] },
  // The host page of a frame loads host.ts: scripts/build-steps/bundle-parts.mjs limits its size.
  frame: { may: ['embed.ts', 'controllers', 'domain', '@lit/context'] },
  cli: {
    may: [
      'proof',
      'domain',
      'takeaway',
      'words',
      'node:*',
      'jsonc-parser',
      'fflate',
      '@messageformat/parser',
    ],
  },
};

const names = [
  ...new Set(Object.entries(directions).flatMap(([place, { may }]) => [place, ...may])),
];
/** @param {string} name */
const isFile = (name) => name.endsWith('.ts');
/** @param {string} name */
const isFolder = (name) => Object.hasOwn(directions, name) && !isFile(name);

/**
 * How the plugin selects these places and packages.
 *
 * @param {readonly string[]} some
 * @param {object} [dependency] the kind of import
 */
function select(some, dependency) {
  const folders = some.filter(isFolder);
  const files = some.filter(isFile);
  const packages = some.filter((name) => !isFolder(name) && !isFile(name));
  return [
    ...(folders.length > 0 ? [{ element: { types: { anyOf: folders } } }] : []),
    ...(files.length > 0 ? [{ file: { categories: { anyOf: files } } }] : []),
    ...(packages.length > 0
      ? [{ module: { source: packages.flatMap((name) => [name, `${name}/**`]) } }]
      : []),
  ].map((to) => ({ to, ...(dependency && { dependency }) }));
}

/**
 * The part of the ESLint configuration that keeps the directions.
 *
 * @type {import('eslint').Linter.Config}
 */
export const importDirections = {
  files: ['src/**/*.ts'],
  plugins: { boundaries },
  settings: {
    'import/resolver': { typescript: true },
    // The first match counts: an inner folder precedes its parent.
    'boundaries/elements': names
      .filter(isFolder)
      .toSorted((a, b) => b.length - a.length)
      .map((name) => ({
        type: name,
        // Each pack is an element of its own: one must not import another.
        pattern: name === 'packs' ? 'src/packs/*' : `src/${name}`,
        partialMatch: false,
      })),
    'boundaries/files': names
      .filter(isFile)
      .map((name) => ({ category: name, pattern: `src/${name}` })),
    'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
    'boundaries/additional-dependency-nodes': [
      { selector: 'TSImportType > Literal', kind: 'type', name: 'import' },
    ],
    'boundaries/legacy-templates': false,
  },
  rules: {
    'boundaries/no-unknown-files': 'error',
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        checkAllOrigins: true,
        checkUnknownLocals: true,
        policies: Object.entries(directions).map(([place, { may, types = [], lazy = [] }]) => ({
          from: isFile(place)
            ? { file: { categories: { anyOf: [place] } } }
            : { element: { type: place } },
          allow: [
            ...select(place === 'packs' || isFile(place) ? may : [place, ...may]),
            ...select(types, { kind: 'type' }),
            ...select(lazy, { nodeKind: 'dynamic-import' }),
          ],
        })),
      },
    ],
  },
};
