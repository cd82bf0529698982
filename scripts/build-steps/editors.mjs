// Data for editors and frameworks from custom-elements.json: dist/vscode.html-custom-data.json, and the types of
// evenhand/jsx, evenhand/vue and evenhand/svelte.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { frameworkTypes } from './framework-types.mjs';

/** @typedef {{ name: string, description?: string, type?: { text: string } }} Described */
/**
 * The part of an element's declaration in the manifest that is used here.
 *
 * @typedef {object} Declared
 * @property {string} name
 * @property {string} [tagName]
 * @property {string} [description]
 * @property {(Described & { fieldName?: string })[]} [attributes]
 * @property {(Described & { kind: string, readonly?: boolean, static?: boolean })[]} [members]
 * @property {Described[]} [events]
 */

/** `'yes' | 'no' | undefined` → yes, no; empty if any text is allowed. */
const valuesOf = (type = '') => [...type.matchAll(/'([^']+)'/g)].map(([, name]) => ({ name }));

/** @param {readonly Declared[]} elements */
function customData(elements) {
  const tags = elements.map(({ tagName, description, attributes = [] }) => ({
    name: tagName,
    description,
    attributes: attributes.map(({ name, description = '', type }) => {
      const values = valuesOf(type?.text);
      return {
        name,
        description,
        ...(type?.text === 'boolean' && { valueSet: 'v' }),
        ...(values.length > 0 && { values }),
      };
    }),
  }));
  return `${JSON.stringify({ version: 1.1, tags }, undefined, 2)}\n`;
}

/**
 * Writes all files into dist/. The manifest must exist.
 *
 * @param {string} root
 */
export function writeForEditors(root) {
  /** @type {{ modules: { declarations?: Declared[] }[] }} */
  const { modules } = JSON.parse(readFileSync(resolve(root, 'custom-elements.json'), 'utf8'));
  const elements = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName);
  writeFileSync(resolve(root, 'dist/vscode.html-custom-data.json'), customData(elements));
  for (const [entry, types] of Object.entries(frameworkTypes(elements))) {
    writeFileSync(resolve(root, `dist/types/${entry}.d.ts`), types);
    // Nothing to run: the import is only for types.
    writeFileSync(resolve(root, `dist/${entry}.js`), 'export {};\n');
  }
}
