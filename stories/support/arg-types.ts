import type { ArgTypes } from '@storybook/web-components-vite';

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Member extends Described {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly parameters?: readonly {
    readonly name: string;
    readonly type?: { readonly text: string };
  }[];
  readonly return?: { readonly type?: { readonly text: string } };
}

/** The declaration of one element in the manifest. */
export interface Declared {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly (Described & { readonly fieldName?: string })[];
  readonly members?: readonly Member[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

/** The part of custom-elements.json that is used here. */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declared[] }[];
}

/** The headings of the table, in order of use for a page's author. */
export const CATEGORIES = [
  'attributes',
  'properties',
  'methods',
  'events',
  'slots',
  'parts',
  'tokens',
] as const;
type Category = (typeof CATEGORIES)[number];

export function declarationOf({ modules }: Manifest, tag: string): Declared | undefined {
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);
}

/**
 * The table of an element's documentation. Storybook's own drops a part with the name of a slot, and treats a token as
 * an argument. Here every row has a key of its own, and only an editable property has a control.
 */
export function argTypesOf(manifest: Manifest, tag: string): ArgTypes {
  const {
    attributes = [],
    members = [],
    events = [],
    slots = [],
    cssParts = [],
    cssProperties = [],
  } = declarationOf(manifest, tag) ?? {};
  const fields = members.filter(({ kind }) => kind === 'field');
  const methods = members.filter(({ kind }) => kind === 'method');
  return Object.fromEntries([
    ...attributes.map((each) => row('attributes', each)),
    ...fields.map((each): [string, ArgTypes[string]] => {
      const [, said] = row('properties', each);
      const like = each.attribute === undefined ? '' : ` Attribute: \`${each.attribute}\`.`;
      return [
        each.name,
        {
          ...said,
          description: `${sentence(each)}${like}${each.readonly ? ' Read only.' : ''}`,
          ...(!each.readonly && controlOf(each)),
        },
      ];
    }),
    ...methods.map((each) => row('methods', { ...each, type: { text: signature(each) } })),
    ...events.map((each) => row('events', each)),
    ...slots.map((each) =>
      row('slots', { ...each, name: each.name === '' ? '(default)' : each.name }),
    ),
    ...cssParts.map((each) => row('parts', each)),
    ...cssProperties.map((each) => row('tokens', each)),
  ]);
}

function row(category: Category, each: Described): [string, ArgTypes[string]] {
  return [
    `${category} ${each.name}`,
    {
      name: each.name,
      description: sentence(each),
      control: false,
      table: {
        category,
        ...(each.type && { type: { summary: each.type.text } }),
        ...(each.default !== undefined && { defaultValue: { summary: each.default } }),
      },
    },
  ];
}

/** Editable types. Objects, functions and lists have no control. */
function controlOf({ type }: Described): ArgTypes[string] {
  const kinds = (type?.text ?? '')
    .split('|')
    .map((kind) => kind.trim())
    .filter((kind) => kind !== 'undefined');
  const quoted = kinds.filter((kind) => /^'.*'$/.test(kind)).map((kind) => kind.slice(1, -1));
  if (quoted.length > 0 && quoted.length === kinds.length)
    return { control: { type: 'inline-radio' }, options: quoted };
  const [kind] = kinds;
  if (kinds.length !== 1) return {};
  if (kind === 'boolean') return { control: { type: 'boolean' } };
  if (kind === 'number') return { control: { type: 'number' } };
  return kind === 'string' ? { control: { type: 'text' } } : {};
}

const signature = ({ parameters = [], return: given }: Member): string =>
  `(${parameters.map(({ name, type }) => `${name}: ${type?.text ?? 'unknown'}`).join(', ')}) => ${given?.type?.text ?? 'void'}`;

/** Turns a description in the manifest into a sentence. */
function sentence({ description = '' }: Described): string {
  const text = description.trim().replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
}
