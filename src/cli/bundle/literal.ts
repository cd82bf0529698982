const NAME = /^[A-Za-z_$][\w$]*$/;

/**
 * Sequences that end a script element or begin a comment in HTML, for pages that inline the file, and the two line
 * terminators that JSON allows in a string and older engines do not.
 */
const UNSAFE: Readonly<Record<string, string>> = {
  '</': '<\\/',
  '<!': '<\\!',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

const stringOf = (text: string): string =>
  JSON.stringify(text).replaceAll(/<[/!]|[\u2028\u2029]/g, (part) => UNSAFE[part] ?? part);

/** `__proto__: x` would set the prototype, even in quotes; as a computed key it is an ordinary property. */
const keyOf = (key: string): string =>
  key === '__proto__' ? '["__proto__"]' : NAME.test(key) ? key : stringOf(key);

/** A value of JSON as the source of a JavaScript expression: its own syntax, with fewer quotes. */
export function literalOf(value: unknown): string {
  if (typeof value === 'string') return stringOf(value);
  if (Array.isArray(value)) return `[${value.map(literalOf).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .filter(([, inside]) => inside !== undefined)
    .map(([key, inside]) => `${keyOf(key)}:${literalOf(inside)}`)
    .join()}}`;
}
