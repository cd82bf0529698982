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
