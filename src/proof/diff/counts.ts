import type { Answers } from '../../domain/pack.js';

/** One value for each of two packs. */
export interface Both<Item> {
  readonly before: Item;
  readonly after: Item;
}

/** The number of sets of answers on which something occurs, and the first such set. */
export interface Met {
  readonly sets: number;
  readonly example?: Answers;
}

/** `Met` while it is counted. */
export interface Counter {
  sets: number;
  example?: Answers;
}

/** The value of a map at a key, created if it is missing. */
export function getOrCreate<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

/** Adds sets of answers to a counter, and keeps the first example. */
export function countMet(met: Counter, sets: number, example: Answers): void {
  met.sets += sets;
  met.example ??= example;
}
