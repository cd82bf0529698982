import type { TEXTS as More } from './load-texts.js';

/** Stands for `load-texts.ts` in the one file for a script tag. */
export const TEXTS: typeof More = {};
