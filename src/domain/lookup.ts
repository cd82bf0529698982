/**
 * The value of a record's own property. A plain look-up also finds properties that a page has added to
 * `Object.prototype`, and built-in ones such as `constructor`.
 */
export const own = <T>(
  record: Readonly<Record<string, T>> | undefined,
  key: string,
): T | undefined => (record && Object.hasOwn(record, key) ? record[key] : undefined);

/** True for a string or bytes: every character or byte is an own key, and listing millions of keys takes seconds. */
export const isRun = (value: unknown): boolean =>
  typeof value === 'string' || value instanceof String || ArrayBuffer.isView(value);

interface Named {
  readonly id: string;
}

/** Indexes by list. A search of the list for each of its items takes seconds in a large pack. */
const indexes = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>();

/** Finds the first item with this id. The list must not change afterwards; that of a checked pack never does. */
export function withId<Item extends Named>(list: readonly Item[], id: string): Item | undefined {
  const index = (indexes.get(list) ?? indexOf(list)) as ReadonlyMap<string, Item>;
  return index.get(id);
}

function indexOf(list: readonly Named[]): ReadonlyMap<string, Named> {
  const index = new Map<string, Named>();
  for (const item of list) if (!index.has(item.id)) index.set(item.id, item);
  indexes.set(list, index);
  return index;
}
