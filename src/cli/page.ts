import { matchLanguage } from '../domain/match-language.js';
import { toHtml } from '../takeaway/html/page.js';
import { loadWords, wordsFor } from '../words/index.js';
import { PAGE_LANGUAGES, pageWordsFor } from '../words/page-words.js';
import { FileError, readCheckedPack } from './files.js';

export interface PageOptions {
  /** Left out: the pack's first language. */
  readonly language?: string | undefined;
  readonly today: Date;
}

/**
 * The HTML document of a pack on disk.
 *
 * @throws {FileError} when the pack cannot be read or is not in order, or has no such language
 */
export async function page(path: string, { language, today }: PageOptions): Promise<string> {
  const pack = readCheckedPack(path);
  const asked = language ?? pack.languages[0] ?? '';
  const wanted = matchLanguage(pack.languages, asked) ?? asked;
  const text = Object.hasOwn(pack.text, wanted) ? pack.text[wanted] : undefined;
  if (typeof text !== 'object')
    throw new FileError(
      'language-missing',
      `${path}: the pack has no words in ${JSON.stringify(wanted)}. It has: ${pack.languages.join(', ')}.`,
    );
  await loadWords(wanted);
  const [words, pageWords] = [wordsFor(wanted), pageWordsFor(wanted)];
  if (!words || !pageWords)
    throw new FileError(
      'language-missing',
      `${path}: the library itself has no words in ${JSON.stringify(wanted)}. It has: ${PAGE_LANGUAGES.join(', ')}.`,
    );
  return toHtml(pack, text, words, pageWords, today);
}
