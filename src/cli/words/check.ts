import type { Problem } from '../../domain/problem.js';
import { didYouMean } from '../../proof/check/did-you-mean.js';
import { faultsOf } from './check-message.js';
import type { WordsCode } from './codes.js';
import { MESSAGES, type WordsFile } from './messages.js';
import { directionOf, isTag } from './plurals.js';

/** A valid words file, or its problems. */
export type CheckedWords =
  | { readonly ok: true; readonly words: WordsFile; readonly problems: readonly [] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const KEYS = ['howto', 'language', 'direction', 'dates', 'messages'];

/**
 * Checks a file with the library's words in one language: form, language, direction, missing and unknown messages,
 * and each text: ICU syntax, arguments, plural cases, length. Never throws.
 *
 * @param given the parsed content of the file
 * @param name the language in the file's name, if it contains one
 */
export function checkWords(given: unknown, name?: string): CheckedWords {
  const problems: Problem[] = [];
  const report = (code: WordsCode, path: string, message: string): void =>
    void problems.push({ code, path, message });
  if (!isObject(given)) {
    report('words-shape', '', 'Expected an object. Begin with "evenhand words new".');
    return { ok: false, problems };
  }
  const { language, direction, dates, messages } = given;
  for (const key of Object.keys(given).filter((each) => !KEYS.includes(each)))
    report('words-shape', `/${key}`, `Unknown key.${didYouMean(key, KEYS)} Take it out.`);
  if (typeof language !== 'string' || !isTag(language))
    report(
      'words-language',
      '/language',
      `Expected a language tag such as "fr", found ${JSON.stringify(language)}. Write one.`,
    );
  else if (name !== undefined && name !== language)
    report(
      'words-language',
      '/language',
      `Expected ${JSON.stringify(name)}, as the file is named, found ${JSON.stringify(language)}. Rename the file, or write its language.`,
    );
  if (dates !== undefined && (typeof dates !== 'string' || !isTag(dates)))
    report(
      'words-language',
      '/dates',
      `Expected a language tag such as "fr-CA", found ${JSON.stringify(dates)}. Write one, or leave it out.`,
    );
  const spoken = typeof language === 'string' && isTag(language) ? language : undefined;
  const expected = spoken === undefined ? undefined : directionOf(spoken);
  if (direction !== 'ltr' && direction !== 'rtl')
    report(
      'words-shape',
      '/direction',
      `Expected "ltr" or "rtl", found ${JSON.stringify(direction)}. Write one of them.`,
    );
  else if (expected !== undefined && expected !== direction)
    report(
      'words-direction',
      '/direction',
      `"${spoken ?? ''}" is written ${expected}, found ${direction}. Write "${expected}".`,
    );
  if (isObject(messages)) problems.push(...problemsOf(messages, spoken ?? 'en'));
  else report('words-shape', '/messages', 'Expected an object. Begin with "evenhand words new".');
  return problems.length === 0
    ? { ok: true, words: given as unknown as WordsFile, problems: [] }
    : { ok: false, problems };
}

function problemsOf(given: Readonly<Record<string, unknown>>, language: string): Problem[] {
  const unknown = Object.keys(given).filter((key) => !Object.hasOwn(MESSAGES, key));
  const at = (key: string): string =>
    `/messages/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return [
    ...unknown.map((key) => ({
      code: 'words-unknown',
      path: at(key),
      message: `The library has no message of this name.${didYouMean(key, Object.keys(MESSAGES))} Take it out.`,
    })),
    ...Object.entries(MESSAGES).flatMap(([key, message]) => {
      const entry = Object.hasOwn(given, key) ? given[key] : undefined;
      const { text, english } = isObject(entry) ? entry : {};
      if (typeof text !== 'string' || text.trim() === '')
        return [
          {
            code: 'words-missing',
            path: `${at(key)}/text`,
            message: `Expected a text for ${JSON.stringify(message.english)}. Write it.`,
          },
        ];
      const changed =
        english === undefined || english === message.english
          ? []
          : [
              {
                code: 'words-changed',
                path: `${at(key)}/english`,
                message: `The English is now ${JSON.stringify(message.english)}. Check the text, and write that here.`,
              },
            ];
      return [
        ...changed,
        ...faultsOf(text, message, language).map(([code, said]) => ({
          code,
          path: `${at(key)}/text`,
          message: said,
        })),
      ];
    }),
  ];
}
