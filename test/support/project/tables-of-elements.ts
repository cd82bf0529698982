// Compares the tables of each element in Storybook with its source: complete, and nothing invented.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { argTypesOf, type Manifest } from '../../../stories/support/arg-types.js';

export const folder = resolve(import.meta.dirname, '../../../src/elements');
const files = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name, readFileSync(resolve(folder, name), 'utf8')]),
);
const tagOf = (source: string): string | undefined => /@tagname (eh-[\w-]+)/.exec(source)?.[1];
export const elements = [...files].flatMap(([name, source]) =>
  tagOf(source) === undefined ? [] : [{ name, source, tag: tagOf(source) ?? '' }],
);

/** The rows of an element's table under a heading. */
function rowsOf(manifest: Manifest, tag: string, category: string): string[] {
  const rows = Object.values(argTypesOf(manifest, tag)).filter(
    ({ table }) => table?.category === category,
  );
  return rows.map(({ name = '' }) => name).toSorted();
}

const isPublic = (member: ts.ClassElement): boolean =>
  member.name !== undefined &&
  !ts.isPrivateIdentifier(member.name) &&
  !(
    ts.getCombinedModifierFlags(member) &
    (ts.ModifierFlags.Static |
      ts.ModifierFlags.Private |
      ts.ModifierFlags.Protected |
      ts.ModifierFlags.Override)
  ) &&
  !ts.getJSDocTags(member).some(({ tagName }) => tagName.text === 'internal');

/** Members that lit and the platform call on every element. */
const LIFECYCLE =
  /^(constructor|render|updated|willUpdate|firstUpdated|connectedCallback|disconnectedCallback|attributeChangedCallback)$/;

/**
 * The attribute of a `@property`, as lit names it: its own name, else the property's in small letters; undefined when
 * it has none.
 */
function attributeOf(member: ts.ClassElement, file: ts.SourceFile): string | undefined {
  const decorators = ts.canHaveDecorators(member) ? (ts.getDecorators(member) ?? []) : [];
  const decorator = decorators
    .map((each) => each.expression.getText(file))
    .find((text) => text.startsWith('property('));
  if (decorator === undefined || /attribute: false/.test(decorator)) return undefined;
  return /attribute: '([^']+)'/.exec(decorator)?.[1] ?? member.name?.getText(file).toLowerCase();
}

/** The style sheets that an element shares or has in a file of its own. */
const stylesOf = (source: string): string =>
  [
    ...matches(source, /from '\.\.\/\.\.\/(styles\/[\w-]+)\.js'/g).map((path) =>
      readFileSync(resolve(folder, '..', `${path}.ts`), 'utf8'),
    ),
    ...matches(source, /from '[./]*\/([\w-]+\.styles)\.js'/g).flatMap((name) =>
      [...files].filter(([path]) => path.endsWith(`/${name}.ts`)).map(([, styles]) => styles),
    ),
  ].join('\n');

/** The source of an element, with that of a base class in this folder. */
function withBase(name: string, source: string): string {
  const [base = ''] = matches(source, /class \w+ extends (\w+)/g);
  const [from] = matches(
    source,
    new RegExp(`import \\{ ${base} \\} from '\\./([\\w-]+)\\.js'`, 'g'),
  );
  const file = from === undefined ? undefined : files.get(join(dirname(name), `${from}.ts`));
  return `${file ?? ''}\n${source}`;
}

/** The public parts of an element's class, read from its source. */
function offeredBy(source: string): Record<'attributes' | 'properties' | 'methods', string[]> {
  const file = ts.createSourceFile('element.ts', source, ts.ScriptTarget.Latest, true);
  const members = file.statements
    .filter(ts.isClassDeclaration)
    .flatMap(({ members: each }) => [...each]);
  const nameOf = (member: ts.ClassElement): string => member.name?.getText(file) ?? '';
  const open = members.filter(isPublic).filter((member) => !LIFECYCLE.test(nameOf(member)));
  const observed = /super\.observedAttributes,([^\]]*)\]/.exec(source)?.[1] ?? '';
  // Some attributes are for the style alone; `hidden` is the platform's, `no-heading` is for parts in a chapter.
  const styled = matches(source + stylesOf(source), /:host\(\[([\w-]+)\]\)/g).filter(
    (name) => !['hidden', 'no-heading'].includes(name),
  );
  return {
    attributes: [
      ...new Set([
        ...members.flatMap((member) => attributeOf(member, file) ?? []),
        ...matches(observed, /'([\w-]+)'/g),
        ...styled,
      ]),
    ].toSorted(),
    properties: [
      ...new Set(open.filter((member) => !ts.isMethodDeclaration(member)).map(nameOf)),
    ].toSorted(),
    methods: open.filter(ts.isMethodDeclaration).map(nameOf).toSorted(),
  };
}

