/** `#messages` in builds for production (condition `brief`): the code, where to read about it, and the culprit. */
export const explain = (code: string, ...about: unknown[]): string =>
  [`See docs/messages.md#${code}`, ...about].join(': ');
