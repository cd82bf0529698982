// Types of the elements for templates of React, Vue and Svelte, from the manifest.

/** @typedef {import('./editors.mjs').Declared} Declared */
/** @typedef {import('./editors.mjs').Described} Described */

/**
 * An attribute may also be written as text, even a number.
 *
 * @param {string | undefined} type
 */
const orText = (type) => (type === 'number' ? ' | `${number}`' : '');

/**
 * The type of an attribute: that of its property, or else a text, which may be empty.
 *
 * @param {string} element
 * @param {Described & { fieldName?: string }} attribute
 */
function attributeType(element, { fieldName, type }) {
  if (fieldName) return `${element}['${fieldName}']${orText(type?.text)}`;
  return type?.text === 'string' ? 'string' : 'string | boolean';
}

/** @param {Declared} declared */
const eventsOf = ({ events = [] }) =>
  events
    .filter(({ name }) => name.startsWith('eh-'))
    .map(({ name, type }) => ({ name, type: type?.text ?? 'Event' }));

/**
 * The properties that can be set.
 *
 * @param {Declared} declared
 */
const fieldsOf = ({ members = [] }) =>
  members.filter(
    ({ kind, readonly, static: isStatic }) => kind === 'field' && !readonly && !isStatic,
  );

/**
 * The properties, the attributes with another spelling, and the events, as TSX and Svelte write them.
 *
 * @param {Declared} declared
 */
function propsOf(declared) {
  const { name: element, attributes = [] } = declared;
  const fields = fieldsOf(declared).map(({ name }) => name);
  return [
    ...fields.map((name) => `${name}?: ${element}['${name}'] | undefined;`),
    ...attributes
      .filter(({ name }) => !fields.includes(name))
      .map(
        (attribute) => `'${attribute.name}'?: ${attributeType(element, attribute)} | undefined;`,
      ),
    ...eventsOf(declared).map(
      ({ name, type }) => `'on${name}'?: ((event: ${type}) => void) | undefined;`,
    ),
  ];
}

/** @param {string} name */
const camelCase = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/**
 * The same for Vue, which reads `offers-treatment` as `offersTreatment` and `@eh-ready` as `onEhReady`, and sets a name
 * with a hyphen as an attribute.
 *
 * @param {Declared} declared
 */
function vuePropsOf(declared) {
  const { name: element, attributes = [] } = declared;
  const fields = fieldsOf(declared).map(({ name }) => name);
  /** @param {string} field */
  const written = (field) =>
    attributes.find(({ name, fieldName }) => fieldName === field && name !== field);
  return [
    ...fields.map(
      (name) => `${name}?: ${element}['${name}']${orText(written(name)?.type?.text)} | undefined;`,
    ),
    ...attributes
      .filter(({ name }) => !fields.includes(camelCase(name)))
      .map(
        (attribute) =>
          `${camelCase(attribute.name)}?: ${attributeType(element, attribute)} | undefined;`,
      ),
    ...eventsOf(declared).map(
      ({ name, type }) => `${camelCase(`on-${name}`)}?: ((event: ${type}) => void) | undefined;`,
    ),
  ];
}

/**
 * The entries of an interface, one for each element.
 *
 * @param {readonly Declared[]} elements
 * @param {(element: Declared) => string[]} props
 * @param {string} indent
 */
const entries = (elements, props, indent) =>
  elements
    .map(
      (element) =>
        `${indent}'${element.tagName}': Props<${element.name}, {\n${props(element)
          .map((line) => `${indent}  ${line}\n`)
          .join('')}${indent}}>;\n`,
    )
    .join('');

/**
 * The declarations of each entry, by its name.
 *
 * @param {readonly Declared[]} elements
 * @returns {Record<'jsx' | 'vue' | 'svelte', string>}
 */
export function frameworkTypes(elements) {
  const events = new Set(elements.flatMap(eventsOf).map(({ type }) => type));
  const names = [...elements.map(({ name }) => name), ...events].sort().join(', ');
  /**
   * @param {string} where
   * @param {string} entry
   */
  const head = (where, entry) =>
    `/** The elements in ${where}, for those who import evenhand/${entry}. Made from custom-elements.json. */\n`;
  const own = `import type { ${names} } from './index.js';\n`;
  return {
    jsx: `${head('TSX, for React 19', 'jsx')}import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${own}
type Props<Element, Own> = Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Own> & Own;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${entries(elements, propsOf, '      ')}    }
  }
}
`,
    vue: `${head('templates of Vue 3', 'vue')}import type { DefineComponent, HTMLAttributes } from 'vue';
${own}
type Props<Element, Own> = DefineComponent<Omit<HTMLAttributes, keyof Own> & Own>;

declare module 'vue' {
  interface HTMLAttributes {
    slot?: string | undefined;
  }
  interface GlobalComponents {
${entries(elements, vuePropsOf, '    ')}  }
}
`,
    svelte: `${head('templates of Svelte 5', 'svelte')}import type { HTMLAttributes } from 'svelte/elements';
${own}
type Props<Element extends EventTarget, Own> = Omit<HTMLAttributes<Element>, keyof Own> & Own;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${entries(elements, propsOf, '    ')}  }
}
`,
  };
}
