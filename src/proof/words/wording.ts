import type { Pack, Text, WordingException } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import { pointer } from '../check/pointer.js';
import { statementTextsOf } from '../check/statements.js';
import { textsIn, textsOf, wordingsOf, type PlacedText } from '../check/texts.js';
import { en } from '../../words/forbidden/en.js';
import { es } from '../../words/forbidden/es.js';
import type { ForbiddenWords } from '../../words/forbidden/index.js';
import { zhHans } from '../../words/forbidden/zh-Hans.js';

export const wordingCodes = {
  'wording-verdict': 'A word that judges the reader or says what to do. No exception is possible.',
  'wording-charged': 'A word that promises, sells or soothes, without an exception for it.',
  'wording-calque':
    'A phrase translated word for word, which a native reader misreads. No exception is possible.',
  'wording-exception-idle': 'An exception that matches no text.',
} as const;

/** The word lists by language tag. */
const FORBIDDEN: Readonly<Record<string, ForbiddenWords>> = { en, es, 'zh-Hans': zhHans };

/** The word lists for a language: `en-GB` uses those of `en`; `zh` and `zh-CN`, by their script, those of `zh-Hans`. */
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

/** The forbidden words in the text of a language, with their paths. Empty for a language without a list. */
export function forbiddenIn(text: Text): Found[] {
  return forbiddenAt(text.language, pointer('/text', text.language), textsOf(text));
}

/**
 * The forbidden words in the statements of the article, in every language. A statement tells what the article says,
 * which may be a charged word.
 */
const forbiddenInStatements = (pack: Pack): Found[] => [
  ...forbiddenAt(
    pack.languages[0] ?? '',
    '',
    textsIn({
      claims: (pack.claims ?? []).map(({ claim }) => ({ claim })),
      sections: pack.sections,
    }),
  ),
  ...statementTextsOf(pack).flatMap(([language, { claims, sections }]) =>
    forbiddenAt(language, pointer('/statements', language), textsIn({ claims, sections })),
  ),
];

function forbiddenAt(language: string, root: string, texts: Iterable<PlacedText>): Found[] {
  const lists = listsFor(language);
  if (!lists) return [];
  return [...texts].flatMap(({ path, said }) =>
    wordingsOf(said).flatMap(([voice, words]) =>
      (['verdict', 'charged', 'calque'] as const).flatMap((kind) =>
        lists[kind].flatMap((pattern) =>
          [...words.matchAll(pattern)].map(([word]) => ({
            path: root + path,
            word,
            voice,
            kind,
          })),
        ),
      ),
    ),
  );
}

/** Forbidden words without an exception, and exceptions that match no text. */
export function wordingOf(pack: Pack, texts: readonly Text[]): Problem[] {
  const exceptions = pack.wording ?? [];
  const statements = forbiddenInStatements(pack).filter(({ kind }) => kind !== 'charged');
  const found = [...texts.flatMap(forbiddenIn), ...statements];
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
        message: `Forbidden: "${each.word}" (voice ${each.voice}). ${remedy}`,
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
            message:
              `The exception for "${exception.word}" matches no text at ${exception.path}. ` +
              `Remove it, or correct its path.`,
          },
        ],
  );
  return [...words, ...idle];
}
