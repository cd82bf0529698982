// Values that no honest page passes, from recipes: unlike a revoked proxy, a recipe can be printed and shrunk.
import fc from 'fast-check';
import { doubled, ODD } from './odd-objects.js';

export type Recipe =
  | readonly ['plain', unknown]
  | readonly ['list', readonly Recipe[]]
  | readonly ['object', readonly (readonly [string, Recipe])[]]
  | readonly ['nested', number, Recipe]
  | readonly ['twice', Recipe]
  | readonly ['sparse', number]
  | readonly ['long', number]
  | readonly ['odd', keyof typeof ODD];

/** Names with a meaning in the language. As own keys they come from `JSON.parse`. */
export const RESERVED = ['__proto__', 'constructor', 'prototype'] as const;

/** Names with a meaning in a pack or a library. */
export const NAMES = [
  ...RESERVED,
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'toJSON',
  'then',
  'length',
  'default',
  'name',
  'unknown',
  '0',
  '-1',
  '4294967295',
  '',
];

export const TEXTS = [
  ...NAMES,
  '\ud800',
  'a\udc00b',
  '\u202eabc',
  '\u2066abc\u2069\u200f',
  '\u0000',
  '\ufeff',
  ' a ',
  '{emergency}',
  '{crisis}',
  '{',
  '$&$1$`',
  '<script>',
  'https://',
  '0000-01-01',
  '9999-12-31',
  '2024-02-30',
  'e\u0301'.repeat(50),
  '\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67',
];

const NUMBERS = [
  0,
  -0,
  1,
  -1,
  0.1,
  1e308,
  -1e-320,
  2 ** 31,
  2 ** 53,
  2 ** 63,
  NaN,
  Infinity,
  -Infinity,
];

const some = <Name extends string, Given>(
  name: Name,
  given: fc.Arbitrary<Given>,
): fc.Arbitrary<readonly [Name, Given]> => fc.tuple(fc.constant(name), given);
const VAST = 'what a copy of each would make a thousand million of';
const oddities = (Object.keys(ODD) as (keyof typeof ODD)[]).filter((name) => name !== VAST);
const leaf: fc.Arbitrary<Recipe> = fc.oneof(
  some('plain', fc.constantFrom<unknown>(null, true, '', ...NUMBERS)),
  some('plain', fc.constantFrom(...TEXTS)),
  some('odd', fc.constantFrom(...oddities, ...oddities, ...oddities, VAST)),
  some('sparse', fc.constantFrom(0, 3, 999, 5000, 2 ** 32 - 1)),
  some('long', fc.constantFrom(200, 10_000)),
);

/** Recipes whose objects have these keys, or names with a meaning, and whose leaves are often these texts. */
export const hostile = (keys: readonly string[], texts: readonly string[]): fc.Arbitrary<Recipe> =>
  fc.letrec<{ value: Recipe }>((tie) => {
    const value = tie('value');
    const key = fc.oneof(
      { arbitrary: fc.constantFrom(...keys), weight: 3 },
      fc.constantFrom(...NAMES),
    );
    return {
      value: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        { arbitrary: leaf, weight: 8 },
        { arbitrary: some('plain', fc.constantFrom(...texts)), weight: 8 },
        { arbitrary: some('list', fc.array(value, { maxLength: 4 })), weight: 4 },
        { arbitrary: some('object', fc.array(fc.tuple(key, value), { maxLength: 5 })), weight: 8 },
        {
          arbitrary: fc.tuple(
            fc.constant('nested' as const),
            fc.constantFrom(2, 39, 41, 5000),
            value,
          ),
          weight: 1,
        },
        { arbitrary: some('twice', value), weight: 1 },
      ),
    };
  }).value;

/** Sets a value under a key as `JSON.parse` does: as an own property, even `__proto__`. */
export const put = (inside: object, key: string, value: unknown): object =>
  Object.defineProperty(inside, key, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });

/** The value of a recipe. */
export function made(recipe: Recipe): unknown {
  switch (recipe[0]) {
    case 'plain':
      return recipe[1];
    case 'list':
      return recipe[1].map(made);
    case 'object': {
      const object = {};
      for (const [key, value] of recipe[1]) put(object, key, made(value));
      return object;
    }
    case 'nested': {
      let value = made(recipe[2]);
      for (let level = 0; level < recipe[1]; level += 1) value = level % 2 ? [value] : { a: value };
      return value;
    }
    case 'twice':
      return doubled(made(recipe[1]), 1);
    case 'sparse': {
      const list: unknown[] = [];
      list.length = recipe[1];
      return list;
    }
    case 'long':
      return 'a'.repeat(recipe[1]);
    case 'odd':
      return ODD[recipe[1]]();
  }
}
