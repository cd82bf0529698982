import { icuOf } from '../../scripts/icu.mjs';
import { MESSAGES, type WordsFile } from '../../src/cli/words/messages.js';
import type { PageWords } from '../../src/words/page-words.js';
import type { Words } from '../../src/words/words.js';

type Said = string | ((...given: readonly unknown[]) => string);

/** The value of words at a path such as `idle/text`. */
export const saidAt = (words: Words, page: PageWords, path: string): Said =>
  path.split('/').reduce<unknown>((part, key) => (Object(part) as Record<string, unknown>)[key], {
    ...words,
    page,
  }) as Said;

/** A words file with the texts of one of our languages. */
export const fileOf = (words: Words, page: PageWords, dates: string): WordsFile => ({
  language: words.language,
  direction: words.dir,
  dates,
  messages: Object.fromEntries(
    Object.entries(MESSAGES).map(([path, { arguments: args = {} }]) => {
      const said = saidAt(words, page, path);
      return [path, { text: typeof said === 'string' ? said : icuOf(said, args, words.language) }];
    }),
  ),
});
