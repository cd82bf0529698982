import type { Problem } from '../domain/problem.js';
import { pointer } from './pointer.js';

export const plainCodes = {
  'not-data':
    'A value that JSON cannot hold: a function, a circle, a property that cannot be read, or nesting without end.',
} as const;

/** Deeper than any pack; a nesting this deep is a mistake or an attack. */
const DEEPEST = 40;

/**
 * A copy of what was given that holds data alone: own properties, read once, in objects without a prototype.
 * Whatever a stranger's object does when it is read happens here, is caught and told; nothing later can meet it.
 * Words that are loaded later (functions at `/text/<language>`) stay as they are.
 */
export function toPlain(given: unknown): {
  readonly data: unknown;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const refuse = (path: string, what: string): undefined =>
    void problems.push({
      code: 'not-data',
      path,
      message: `${what} A pack holds data alone: texts, numbers, true, false, lists and objects.`,
    });

  const copy = (value: unknown, path: string, above: readonly unknown[]): unknown => {
    if (typeof value === 'function' && /^\/text\/[^/]+$/.test(path)) return value;
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
      return refuse(path, `This is a ${typeof value}.`);
    if (typeof value === 'number' && !Number.isFinite(value))
      return refuse(path, 'This is no number.');
    if (typeof value !== 'object' || value === null) return value;
    if (above.includes(value)) return refuse(path, 'This contains itself.');
    if (above.length >= DEEPEST)
      return refuse(path, `This is nested more than ${String(DEEPEST)} levels deep.`);
    const inside = [...above, value];
    if (Array.isArray(value))
      return Array.from(value, (each, index) => copy(each, pointer(path, index), inside));
    const entries = Object.keys(value).flatMap((key): [string, unknown][] => {
      const read = (value as Record<string, unknown>)[key];
      return read === undefined ? [] : [[key, copy(read, pointer(path, key), inside)]];
    });
    return Object.assign(Object.create(null) as object, Object.fromEntries(entries));
  };

  try {
    return { data: copy(given, '', []), problems };
  } catch (error) {
    return { data: refuse('', `This cannot be read: ${reasonOf(error)}.`), problems };
  }
}

function reasonOf(error: unknown): string {
  try {
    return String(error);
  } catch {
    return 'it throws';
  }
}
