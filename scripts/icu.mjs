// Converts the functions of the library's own words to ICU messages. A function is called with markers as its
// arguments: in a text a marker reads `{name}`, and for `Intl` it is a number of one plural category.

/** @typedef {'number' | 'boolean' | 'text'} Kind */
/** @typedef {Readonly<Record<string, Kind>>} Arguments in the order of the function */
/** @typedef {(...given: readonly unknown[]) => string} Message */

/** The largest number that a guide may count. */
const COUNTED = Array.from({ length: 1001 }, (_, number) => number);

/** Units that a difference does not split: words, and markers. */
const IN_WORD = /[\p{L}\p{N}{}]/u;

/**
 * A number of each plural category that whole numbers have in a language.
 *
 * @param {string} language
 * @returns {Map<string, number>}
 */
function categoriesOf(language) {
  const rules = new Intl.PluralRules(language);
  /** @type {Map<string, number>} */
  const found = new Map();
  for (const number of COUNTED.toReversed()) found.set(rules.select(number), number);
  return found;
}

/**
 * @param {string} name
 * @param {number | undefined} number
 */
const marker = (name, number) => ({
  /** @param {string} hint */
  [Symbol.toPrimitive]: (hint) => (hint === 'number' ? number : `{${name}}`),
});

/**
 * The range in which texts differ: the length of the common words at the beginning, and at the end.
 *
 * @param {readonly string[]} texts
 */
function difference(texts) {
  const [first = ''] = texts;
  const shortest = Math.min(...texts.map((text) => text.length));
  /** @param {(text: string) => string | undefined} at */
  const same = (at) => texts.every((text) => at(text) === at(first));
  let start = 0;
  while (start < shortest && same((text) => text[start])) start += 1;
  let end = 0;
  while (end < shortest - start && same((text) => text.at(-1 - end))) end += 1;
  while (start > 0 && IN_WORD.test(first[start - 1] ?? '')) start -= 1;
  while (end > 0 && IN_WORD.test(first.at(-end) ?? '')) end -= 1;
  return { start, end };
}

/**
 * The ICU message of a function.
 *
 * @param {Message} message
 * @param {Arguments} args
 * @param {string} language
 */
export function icuOf(message, args, language) {
  const categories = categoriesOf(language);
  const kinds = Object.entries(args);
  /** @param {Record<string, string>} chosen a case for some arguments; the others are `other`, or false */
  const say = (chosen) =>
    message(
      ...kinds.map(([name, kind]) =>
        kind === 'boolean'
          ? chosen[name] === 'true'
          : marker(name, kind === 'number' ? categories.get(chosen[name] ?? 'other') : undefined),
      ),
    );
  const plain = say({});
  const parts = kinds.flatMap(([name, kind]) => {
    const cases =
      kind === 'boolean' ? ['true', 'other'] : kind === 'number' ? [...categories.keys()] : [];
    const texts = cases.map((each) => say({ [name]: each }));
    if (new Set(texts).size < 2) return [];
    const { start, end } = difference([...texts, plain]);
    // The cases contain the number with its noun, because its position may differ.
    const counted = new RegExp(`\\{${name}\\}[\\p{L}\\p{M} ]*$`, 'u');
    const before = plain.slice(0, start).search(counted);
    const from = before === -1 ? start : before;
    const written = cases
      .map((each, place) => ({ each, text: texts[place]?.slice(from, texts[place].length - end) }))
      .toSorted((a, b) => Number(a.each === 'other') - Number(b.each === 'other'))
      .map(({ each, text = '' }) => `${each} {${text.replaceAll(`{${name}}`, '#')}}`);
    const type = kind === 'boolean' ? 'select' : 'plural';
    return [{ from, to: plain.length - end, icu: `{${name}, ${type}, ${written.join(' ')}}` }];
  });
  return parts
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, to, icu }) => text.slice(0, from) + icu + text.slice(to), plain);
}
