import type { Pack, Text } from '../../domain/pack.js';
import type { Words } from '../../words/index.js';
import { PAGE_LANGUAGES, type PageWords } from '../../words/page-words.js';
import { FileError } from '../files.js';
import { wordsIn } from '../words/spoken.js';
import { wordsScript, type Parts } from './parts.js';

/** All words in one language of a pack. */
export interface GuideWords {
  /** The tag in the pack. */
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
 * @param path the pack: words files beside it come before the library's own
 * @throws {FileError} when there are no words in one of the languages
 */
export const guideWords = (path: string, pack: Pack, parts: Parts): Promise<GuideWords[]> =>
  Promise.all(pack.languages.map((language) => inLanguage(path, pack, language, parts)));

async function inLanguage(
  path: string,
  pack: Pack,
  language: string,
  parts: Parts,
): Promise<GuideWords> {
  const spoken = await wordsIn(path, language);
  const text = pack.text[language];
  const script = spoken?.script ?? wordsScript(parts, language);
  if (typeof text !== 'object' || !spoken || script === undefined)
    throw new FileError(
      'language-missing',
      `${path}: the library has no words in ${JSON.stringify(language)}. It has: ${PAGE_LANGUAGES.join(', ')}. ` +
        `Write them: "evenhand words new ${language} --out words/${language}.json" beside the pack.`,
    );
  return { language, text, words: spoken.words, pageWords: spoken.page, script };
}
