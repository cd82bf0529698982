import type { LOADED as More } from './load-words.js';

/** Stands for `load-words.ts` in the one file for a script tag. */
export const LOADED: typeof More = {};
