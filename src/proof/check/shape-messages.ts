import type * as v from 'valibot';
import { clip } from '../../domain/plain-data.js';
import type { suggestions } from './did-you-mean.js';
import { packKeys } from './schema-keys.js';

export const shapeCodes = {
  shape: 'A value of the wrong type.',
  'key-missing': 'A required key is missing.',
  'key-unknown': 'A key that the format does not have.',
  'not-listed': 'Not one of the allowed values.',
  format: 'A format number that this library does not read.',
  'id-form': 'An id with characters other than letters, digits and dashes.',
  'id-reserved': 'An id that JavaScript reserves, such as "constructor".',
  'date-form': 'Not a valid date (YYYY-MM-DD).',
  'language-form': 'Not a language tag (BCP 47) in canonical form.',
  'address-form': 'Not a web address that begins with https://.',
  'version-form': 'Not a version such as 1.0.0.',
  'fingerprint-form': 'Not a fingerprint as the build writes it.',
  'number-form': 'Not a whole number, or one out of range.',
  'number-range': 'A count outside its range, or greater than its total.',
  'list-empty': 'An empty list where at least one item is required.',
  'list-short': 'A question with fewer than two options.',
  'text-form': 'A text that is empty, or begins or ends with a space.',
  'text-place': 'A placeholder other than {emergency} and {crisis}.',
  'said-form': 'Neither a text nor an object with a text for `default` and for other voices.',
} as const;

type ShapeCode = keyof typeof shapeCodes;

/** What was expected, and what to do, for each code with a message of the common form. */
const EXPECTED: Partial<Record<ShapeCode, readonly [expected: string, remedy: string]>> = {
  'id-form': ['an id of letters, digits and dashes', 'Rename it.'],
  'id-reserved': ['an id that JavaScript does not reserve', 'Choose another id.'],
  'date-form': ['a date as YYYY-MM-DD', 'Write a day of the calendar, such as 2026-11-22.'],
  'language-form': ['a language tag (BCP 47)', 'Write it as en, es or zh-Hans.'],
  'address-form': [
    'an address that begins with https://',
    'Give the page where the source can be read.',
  ],
  'version-form': ['a version such as 1.0.0', 'Write three numbers with dots between them.'],
  'fingerprint-form': ['a fingerprint as the build writes it', 'Let the build write it.'],
  'number-form': [
    'a whole number',
    'Years go from 1800 to 2200; counts begin at 0, totals and line numbers at 1.',
  ],
  'text-form': ['a text, without spaces at its ends', 'Write a text without them.'],
  'text-place': [
    'no placeholders but {emergency} and {crisis}',
    'Remove the others, or write them out.',
  ],
  'said-form': [
    'a text, or an object with "default" and a text for each voice',
    'Write one of these.',
  ],
};

/** For a missing key, and only then, Valibot sets `expected` to the key in quotes. */
export function codeOf({ message, expected }: v.BaseIssue<unknown>): ShapeCode {
  if (Object.hasOwn(shapeCodes, message)) return message as ShapeCode;
  return expected?.startsWith('"') ? 'key-missing' : 'shape';
}

/** The message of a Valibot issue: what was expected, what was found, what to do. */
export function messageOf(
  code: ShapeCode,
  { expected, input }: v.BaseIssue<unknown>,
  key: string,
  suggest: ReturnType<typeof suggestions>,
): string {
  const found = show(input);
  switch (code) {
    case 'key-missing':
      return `The required key ${JSON.stringify(key)} is missing. Add it.`;
    case 'key-unknown':
      return `Unknown key ${JSON.stringify(key)}. Remove it, or correct its name.${suggest(key, packKeys())}`;
    case 'not-listed': {
      const names = [...String(expected).matchAll(/[\w-]+/g)].map(([name]) => name);
      const near = typeof input === 'string' ? suggest(input, names) : '';
      return `Expected one of ${names.map(quoted).join(', ')}; found ${found}.${near}`;
    }
    case 'format':
      return `Expected format 1, found ${found}. Use a release of the library that reads this format.`;
    case 'shape':
      return `Expected ${wanted(expected)}, found ${found}.`;
    case 'number-range':
      return 'Expected a count within "range", and neither above "of". Check the numbers against the source.';
    case 'list-empty':
      return 'Expected at least one item, found an empty list. Add an item, or leave the key out.';
    case 'list-short':
      return 'Expected at least two options, found fewer. Add options to the question.';
  }
  const [what, remedy] = EXPECTED[code] ?? ['another value', 'Correct it.'];
  return `Expected ${what}, found ${found}. ${remedy}`;
}

const KINDS: Readonly<Record<string, string>> = {
  Object: 'an object',
  Array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
};
const wanted = (expected: string | null): string => KINDS[String(expected)] ?? String(expected);

const quoted = (name: string): string => JSON.stringify(name);

/** A value in at most 60 characters. */
function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (value === undefined) return 'nothing';
  // If the pack itself is a list, keys such as `values` read methods of Array.
  const text = typeof value === 'function' ? 'a function' : JSON.stringify(value);
  return clip(text);
}
