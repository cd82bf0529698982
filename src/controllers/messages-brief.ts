/**
 * `#messages` in production builds (condition `brief`): a link to the code's section, and the
 * culprit.
 */
export const explain = (code: string, ...about: unknown[]): string =>
  [`See docs/messages.md#${code}`, ...about].join(': ');
