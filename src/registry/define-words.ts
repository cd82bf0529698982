import { firstWords, keepWords, type Words } from '../words/index.js';
import { tellRegistered } from './registry.js';

/** Words that cannot be used. `code` is stable; the message says what was expected and what to do. */
export class WordsError extends Error {
  override readonly name = 'WordsError';
  constructor(
    readonly code: 'words-language' | 'words-incomplete',
    message: string,
  ) {
    super(`evenhand ${code}: ${message}`);
  }
}

/**
 * Adds the library's words in a language, or replaces those that it has. A guide that is there already then offers
 * the language, if its pack has it.
 *
 * @throws {WordsError} when the language is not a language tag (BCP 47), or a text is missing
 */
export function defineWords(words: Words): void {
  const { language } = words;
  if (!isTag(language))
    throw new WordsError(
      'words-language',
      `Expected a language tag such as "fr", found ${JSON.stringify(language)}. Write one.`,
    );
  const missing = missingIn(words, firstWords);
  if (missing.length > 0)
    throw new WordsError(
      'words-incomplete',
      `The words in "${language}" lack ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ` and ${String(missing.length - 5)} more` : ''}. ` +
        'Add them: "evenhand words new" writes a list of all.',
    );
  keepWords(words);
  tellRegistered();
}

function isTag(text: unknown): boolean {
  try {
    return Intl.getCanonicalLocales(text as string)[0] !== undefined;
  } catch {
    return false;
  }
}

/** Paths that are missing in the other object, or have a value of another type there. */
function missingIn(given: unknown, whole: object, at = ''): string[] {
  return Object.entries(whole).flatMap(([key, value]: [string, unknown]) => {
    const found = (Object(given) as Record<string, unknown>)[key];
    const path = `${at}${key}`;
    if (typeof value === 'object' && value !== null) return missingIn(found, value, `${path}/`);
    // A text instead of a function would throw when it is first shown.
    return typeof found === typeof value ? [] : [path];
  });
}
