import { isRun } from './lookup.js';
import { pointer, type Problem } from './problem.js';

export const plainCodes = {
  'not-data':
    'A value that JSON cannot hold (a function, a circle, a property that cannot be read), ' +
    'or more data than a pack may hold.',
} as const;

/** Limit of nesting. No pack is this deep: deeper data is a mistake or an attack. */
const DEEPEST = 40;
/** Limit of values. A pack of 10,000 questions has about 200,000. */
const MOST_VALUES = 400_000;
/** So many characters count as one value, at each place: a page may put one long text everywhere. */
const SIGNS = 50;
/** Limit of reported problems: nobody reads more, and each costs memory. */
export const MOST_PROBLEMS = 500;

/** The schema library skips these keys, so their values would not be checked. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Thrown to stop copying: too many values or too many problems. */
class GivenUp extends Error {}

/** A text shortened for a message. */
export const clip = (text: string, most = 60): string =>
  text.length > most ? `${text.slice(0, most - 3)}…` : text;

/**
 * A frozen copy that contains only data: own properties, read once, in objects without a prototype. Getters and proxies
 * run only here, circles are refused, and the time is bounded. Later code sees plain data. Functions at
 * `/text/<language>` and `/statements`, which load words later, are kept.
 */
export function toPlain(given: unknown): {
  readonly data: unknown;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  let values = 0;

  const refuse = (
    path: readonly (string | number)[],
    message: string,
    code: 'not-data' | 'id-reserved' = 'not-data',
  ): undefined => {
    problems.push({ code, path: placeOf(path), message });
    if (problems.length >= MOST_PROBLEMS) throw new GivenUp();
  };
  const refuseValue = (path: readonly (string | number)[], what: string): undefined =>
    refuse(
      path,
      `${what} A pack holds data alone: texts, numbers, true, false, lists and objects.`,
    );
  const count = (more: number, path: readonly (string | number)[]): void => {
    values += more;
    if (values <= MOST_VALUES) return;
    refuseValue(
      path,
      `This holds more than ${MOST_VALUES.toLocaleString('en')} values, or too much text.`,
    );
    throw new GivenUp();
  };

  /** `path` and `above` are the stack of the descent. A JSON pointer is built only for a problem. */
  const path: (string | number)[] = [];
  const above: unknown[] = [];
  const inside = (value: unknown, step: string | number): unknown => {
    path.push(step);
    const made = copy(value);
    path.pop();
    return made;
  };
  const copy = (value: unknown): unknown => {
    if (typeof value === 'function' && isLoader(path)) return value;
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
      return refuseValue(path, `This is a ${typeof value}.`);
    if (typeof value === 'number' && !Number.isFinite(value))
      return refuseValue(path, 'This is no number.');
    if (typeof value === 'string') count(value.length / SIGNS, path);
    if (typeof value !== 'object' || value === null) return value;
    if (isRun(value)) return refuseValue(path, 'This is a text or bytes as an object.');
    if (above.includes(value)) return refuseValue(path, 'This contains itself.');
    if (above.length >= DEEPEST)
      return refuseValue(path, `This is nested more than ${String(DEEPEST)} levels deep.`);
    above.push(value);
    const made = Array.isArray(value) ? copyList(value) : copyObject(value);
    above.pop();
    return Object.freeze(made);
  };
  const copyList = (list: readonly unknown[]): unknown[] => {
    const { length } = list;
    count(length, path);
    const made: unknown[] = [];
    for (let index = 0; index < length; index += 1) made.push(inside(list[index], index));
    return made;
  };
  const copyObject = (object: object): object => {
    const made = Object.create(null) as Record<string, unknown>;
    const keys = Object.keys(object);
    count(keys.length, path);
    for (const key of keys) {
      count(key.length / SIGNS, path);
      if (RESERVED.has(key))
        refuse(
          [...path, key],
          `"${key}" means something to the language itself. Choose another key.`,
          'id-reserved',
        );
      else {
        const read = (object as Record<string, unknown>)[key];
        if (read !== undefined) made[key] = inside(read, key);
      }
    }
    return made;
  };

  try {
    return { data: copy(given), problems };
  } catch (error) {
    if (error instanceof GivenUp) return { data: undefined, problems };
    problems.length = 0;
    refuseValue([], `This cannot be read: ${clip(reasonOf(error), 200)}.`);
    return { data: undefined, problems };
  }
}

const isLoader = ([part, ...rest]: readonly (string | number)[]): boolean =>
  (part === 'text' && rest.length === 1) || (part === 'statements' && rest.length === 0);

/** A JSON pointer whose keys are shortened for a message. */
const placeOf = (path: readonly (string | number)[]): string =>
  pointer('', ...path.map((step) => (typeof step === 'string' ? clip(step) : step)));

function reasonOf(error: unknown): string {
  try {
    return String(error);
  } catch {
    return 'it throws';
  }
}