const matches = (source: string, pattern: RegExp): string[] =>
  [...source.matchAll(pattern)].map(([, name = '']) => name);

/**
 * Names in templates. A nested slot forwards the page's content; an exported part is a part.
 */
const inTemplates = {
  parts: (source: string): string[] =>
    matches(source, /\b(?:export)?parts?="([\w ,-]+)"/g).flatMap((names) => names.split(/[ ,]+/)),
  slots: (source: string): string[] => [
    ...matches(source, /<slot\s+name="([\w-]+)"/g),
    ...(/<slot><\/slot>/.test(source) ? ['(default)'] : []),
  ],
};

/**
 * Files of an element: its own, and helpers that it imports, with their imports. Another element is separate.
 */
function madeOf(name: string, seen = new Set<string>()): Set<string> {
  seen.add(name);
  for (const [, imported = ''] of (files.get(name) ?? '').matchAll(
    /from '(\.{1,2}\/[\w./-]+)\.js'/g,
  )) {
    const next = join(dirname(name), `${imported}.ts`);
    if (!seen.has(next) && files.has(next) && tagOf(files.get(next) ?? '') === undefined)
      madeOf(next, seen);
  }
  return seen;
}

/** Names of events, by class. */
const EVENTS = new Map(
  [...files.values()].flatMap((source) =>
    [...source.matchAll(/class (\w+Event) extends Event[\s\S]*?super\('([\w-]+)'/g)].map(
      ([, type = '', name = '']) => [type, name],
    ),
  ),
);
const firedIn = (source: string): string[] =>
  [...source.matchAll(/dispatchEvent\(new (\w+)\((?:'([\w-]+)')?/g)].map(
    ([, type = '', name]) => name ?? EVENTS.get(type) ?? `${type}?`,
  );

/** Everything that the tables lack or invent, in words. */
export function wrongIn(manifest: Manifest): string[] {
  const wrong: string[] = [];
  const compare = (tag: string, category: string, offered: readonly string[]): void => {
    const listed = rowsOf(manifest, tag, category);
    wrong.push(
      ...offered
        .filter((name) => !listed.includes(name))
        .map((name) => `${tag}: the ${category} lack ${name}`),
    );
    wrong.push(
      ...listed
        .filter((name) => !offered.includes(name))
        .map((name) => `${tag}: the ${category} make up ${name}`),
    );
  };

  for (const { name, source, tag } of elements) {
    for (const [category, offered] of Object.entries(offeredBy(withBase(name, source))))
      compare(tag, category, offered);
    const pieces = [...madeOf(name)].map((piece) => files.get(piece) ?? '');
    compare(tag, 'events', [...new Set(pieces.flatMap(firedIn))]);
    for (const category of ['parts', 'slots'] as const) {
      const listed = rowsOf(manifest, tag, category);
      const own = inTemplates[category](source);
      const all = [
        ...pieces.flatMap(inTemplates[category]),
        ...(category === 'slots' && /layoutOf/.test(source) ? ['(default)'] : []),
      ];
      wrong.push(
        ...own
          .filter((each) => !listed.includes(each))
          .map((each) => `${tag}: the ${category} lack ${each}`),
      );
      wrong.push(
        ...listed
          .filter((each) => !all.includes(each))
          .map((each) => `${tag}: the ${category} make up ${each}`),
      );
    }
  }
  // The parts of a helper belong to at least one of the elements that use it.
  for (const [helper, source] of [...files].filter(([, each]) => tagOf(each) === undefined)) {
    const users = elements.filter(({ name }) => madeOf(name).has(helper));
    for (const category of ['parts', 'slots'] as const) {
      for (const each of inTemplates[category](source)) {
        if (!users.some(({ tag }) => rowsOf(manifest, tag, category).includes(each)))
          wrong.push(`${basename(helper)}: no element tells of ${each}, one of the ${category}`);
      }
    }
  }
  compare(
    'eh-guide',
    'tokens',
    matches(
      readFileSync(resolve(folder, '../styles/tokens.ts'), 'utf8'),
      /var\((--eh-[\w-]+), /g,
    ).filter((token, index, all) => all.indexOf(token) === index),
  );
  for (const { tag } of elements) {
    const silent = Object.values(argTypesOf(manifest, tag)).filter(
      ({ description }) => !description,
    );
    wrong.push(
      ...silent.map(
        ({ name, table }) =>
          `${tag}: nothing is said of ${String(name)}, one of the ${String(table?.category)}`,
      ),
    );
  }
  return [...new Set(wrong)];
}
