// What editors and TSX know of the elements, from custom-elements.json: dist/vscode.html-custom-data.json,
// dist/types/jsx.d.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** @typedef {{ name: string, description?: string, type?: { text: string } }} Described */
/**
 * What the manifest says of an element, as far as it is read here.
 *
 * @typedef {object} Declared
 * @property {string} name
 * @property {string} [tagName]
 * @property {string} [description]
 * @property {(Described & { fieldName?: string })[]} [attributes]
 * @property {(Described & { kind: string, readonly?: boolean, static?: boolean })[]} [members]
 * @property {Described[]} [events]
 */

/** `'yes' | 'no' | undefined` → yes, no; nothing where any text will do. */
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
 * The properties that can be set, the attributes that are spelt otherwise, and the events, of one element.
 *
 * @param {Declared} declared
 */
function propsOf({ name: element, members = [], attributes = [], events = [] }) {
  const fields = members
    .filter(({ kind, readonly, static: isStatic }) => kind === 'field' && !readonly && !isStatic)
    .map(({ name }) => name);
  const spelt = attributes.filter(({ name }) => !fields.includes(name));
  // An attribute is written as text as well, a number among them.
  /** @param {Described & { fieldName?: string }} attribute */
  const typed = ({ fieldName, type }) =>
    !fieldName
      ? 'string | boolean'
      : `${element}['${fieldName}']${type?.text === 'number' ? ' | `${number}`' : ''}`;
  return [
    ...fields.map((name) => `${name}?: ${element}['${name}'] | undefined;`),
    ...spelt.map((attribute) => `'${attribute.name}'?: ${typed(attribute)} | undefined;`),
    ...events
      .filter(({ name }) => name.startsWith('eh-'))
      .map(
        ({ name, type }) =>
          `'on${name}'?: ((event: ${type?.text ?? 'Event'}) => void) | undefined;`,
      ),
  ];
}

/** @param {readonly Declared[]} elements */
function jsx(elements) {
  const classes = elements.map(({ name }) => name);
  const events = [
    ...new Set(
      elements
        .flatMap(({ events = [] }) => events)
        .filter(({ name }) => name.startsWith('eh-'))
        .map(({ type }) => type?.text ?? 'Event'),
    ),
  ];
  /** @param {Declared} element */
  const entry = (element) =>
    `      '${element.tagName}': Props<${element.name}, {\n${propsOf(element)
      .map((line) => `        ${line}\n`)
      .join('')}      }>;\n`;
  return `/** The elements in TSX, for React 19, for whoever imports evenhand/jsx. Made from custom-elements.json. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ${[...classes, ...events].sort().join(', ')} } from './index.js';

type Props<Element, Own> = Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Own> & Own;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(entry).join('')}    }
  }
}
`;
}

/**
 * Writes both beside what is built. The manifest must be there.
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
  writeFileSync(resolve(root, 'dist/types/jsx.d.ts'), jsx(elements));
  // Nothing to run: the import is only for types.
  writeFileSync(resolve(root, 'dist/jsx.js'), 'export {};\n');
}
