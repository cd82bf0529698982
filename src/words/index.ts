import { firstWords as filled } from '#first-words';
import { LOADED } from '#load-words';
import { matchLanguage } from '../domain/match-language.js';
import type { Words } from './words.js';

/** The words that are there without loading: English in the package, one language in a file for a script tag. */
export const firstWords: Words = filled;

type Load = () => Promise<Words>;

/** The loaded words, and the loaders of the others. */
const here = new Map([[firstWords.language, firstWords]]);
const coming = new Map<string, Load>(Object.entries(LOADED));

/** The entry for a language (BCP 47; `es-MX` finds `es`). */
const nearest = <Kept>(all: ReadonlyMap<string, Kept>, language: string): Kept | undefined =>
  all.get(matchLanguage([...all.keys()], language) ?? '');

/** The library's words in a language; undefined when there are none, or they are not loaded. */
export const wordsFor = (language: string): Words | undefined => nearest(here, language);

/** Whether the library has words in a language, loaded or not. */
export const speaks = (language: string): boolean =>
  (wordsFor(language) ?? nearest(coming, language)) !== undefined;

/**
 * Loads the library's words of a language (BCP 47), so that exports in this language use them. Does nothing if the
 * library has none. Rejects when loading fails.
 */
export async function loadWords(language: string): Promise<void> {
  const words = wordsFor(language) ?? (await nearest(coming, language)?.());
  if (words) keepWords(words);
}

/** Keeps words, so that `wordsFor` finds them. */
export const keepWords = (words: Words): void => void here.set(words.language, words);

/** Registers a loader for words that the library does not include. */
export const offerWords = (language: string, load: Load): void => void coming.set(language, load);

export type { Words } from './words.js';
