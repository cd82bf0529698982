/** Appends steps to a JSON pointer (RFC 6901). */
export const pointer = (path: string, ...steps: readonly (string | number)[]): string =>
  [path, ...steps.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1'))].join(
    '/',
  );
