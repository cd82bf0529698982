import { matchLanguage } from '../../domain/match-language.js';
import { loadWords, wordsFor, type Words } from '../../words/index.js';
import { pageWordsFor, type PageWords } from '../../words/page-words.js';
import { compilePageWords, compileWords } from './compile.js';
import type { WordsFile } from './messages.js';
import { readCheckedWords, wordsBeside } from './read.js';

/** The library's words in one language, in the forms that a guide and the HTML page use. */
export interface SpokenWords {
  readonly words: Words;
  readonly page: PageWords;
  /** The words as a JavaScript expression, if an author has written them. The build has those of the library. */
  readonly script?: string;
}

/**
 * The library's words in a language, from a file beside a pack if there is one; undefined if there are none.
 *
 * @param path the pack
 * @throws {FileError} when the file cannot be read or has problems
 */
export async function wordsIn(path: string, language: string): Promise<SpokenWords | undefined> {
  const beside = wordsBeside(path);
  const file = beside.get(matchLanguage([...beside.keys()], language) ?? '');
  if (file !== undefined) return loadWordsFile(readCheckedWords(file));
  await loadWords(language);
  const [words, page] = [wordsFor(language), pageWordsFor(language)];
  return words && page && { words, page };
}

/** The words of a file. */
export async function loadWordsFile(file: WordsFile): Promise<SpokenWords> {
  const script = compileWords(file);
  const module = `export const words = ${script}; export const page = ${compilePageWords(file)};`;
  const { words, page } = (await import(
    `data:text/javascript;base64,${Buffer.from(module).toString('base64')}`
  )) as { words: Words; page: PageWords };
  return { words, page, script };
}
