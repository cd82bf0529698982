/** A longer key is an attack: it would be copied into the place of each thing below it. */
const LONGEST = 500;

/** A JSON pointer (RFC 6901) one step further. */
export const pointer = (path: string, ...steps: readonly (string | number)[]): string =>
  [
    path,
    ...steps.map((step) =>
      String(step).slice(0, LONGEST).replaceAll('~', '~0').replaceAll('/', '~1'),
    ),
  ].join('/');
