/** Stands for `messages.ts` in a build for production: where to read what a code means, and nothing else. */
export const explain = (code: string): string => `See docs/messages.md#${code}`;
