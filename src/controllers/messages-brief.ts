/** Stands for `messages.ts` in a build for production: where to read what a code means, and about what it is told. */
export const explain = (code: string, ...about: unknown[]): string =>
  [`See docs/messages.md#${code}`, ...about].join(': ');
