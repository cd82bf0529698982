/**
 * The value under a record's own key. A plain look-up also finds what a page has added to `Object.prototype`,
 * and a key such as `constructor` would find the language's own.
 */
export const own = <T>(
  record: Readonly<Record<string, T>> | undefined,
  key: string,
): T | undefined => (record && Object.hasOwn(record, key) ? record[key] : undefined);

/** A text or bytes: each sign of it is a key to the language, and to list millions of keys takes seconds. */
export const isRun = (value: unknown): boolean =>
  typeof value === 'string' || value instanceof String || ArrayBuffer.isView(value);
