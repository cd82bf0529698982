import * as v from 'valibot';

/**
 * Schemas for the small values of a pack. The message of each is a problem code; `check.ts` writes the sentence.
 * Names of `Object.prototype` are not allowed as ids. They are listed here, because a page may add names of its own
 * to `Object.prototype`, and a pack may use those.
 */
const RESERVED: ReadonlySet<string> = new Set([
  'constructor',
  'prototype',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
]);
const isOwnName = (name: string): boolean => !RESERVED.has(name);
const isDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};
const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
};

export const id = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'id-form'),
  v.check(isOwnName, 'id-reserved'),
  v.description('Letters, digits and dashes.'),
);
/** Whether a text can be an id. */
export const isId = (text: string): boolean => v.is(id, text);
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'date-form'),
  v.check(isDay, 'date-form'),
  v.description('A day as YYYY-MM-DD.'),
);
export const language = v.pipe(
  v.string(),
  v.check(isLanguage, 'language-form'),
  v.description('A BCP 47 tag: en, es, zh-Hans.'),
);
export const address = v.pipe(
  v.string(),
  v.regex(/^https:\/\/[^\s]+$/, 'address-form'),
  v.description('A web address that begins with https://'),
);
export const year = v.pipe(
  v.number(),
  v.integer('number-form'),
  v.minValue(1800, 'number-form'),
  v.maxValue(2200, 'number-form'),
);
export const count = v.pipe(v.number(), v.integer('number-form'), v.minValue(0, 'number-form'));
export const name = v.pipe(
  v.string(),
  v.check((text) => text !== '' && text === text.trim(), 'text-form'),
);

/** Entries without a prototype: Valibot's `for … in` would also find what a page added to `Object.prototype`. */
const ownKeys = <Entries extends object>(entries: Entries): Entries =>
  Object.assign<object, Entries>(Object.create(null) as object, entries);

/** A text for readers: not empty, without spaces at its ends, no placeholders but the two phone numbers. */
const words = v.pipe(
  v.string(),
  v.check((text) => text !== '' && text === text.trim(), 'text-form'),
  v.check((text) => !/[{}]/.test(text.replaceAll(/\{(emergency|crisis)\}/g, '')), 'text-place'),
);
export const said = v.union(
  [words, v.objectWithRest(ownKeys({ default: words }), words)],
  'said-form',
);
export { words };

export const list = <Item extends v.GenericSchema>(item: Item) => v.array(item);
export const some = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.minLength(1, 'list-empty'));

/** An object with these keys and no others. A rest of `never` reports every unknown key, a strict object only one. */
export const shape = <Entries extends v.ObjectEntries>(
  entries: Entries,
): v.GenericSchema<
  v.InferInput<v.ObjectSchema<Entries, undefined>>,
  v.InferOutput<v.ObjectSchema<Entries, undefined>>
> => v.objectWithRest(ownKeys(entries), v.never('key-unknown'));
export const byId = <Item extends v.GenericSchema>(item: Item) => v.record(id, item);
