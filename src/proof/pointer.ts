/** A JSON pointer (RFC 6901) one step further. */
export const pointer = (path: string, ...steps: readonly (string | number)[]): string =>
  [path, ...steps.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1'))].join(
    '/',
  );

/** The steps of a JSON pointer. */
export const steps = (path: string): string[] =>
  path === ''
    ? []
    : path
        .slice(1)
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** What stands at a pointer, or undefined. */
export const at = (value: unknown, path: string): unknown =>
  steps(path).reduce<unknown>(
    (inside, step) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, step)
        ? (inside as Record<string, unknown>)[step]
        : undefined,
    value,
  );
