import type { Pack, Text } from '../../domain/pack.js';
import { loadWords, wordsFor, type Words } from '../../words/index.js';
import { PAGE_LANGUAGES, pageWordsFor, type PageWords } from '../../words/page-words.js';
import { FileError } from '../files.js';
import { wordsScript, type Parts } from './parts.js';

/** All that is said in one language of a pack. */
export interface GuideWords {
  /** As the pack names it. */
  readonly language: string;
  readonly text: Text;
  readonly words: Words;
  readonly pageWords: PageWords;
  /** The library's words as code, for a page. */
  readonly script: string;
}

/**
 * The words of a pack and of the library in each language of the pack, in the pack's order.
 *
 * @throws {FileError} when the library has no words in one of them
 */
export const guideWords = (pack: Pack, parts: Parts): Promise<GuideWords[]> =>
  Promise.all(pack.languages.map((language) => wordsIn(pack, language, parts)));

async function wordsIn(pack: Pack, language: string, parts: Parts): Promise<GuideWords> {
  await loadWords(language);
  const [text, words, pageWords, script] = [
    pack.text[language],
    wordsFor(language),
    pageWordsFor(language),
    wordsScript(parts, language),
  ];
  if (typeof text !== 'object' || !words || !pageWords || script === undefined)
    throw new FileError(
      'language-missing',
      `The library has no words in ${JSON.stringify(language)}, a language of "${pack.id}". ` +
        `It has: ${PAGE_LANGUAGES.join(', ')}. Take the language out of the pack.`,
    );
  return { language, text, words, pageWords, script };
}
