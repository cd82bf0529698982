import { en } from './en.js';
import type { Words } from './words.js';

const LANGUAGES: Readonly<Record<string, Words>> = { en };

/** The library's words in a language (BCP 47; `es-MX` finds `es`), or undefined when there are none. */
export function wordsFor(language: string): Words | undefined {
  const [base = ''] = language.split('-');
  return LANGUAGES[language] ?? LANGUAGES[base];
}

export { en } from './en.js';
export type { Words } from './words.js';
