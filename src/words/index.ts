import { en } from './en.js';
import { LOADED } from '#load-words';
import { matchLanguage } from '../domain/match-language.js';
import type { Words } from './words.js';

type Load = () => Promise<Words>;

/** The words that are there, and how to get the others. */
const here = new Map([['en', en]]);
const coming = new Map<string, Load>(Object.entries(LOADED));

/** What is kept for a language (BCP 47; `es-MX` finds `es`). */
const nearest = <Kept>(all: ReadonlyMap<string, Kept>, language: string): Kept | undefined =>
  all.get(matchLanguage([...all.keys()], language) ?? '');

/** The library's words in a language, or undefined when there are none, or none yet. */
export const wordsFor = (language: string): Words | undefined => nearest(here, language);

/** Whether the library speaks a language, or will once its words have come. */
export const speaks = (language: string): boolean =>
  (wordsFor(language) ?? nearest(coming, language)) !== undefined;

/** Gets the words of a language, so that `wordsFor` finds them. Rejects when they do not come. */
export async function loadWords(language: string): Promise<void> {
  const words = wordsFor(language) ?? (await nearest(coming, language)?.());
  if (words) here.set(words.language, words);
}

/** Says how to get words that the library does not bring itself. */
export const offerWords = (language: string, load: Load): void => void coming.set(language, load);

export { en } from './en.js';
export type { Words } from './words.js';
