/** A fault in input from outside: a stable code, the location, and what to do. */
export interface Problem {
  readonly code: string;
  /** JSON pointer to the fault, or empty for the whole input. */
  readonly path: string;
  readonly message: string;
}

/** Limit of a step. Each pointer below a longer key would copy it. */
const LONGEST = 500;

/** Appends steps to a JSON pointer (RFC 6901). */
export const pointer = (path: string, ...steps: readonly (string | number)[]): string =>
  [
    path,
    ...steps.map((step) =>
      String(step).slice(0, LONGEST).replaceAll('~', '~0').replaceAll('/', '~1'),
    ),
  ].join('/');
