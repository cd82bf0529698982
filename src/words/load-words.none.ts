import type { LOADED as More } from './load-words.js';

/** `#load-words` in the one file for a script tag (condition `embed`): a language file brings its words. */
export const LOADED: Partial<typeof More> = {};
