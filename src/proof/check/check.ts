import * as v from 'valibot';
import type { Pack, Text } from '../../domain/pack.js';
import { clip, MOST_PROBLEMS, plainCodes, toPlain } from '../../domain/plain-data.js';
import type { Problem } from '../../domain/problem.js';
import { suggestions } from './did-you-mean.js';
import { pointer } from './pointer.js';
import { textReferenceCodes, textReferencesOf } from './references-text.js';
import { referenceCodes, referencesOf } from './references.js';
import { packKeys, packSchema } from './schema.js';
import { textSchema } from './schema-text.js';

/** The checked pack, or its problems. */
export type Checked =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly Problem[] };

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

export const checkCodes = {
  ...plainCodes,
  ...shapeCodes,
  ...referenceCodes,
  ...textReferenceCodes,
} as const;

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
  'text-form': ['a text without spaces at its ends', 'Write the text without them.'],
  'text-place': [
    'no placeholders but {emergency} and {crisis}',
    'Remove the others, or write them out.',
  ],
  'said-form': [
    'a text, or an object with "default" and a text for each voice',
    'Write one of these.',
  ],
};

/**
 * Checks whether a value is a pack: its shape and, if the shape is right, its ids, texts and order. Never throws.
 * Reports up to 500 problems at once. The returned pack is a frozen copy: later changes to the given value have no
 * effect on it. Texts that load later (functions) are not checked; use `checkText` for them.
 */
export function checkPack(given: unknown): Checked {
  const { data, problems } = toPlain(given);
  const found = problems.length > 0 ? problems : shapeOf(packSchema, data, '');
  if (found.length > 0) return { ok: false, problems: found };
  const pack = data as Pack;
  const texts = Object.entries(pack.text).filter(
    (entry): entry is [string, Text] => typeof entry[1] === 'object',
  );
  const wrong = [
    ...referencesOf(pack),
    ...texts.flatMap(([language, text]) => textReferencesOf(pack, language, text)),
  ];
  return wrong.length > 0 ? { ok: false, problems: brief(wrong) } : { ok: true, pack };
}

/** The checked text of one language, or its problems. */
export type CheckedText =
  | { readonly ok: true; readonly text: Text }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Checks the text of one language of a checked pack, and returns a frozen copy. Never throws. */
export function checkedText(pack: Pack, language: string, given: unknown): CheckedText {
  const { data, problems } = toPlain(given);
  const path = pointer('/text', language);
  const shapes =
    problems.length > 0
      ? problems.map((problem) => ({ ...problem, path: path + problem.path }))
      : shapeOf(textSchema, data, path);
  const found = shapes.length > 0 ? shapes : textReferencesOf(pack, language, data as Text);
  return found.length > 0
    ? { ok: false, problems: brief(found) }
    : { ok: true, text: data as Text };
}

/** The problems of the text of one language of a checked pack; empty if there are none. Never throws. */
export function checkText(pack: Pack, language: string, given: unknown): readonly Problem[] {
  const checked = checkedText(pack, language, given);
  return checked.ok ? [] : checked.problems;
}

/** Limits the number of problems and the length of each: an id may be a million characters long. */
const brief = (problems: readonly Problem[]): Problem[] =>
  problems.slice(0, MOST_PROBLEMS).map(({ code, path, message }) => ({
    code,
    path: clip(path, 500),
    message: clip(message, 1000),
  }));

function shapeOf(schema: v.GenericSchema, data: unknown, path: string): Problem[] {
  const { issues = [], output } = v.safeParse(schema, data);
  const suggest = suggestions();
  const shapes = issues.slice(0, MOST_PROBLEMS).map((issue): Problem => {
    const keys = issue.path?.map(({ key }) => shortKey(key)) ?? [];
    const code = codeOf(issue);
    return {
      code,
      path: pointer(path, ...keys),
      message: messageOf(code, issue, String(keys.at(-1)), suggest),
    };
  });
  // An invalid date fails both the pattern and the calendar check: reported once.
  const once = new Map(shapes.map((problem) => [`${problem.code} ${problem.path}`, problem]));
  return [...once.values(), ...listsForObjects(data, output, path)].slice(0, MOST_PROBLEMS);
}

/** A key, cut to a length that fits into a path and a message. */
const shortKey = (key: unknown): string | number =>
  typeof key === 'number' ? key : clip(String(key));

/** Valibot accepts a list where an object is expected, and outputs an object: found by comparing input and output. */
function listsForObjects(data: unknown, output: unknown, path: string): Problem[] {
  if (typeof data !== 'object' || data === null || typeof output !== 'object' || output === null)
    return [];
  if (Array.isArray(data) && !Array.isArray(output))
    return [{ code: 'shape', path, message: 'Expected an object, found a list.' }];
  return Object.entries(data).flatMap(([key, inner]) =>
    listsForObjects(inner, (output as Record<string, unknown>)[key], pointer(path, key)),
  );
}

/** For a missing key, and only then, Valibot sets `expected` to the key in quotes. */
function codeOf({ message, expected }: v.BaseIssue<unknown>): ShapeCode {
  if (Object.hasOwn(shapeCodes, message)) return message as ShapeCode;
  return expected?.startsWith('"') ? 'key-missing' : 'shape';
}

function messageOf(
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
      return `Expected one of ${names.join(', ')}; found ${found}.${near}`;
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

/** A value in at most 60 characters. */
function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (value === undefined) return 'nothing';
  // If the pack itself is a list, keys such as `values` read methods of Array.
  const text = typeof value === 'function' ? 'a function' : JSON.stringify(value);
  return clip(text);
}
