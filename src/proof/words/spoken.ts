import { matchLanguage } from '../../domain/match-language.js';
import type { Pack } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import { LANGUAGES } from '../../words/languages.js';

export const spokenCodes = {
  'language-unspoken':
    'The library has no words of its own in a language of the pack, so no guide shows it.',
} as const;

/** The languages of a pack in which neither the library nor the author has words for buttons and headings. */
export const unspokenIn = ({ languages }: Pack, given: readonly string[]): Problem[] =>
  languages.flatMap((language, place) =>
    matchLanguage([...LANGUAGES, ...given], language) === undefined
      ? [
          {
            code: 'language-unspoken',
            path: `/languages/${String(place)}`,
            message:
              `The library has no words in "${language}", so no guide shows it. Write them: ` +
              `"evenhand words new ${language} --out words/${language}.json" beside the pack. ` +
              `It has: ${[...LANGUAGES, ...given].join(', ')}.`,
          },
        ]
      : [],
  );
