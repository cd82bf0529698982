import type { Token } from '@messageformat/parser';
import { tokensOf } from './check-message.js';
import { MESSAGES, type WordsFile } from './messages.js';

/** Messages of the HTML page, which no element uses. */
const PAGE = 'page/';

/** Text as JavaScript, without a character that could end a script in a page. */
const literal = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** A message as an expression: each of its arguments is a variable. */
function expression(tokens: readonly Token[], counted = ''): string {
  if (tokens.every((token) => token.type === 'content'))
    return literal(tokens.map(({ value }) => value).join(''));
  const parts = tokens.map((token) => {
    if (token.type === 'content') return literal(token.value);
    if (token.type === 'octothorpe') return `$number.format(${counted})`;
    if (token.type === 'argument') return token.arg;
    if (token.type === 'function') return `$number.format(${token.arg})`;
    const cases = new Map(token.cases.map((each) => [each.key, each.tokens]));
    const of = (key: string): string =>
      expression(
        cases.get(key) ?? cases.get('other') ?? [],
        token.type === 'plural' ? token.arg : counted,
      );
    return token.type === 'select'
      ? `(${token.arg} ? ${of('true')} : ${of('false')})`
      : `$case(${token.arg}, {${[...cases.keys()].map((key) => `${literal(key)}: ${of(key)}`).join(', ')}})`;
  });
  // Starts with a text, so that `+` joins two numbers and does not add them.
  return [...(parts[0]?.startsWith('"') ? [] : ['""']), ...parts].join(' + ');
}

type Tree = Map<string, Tree | string>;

/** An object of JavaScript. */
const written = (tree: Tree): string =>
  `{${[...tree].map(([key, value]) => `${literal(key)}: ${typeof value === 'string' ? value : written(value)}`).join(',\n')}}`;

/**
 * The library's words of a file as an expression of JavaScript: an object of type `Words`. It needs nothing else, and
 * no page needs `unsafe-eval` for it.
 *
 * @param file as `checkWords` passed it
 */
export function compileWords(file: WordsFile): string {
  const { language, direction, dates = language } = file;
  const tree: Tree = new Map([
    ['language', literal(language)],
    ['dir', literal(direction)],
    ['day', '(iso) => $date.format(new Date(iso + "T00:00:00Z"))'],
  ]);
  addMessages(tree, file, (path) => (path.startsWith(PAGE) ? undefined : path));
  return `(() => {
const $plural = new Intl.PluralRules(${literal(language)});
const $number = new Intl.NumberFormat(${literal(language)});
const $date = new Intl.DateTimeFormat(${literal(dates)}, { dateStyle: "long", timeZone: "UTC" });
const $case = (number, cases) => cases["=" + number] ?? cases[$plural.select(number)] ?? cases.other;
return ${written(tree)};
})()`;
}

/** The words of the HTML page in a file, as an expression: an object of type `PageWords`. Their arguments are texts. */
export function compilePageWords(file: WordsFile): string {
  const tree: Tree = new Map();
  addMessages(tree, file, (path) => (path.startsWith(PAGE) ? path.slice(PAGE.length) : undefined));
  return written(tree);
}

/** @param placeOf the path in the tree of a message; undefined leaves it out */
function addMessages(
  tree: Tree,
  { messages }: WordsFile,
  placeOf: (path: string) => string | undefined,
): void {
  for (const [path, { arguments: args }] of Object.entries(MESSAGES)) {
    const keys = placeOf(path)?.split('/');
    if (!keys) continue;
    const last = keys.pop() ?? '';
    const place = keys.reduce<Tree>((above, key) => {
      const inner = above.get(key);
      const branch: Tree = inner instanceof Map ? inner : new Map<string, Tree | string>();
      above.set(key, branch);
      return branch;
    }, tree);
    const said = expression(tokensOf(messages[path]?.text ?? ''));
    place.set(last, args ? `(${Object.keys(args).join(', ')}) => ${said}` : said);
  }
}

/** The module for an application: it defines the words when it is imported, and exports them. */
export const wordsModule = (file: WordsFile): string =>
  `// The words of evenhand in ${literal(file.language)}. Written by "evenhand words compile": edit its source instead.
import { defineWords } from 'evenhand';

export const words = ${compileWords(file)};

defineWords(words);
`;
