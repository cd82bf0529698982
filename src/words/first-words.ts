import { en } from './en.js';
import type { Words } from './words.js';

/**
 * `#first-words`: the words that are there without loading. In the package they are English; a file for a script tag
 * contains those of its own language (`first-words.filled.ts`, condition `embed`).
 */
export const firstWords: Words = en;
