import { matchLanguage } from '../domain/match-language.js';
import { toHtml } from '../takeaway/html/page.js';
import { PAGE_LANGUAGES } from '../words/page-words.js';
import { FileError, readCheckedPack } from './files.js';
import { wordsIn } from './words/spoken.js';

export interface PageOptions {
  /** Default: the pack's first language. */
  readonly language?: string | undefined;
  readonly today: Date;
}

/**
 * The HTML document of a pack on disk.
 *
 * @throws {FileError} when the pack cannot be read, has problems, or lacks the language
 */
export async function page(path: string, { language, today }: PageOptions): Promise<string> {
  const pack = readCheckedPack(path);
  const asked = language ?? pack.languages[0] ?? '';
  const wanted = matchLanguage(pack.languages, asked) ?? asked;
  const text = Object.hasOwn(pack.text, wanted) ? pack.text[wanted] : undefined;
  if (typeof text !== 'object')
    throw new FileError(
      'language-missing',
      `${path}: the pack has no text in ${JSON.stringify(wanted)}. Choose one of: ${pack.languages.join(', ')}.`,
    );
  const found = await wordsIn(path, wanted);
  if (!found)
    throw new FileError(
      'language-missing',
      `${path}: the library has no words in ${JSON.stringify(wanted)}. Choose one of: ${PAGE_LANGUAGES.join(', ')}. ` +
        `Or write them: "evenhand words new ${wanted} --out words/${wanted}.json" beside the pack.`,
    );
  return toHtml(pack, text, found.words, found.page, today);
}
