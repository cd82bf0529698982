import { put } from '../random/hostile.js';

/** A copy with an id renamed everywhere, as a key and as a value. */
export function renamed(value: unknown, id: string, name: string): unknown {
  if (value === id) return name;
  if (Array.isArray(value)) return value.map((each) => renamed(each, id, name));
  if (typeof value !== 'object' || value === null) return value;
  const copy = {};
  for (const [key, inner] of Object.entries(value))
    put(copy, key === id ? name : key, renamed(inner, id, name));
  return copy;
}
