import * as v from 'valibot';
import type { Pack, Text } from '../../domain/pack.js';
import { clip, MOST_PROBLEMS, plainCodes, toPlain } from '../../domain/plain-data.js';
import type { Problem } from '../../domain/problem.js';
import { consistencyCodes, consistencyOf } from './consistency.js';
import { suggestions } from './did-you-mean.js';
import { missingBriefCodes, missingBriefs } from './missing-briefs.js';
import { pointer } from './pointer.js';
import { textReferenceCodes, textReferencesOf } from './references-text.js';
import { referenceCodes, referencesOf } from './references.js';
import { packSchema } from './schema.js';
import { statementCodes, statementsOf } from './statements.js';
import { textSchema } from './schema-text.js';
import { codeOf, messageOf, shapeCodes } from './shape-messages.js';

/** The checked pack, or its problems. */
export type Checked =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const checkCodes = {
  ...plainCodes,
  ...shapeCodes,
  ...referenceCodes,
  ...consistencyCodes,
  ...textReferenceCodes,
  ...missingBriefCodes,
  ...statementCodes,
} as const;

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
  const texts = loadedTexts(pack);
  const wrong = [
    ...referencesOf(pack),
    ...consistencyOf(pack),
    ...statementsOf(pack),
    ...texts.flatMap(([language, text]) => textReferencesOf(pack, language, text)),
    ...missingBriefs(
      pack,
      texts.map(([, text]) => text),
    ),
  ];
  return wrong.length > 0 ? { ok: false, problems: shorten(wrong) } : { ok: true, pack };
}

/** The texts that are there, with their languages; not those that load later. */
const loadedTexts = ({ text }: Pack): [language: string, text: Text][] =>
  Object.entries(text).filter((entry): entry is [string, Text] => typeof entry[1] === 'object');

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
  const others = loadedTexts(pack).flatMap(([other, text]) => (other === language ? [] : [text]));
  const found =
    shapes.length > 0
      ? shapes
      : [
          ...textReferencesOf(pack, language, data as Text),
          ...missingBriefs(pack, [...others, data as Text]).filter((problem) =>
            problem.path.startsWith(`${path}/`),
          ),
        ];
  return found.length > 0
    ? { ok: false, problems: shorten(found) }
    : { ok: true, text: data as Text };
}

/** The problems of the text of one language of a checked pack; empty if there are none. Never throws. */
export function checkText(pack: Pack, language: string, given: unknown): readonly Problem[] {
  const checked = checkedText(pack, language, given);
  return checked.ok ? [] : checked.problems;
}

/** Limits the number of problems and the length of each: an id may be a million characters long. */
const shorten = (problems: readonly Problem[]): Problem[] =>
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
