// Ways to break a pack, and every place where that is possible.
import { at, steps } from '../../../src/proof/check/pointer.js';

/** Every place in a value except the root. */
export const placesIn = (value: unknown): string[] => inside(value, '').slice(1);

function inside(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) =>
      inside(inner, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
    ),
  ];
}

type Breaking = (inside: Record<string, unknown>, key: string, other: unknown) => void;

export const breakings: Readonly<Record<string, Breaking>> = {
  'takes out': (inside, key) => {
    if (Array.isArray(inside)) inside.splice(Number(key), 1);
    else delete inside[key];
  },
  renames: (inside, key) => {
    const value = inside[key];
    delete inside[key];
    inside[`${key}x`] = value;
  },
  'puts null': (inside, key) => {
    inside[key] = null;
  },
  'puts a number': (inside, key) => {
    inside[key] = -1.5;
  },
  'puts an empty text': (inside, key) => {
    inside[key] = '';
  },
  'puts an empty list': (inside, key) => {
    inside[key] = [];
  },
  'puts an empty object': (inside, key) => {
    inside[key] = {};
  },
  'puts something from elsewhere': (inside, key, other) => {
    inside[key] = structuredClone(other);
  },
  'says twice': (inside, key) => {
    if (Array.isArray(inside)) inside.push(structuredClone(inside[Number(key)]));
    else inside[key] = [inside[key], inside[key]];
  },
  buries: (inside, key) => {
    for (let level = 0; level < 60; level += 1) inside[key] = [inside[key]];
  },
  'turns round': (inside, key) => {
    if (Array.isArray(inside[key])) (inside[key] as unknown[]).reverse();
  },
};

/** Changes the value at a place, if the place still exists. */
export function changeAt(
  pack: unknown,
  place: string,
  change: (inside: Record<string, unknown>, key: string) => void,
): void {
  const key = steps(place).at(-1) ?? '';
  const inside = at(pack, place.slice(0, place.lastIndexOf('/')));
  if (typeof inside === 'object' && inside !== null && Object.hasOwn(inside, key))
    change(inside as Record<string, unknown>, key);
}
