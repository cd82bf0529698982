import type { firstWords as inThePackage } from './first-words.js';

/** `evenhand bundle` replaces this name with the words of one language. */
declare const EVENHAND_WORDS: typeof inThePackage;

/** `#first-words` in a file for a script tag (condition `embed`): the words of that file's language. */
export const firstWords: typeof inThePackage = EVENHAND_WORDS;
