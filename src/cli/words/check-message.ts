import { parse, type Select, type Token } from '@messageformat/parser';
import { didYouMean } from '../../proof/check/did-you-mean.js';
import type { WordsCode } from './codes.js';
import type { ArgumentKind, LibraryMessage } from './messages.js';
import { categoriesMet, categoriesOf } from './plurals.js';

/** A fault of one text: its code and what to do. */
export type Fault = readonly [code: WordsCode, message: string];

const shown = (names: readonly string[]): string =>
  names.map((name) => `{${name}}`).join(', ') || 'none';

/** The tokens of an ICU message. @throws {Error} when it is not one */
export const tokensOf = (text: string): Token[] => parse(text);

/** Faults of the text of a message in a language. */
export function faultsOf(text: string, message: LibraryMessage, language: string): Fault[] {
  const tokens = tryToParse(text);
  if (!Array.isArray(tokens)) return [['words-syntax', `${tokens} Correct it there.`]];
  const english = tokensOf(message.english);
  const [used, needed] = [argumentsIn(tokens), argumentsIn(english)];
  const missing = needed.filter((name) => !used.includes(name));
  const [length, most] = [lettersIn(tokens), 2 * lettersIn(english) + 24];
  return [
    ...tokens.flatMap((token) => faultsOfToken(token, message.arguments ?? {}, language)),
    ...missing.map((name): Fault => [
      'words-argument',
      `The English has {${name}}, and the text has not. Put {${name}} where it belongs.`,
    ]),
    ...(length > most
      ? [
          [
            'words-long',
            `Expected at most ${String(most)} letters, found ${String(length)}. Say it in fewer words.`,
          ] as const,
        ]
      : []),
  ];
}

/** The tokens; the reason in words if the text is not an ICU message. */
function tryToParse(text: string): Token[] | string {
  try {
    return tokensOf(text);
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return `Not an ICU message: ${reason.replace(/[.:]?$/, '.')}`;
  }
}

function faultsOfToken(
  token: Token,
  args: Readonly<Record<string, ArgumentKind>>,
  language: string,
): Fault[] {
  if (token.type === 'octothorpe') return [];
  if (token.type === 'content')
    return /[{}]/.test(token.value)
      ? [['words-syntax', 'A brace belongs to no argument. Take it out, or complete the argument.']]
      : [];
  const kind = Object.hasOwn(args, token.arg) ? args[token.arg] : undefined;
  if (kind === undefined) {
    const names = Object.keys(args);
    return [
      [
        'words-argument',
        `Unknown argument {${token.arg}}.${didYouMean(token.arg, names)} Its arguments: ${shown(names)}.`,
      ],
    ];
  }
  if (token.type === 'argument')
    return kind === 'boolean' ? [wrongKind(token.arg, kind, 'select, true {…} other {…}')] : [];
  if (token.type === 'function') {
    if (token.key !== 'number' || token.param)
      return [
        [
          'words-syntax',
          `Expected {${token.arg}} or {${token.arg}, number}, found the format "${token.key}". Take it out.`,
        ],
      ];
    return kind === 'number' ? [] : [wrongKind(token.arg, kind)];
  }
  const inside = token.cases.flatMap(({ tokens }) =>
    tokens.flatMap((inner) => faultsOfToken(inner, args, language)),
  );
  return [...faultsOfCases(token, kind, language), ...inside];
}

function wrongKind(name: string, kind: ArgumentKind, as = ''): Fault {
  const form = as ? `{${name}, ${as}}` : `{${name}}`;
  return ['words-argument', `{${name}} is a ${kind}. Write ${form}.`];
}

function faultsOfCases(
  { type, arg, cases, pluralOffset }: Select,
  kind: ArgumentKind,
  language: string,
): Fault[] {
  if (type === 'selectordinal' || pluralOffset)
    return [
      [
        'words-syntax',
        `Expected "plural" without an offset, or "select"; found "${type}". Write the text without it.`,
      ],
    ];
  const found = cases.map(({ key }) => key);
  const twice = found.find((key, place) => found.indexOf(key) !== place);
  if (twice !== undefined)
    return [['words-syntax', `{${arg}} has the case "${twice}" twice. Take one of them out.`]];
  if (type === 'select') {
    if (kind !== 'boolean') return [wrongKind(arg, kind)];
    const wrong = found.find((key) => !['true', 'false', 'other'].includes(key));
    if (wrong === undefined && found.includes('other')) return [];
    return [
      [
        'words-argument',
        `Expected the cases true and other of {${arg}}, found ${found.join(', ')}. Write both.`,
      ],
    ];
  }
  if (kind !== 'number')
    return [wrongKind(arg, kind, kind === 'boolean' ? 'select, true {…} other {…}' : '')];
  const lacking = categoriesMet(language).filter((category) => !found.includes(category));
  const known = categoriesOf(language);
  const foreign = found.filter((key) => !key.startsWith('=') && !known.includes(key));
  return [
    ...lacking.map((category): Fault => [
      'words-plural',
      `The plural of {${arg}} lacks the case "${category}", which "${language}" needs. Add ${category} {…}.`,
    ]),
    ...foreign.map((category): Fault => [
      'words-plural',
      `The plural of {${arg}} has the case "${category}", which "${language}" does not know. Take it out.`,
    ]),
  ];
}

/** The names of all arguments, each once. */
const argumentsIn = (tokens: readonly Token[]): string[] => [
  ...new Set(
    tokens.flatMap((token) => {
      if (token.type === 'content' || token.type === 'octothorpe') return [];
      const inside =
        'cases' in token ? token.cases.flatMap((each) => argumentsIn(each.tokens)) : [];
      return [token.arg, ...inside];
    }),
  ),
];

/** Length of the longest form, without its arguments. */
const lettersIn = (tokens: readonly Token[]): number =>
  tokens.reduce((sum, token) => {
    if (token.type === 'content') return sum + [...token.value].length;
    if (!('cases' in token)) return sum;
    return sum + Math.max(0, ...token.cases.map((each) => lettersIn(each.tokens)));
  }, 0);
