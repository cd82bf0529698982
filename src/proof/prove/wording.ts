import type { Pack, Text, WordingException } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import { pointer } from '../check/pointer.js';
import { textsOf, wordingsOf } from './texts.js';
import { en } from '../../words/forbidden/en.js';
import { es } from '../../words/forbidden/es.js';
import type { ForbiddenWords } from '../../words/forbidden/index.js';
import { zhHans } from '../../words/forbidden/zh-Hans.js';

export const wordingCodes = {
  'wording-verdict':
    'A word that judges the person or tells them what to do. There is no exception.',
  'wording-charged':
    'A word that promises, sells or lulls, and no exception that says why it may stand.',
  'wording-calque':
    'Words translated one by one, which a native reader misreads. There is no exception.',
  'wording-exception-idle': 'An exception that fits no text.',
} as const;

/** The words that no text of a language may use, by its tag. */
const FORBIDDEN: Readonly<Record<string, ForbiddenWords>> = { en, es, 'zh-Hans': zhHans };

/**
 * The lists for a language as it is most likely written: `en-GB` is held to those of `en`, and `zh` and `zh-CN` to those of
 * `zh-Hans`. Undefined: nothing is looked at.
 */
export function listsFor(tag: string): ForbiddenWords | undefined {
  const { language, script } = new Intl.Locale(tag).maximize();
  return FORBIDDEN[`${language}-${script ?? ''}`] ?? FORBIDDEN[language];
}

interface Found {
  readonly path: string;
  readonly word: string;
  readonly voice: string;
  readonly kind: keyof ForbiddenWords;
}

/** Every forbidden word in the texts of a language, where it stands in the pack. Empty for a language that has no list. */
export function forbiddenIn(text: Text): Found[] {
  const lists = listsFor(text.language);
  if (!lists) return [];
  return [...textsOf(text)].flatMap(({ path, said }) =>
    wordingsOf(said).flatMap(([voice, words]) =>
      (['verdict', 'charged', 'calque'] as const).flatMap((kind) =>
        lists[kind].flatMap((pattern) =>
          [...words.matchAll(pattern)].map(([word]) => ({
            path: pointer('/text', text.language) + path,
            word,
            voice,
            kind,
          })),
        ),
      ),
    ),
  );
}

/** What the words of a pack say that they must not, and exceptions that excuse nothing. */
export function wordingOf(pack: Pack, texts: readonly Text[]): Problem[] {
  const exceptions = pack.wording ?? [];
  const found = texts.flatMap(forbiddenIn);
  const excuses = ({ path, word }: WordingException, each: Found): boolean =>
    each.kind === 'charged' && each.path === path && each.word.toLowerCase() === word.toLowerCase();
  const words = found.flatMap((each): Problem[] => {
    if (exceptions.some((exception) => excuses(exception, each))) return [];
    const remedy =
      each.kind === 'charged'
        ? 'Say it in another way, or write an exception with its reason.'
        : each.kind === 'calque'
          ? 'Say it as a native speaker would.'
          : 'Say it in another way.';
    return [
      {
        code: `wording-${each.kind}`,
        path: each.path,
        message: `"${each.word}" (voice ${each.voice}). ${remedy}`,
      },
    ];
  });
  const idle = exceptions.flatMap((exception, index): Problem[] =>
    found.some((each) => excuses(exception, each))
      ? []
      : [
          {
            code: 'wording-exception-idle',
            path: pointer('/wording', index),
            message: `No text at ${exception.path} needs an exception for "${exception.word}". Take it out, or mend its path.`,
          },
        ],
  );
  return [...words, ...idle];
}
