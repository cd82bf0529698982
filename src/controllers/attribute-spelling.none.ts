/** `#attribute-spelling` in production builds (condition `brief`): no warning. */
export const warnOfSpelling = (): void => undefined;
