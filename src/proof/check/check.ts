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

/** A pack that is in order, or everything that is wrong with what was given. */
export type Checked =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const shapeCodes = {
  shape: 'Another kind of thing stands here than belongs here.',
  'key-missing': 'A key that must be there is missing.',
  'key-unknown': 'A key that no pack has.',
  'not-listed': 'A word that is not one of the few that fit.',
  format: 'A format that this library does not read.',
  'id-form': 'An id with other signs than letters, digits and dashes.',
  'id-reserved': 'An id that means something to the language itself, such as "constructor".',
  'date-form': 'No day of the calendar as YYYY-MM-DD.',
  'language-form': 'No language tag (BCP 47) in its usual form.',
  'address-form': 'No web address that begins with https://.',
  'version-form': 'No version such as 1.0.0.',
  'fingerprint-form': 'No fingerprint as the build makes it.',
  'number-form': 'No whole number of a size that makes sense here.',
  'number-range': 'A count outside its range, or more than there are.',
  'list-empty': 'A list that must have something in it.',
  'list-short': 'A question with fewer than two options.',
  'text-form': 'A text that is empty, or begins or ends with a space.',
  'text-place': 'A place to fill that nothing fills: only {emergency} and {crisis} are.',
  'said-form': 'Neither a text nor a text for each voice, `default` among them.',
} as const;

type ShapeCode = keyof typeof shapeCodes;

export const checkCodes = {
  ...plainCodes,
  ...shapeCodes,
  ...referenceCodes,
  ...textReferenceCodes,
} as const;

/** What to do about each, where the code alone does not say it. */
const REMEDY: Partial<Record<ShapeCode, string>> = {
  'id-form': 'Use letters, digits and dashes.',
  'id-reserved': 'Choose another id.',
  'date-form': 'Write it as 2026-11-22.',
  'language-form': 'Write it as en, es or zh-Hans.',
  'address-form': 'Give the page where the source can be read.',
  'version-form': 'Write it as 1.0.0.',
  'fingerprint-form': 'Let the build write it.',
  'number-range': 'Check the count, "of" and "range" against the source.',
  'list-empty': 'Put something in, or leave the key out.',
  'list-short': 'Give it at least two options.',
  'text-form': 'Write the text, without space around it.',
  'text-place': 'Only {emergency} and {crisis} are filled.',
  'said-form': 'Write a text, or an object with "default" and a text for each voice.',
};

/**
 * Checks anything whether it is a pack: its shape, then every id, text and order in it. Never throws, and tells
 * what is wrong at once, up to some hundred problems. References are looked at when the shape is right.
 * The pack that it returns is a frozen copy, so what was checked is what is shown.
 * Words that are loaded later (functions) are not looked at: see `checkText`.
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

/** Words that are in order, or everything that is wrong with what was given. */
export type CheckedText =
  | { readonly ok: true; readonly text: Text }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Checks the words of a checked pack in one language, as they are loaded; returns a frozen copy. Never throws. */
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

/** What is wrong with the words of a checked pack in one language. Never throws; empty: nothing is wrong. */
export function checkText(pack: Pack, language: string, given: unknown): readonly Problem[] {
  const checked = checkedText(pack, language, given);
  return checked.ok ? [] : checked.problems;
}

/** As many problems, and as much of each, as anybody reads: an id may be a million signs long. */
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
  // A day that is none has neither the form nor the place in the calendar: told once.
  const once = new Map(shapes.map((problem) => [`${problem.code} ${problem.path}`, problem]));
  return [...once.values(), ...listsForObjects(data, output, path)].slice(0, MOST_PROBLEMS);
}

/** A key as it fits into a path and a message. */
const shortKey = (key: unknown): string | number =>
  typeof key === 'number' ? key : clip(String(key));

/** To the schema library a list is an object without the wanted keys; what it made of one is no list. */
function listsForObjects(data: unknown, output: unknown, path: string): Problem[] {
  if (typeof data !== 'object' || data === null || typeof output !== 'object' || output === null)
    return [];
  if (Array.isArray(data) && !Array.isArray(output))
    return [{ code: 'shape', path, message: 'A list cannot stand here; an object can.' }];
  return Object.entries(data).flatMap(([key, inner]) =>
    listsForObjects(inner, (output as Record<string, unknown>)[key], pointer(path, key)),
  );
}

/** Only a key that is missing is expected by its name, in quotes. */
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
  switch (code) {
    case 'key-missing':
      return `${JSON.stringify(key)} is missing. Add it.`;
    case 'key-unknown':
      return `No pack has ${JSON.stringify(key)} here. Take it out.${suggest(key, packKeys())}`;
    case 'not-listed':
      return `${show(input)} is none of ${String(expected)}.${
        typeof input === 'string'
          ? suggest(
              input,
              [...String(expected).matchAll(/[\w-]+/g)].map(([name]) => name),
            )
          : ''
      }`;
    case 'format':
      return `This library reads format 1, not ${show(input)}.`;
    case 'shape':
      return `${show(input)} cannot stand here; ${wanted(expected)} can.`;
    default:
      return `${show(input)}: ${shapeCodes[code]} ${REMEDY[code] ?? ''}`.trim();
  }
}

const KINDS: Readonly<Record<string, string>> = {
  Object: 'an object',
  Array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
};
const wanted = (expected: string | null): string => KINDS[String(expected)] ?? String(expected);

/** A value in a few signs. */
function show(value: unknown): string {
  if (Array.isArray(value)) return 'A list';
  if (typeof value === 'object' && value !== null) return 'An object';
  if (value === undefined) return 'Nothing';
  // A list, where a pack belongs, has methods under names such as `values`.
  const text = typeof value === 'function' ? 'A function' : JSON.stringify(value);
  return clip(text);
}
