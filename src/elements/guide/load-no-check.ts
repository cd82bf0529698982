/** Stands for `load-check.ts` in the one file for a script tag. */
export const loadCheck = undefined;
