import type { Pack, Text } from '../../src/domain/pack.js';
import { en } from '../../src/words/en.js';
import type { Words } from '../../src/words/words.js';

/**
 * A language that nobody speaks: English in Arabic letters, from right to left, and about 40 % longer. It shows what
 * a layout, a line or a mark does in Arabic, Hebrew, Persian or Urdu before there is one of them. CLDR calls its own
 * such language `ar-XB`, too.
 */
export const PSEUDO = 'ar-XB';

/** One letter for each: an English text is told apart from another, which is all that it is read for. */
const LETTERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...'abcdefghijklmnopqrstuvwxyz'].map((letter, place) => [
      letter,
      [...'ابكديفجهىخقلمنوپژرستعڤشصيز'][place],
    ]),
  ),
  ',': '،',
  ';': '؛',
  '?': '؟',
};

/** What stays as it is: a place to fill in, and what a reader types or looks up in Latin letters. */
const KEPT = /(\{\w+\}|https?:\S+|[\w-]+(?:\.[\w-]+)+)/;

/** An English text in the pseudo-language. */
export const pseudo = (text: string): string =>
  text
    .split(KEPT)
    .map((part, place) => (place % 2 === 1 ? part : part.replaceAll(/[A-Za-z]+|[,;?]/g, inLetters)))
    .join('');

/** A word, with four letters more for each ten of it. */
function inLetters(word: string): string {
  const letters = [...word.toLowerCase()].map((letter) => LETTERS[letter] ?? letter);
  const more = letters.length > 1 ? letters.slice(0, Math.round(letters.length * 0.4)) : [];
  return [...letters, ...more].join('');
}

/** All texts inside a value. */
const allIn = (value: unknown): unknown => {
  if (typeof value === 'string') return pseudo(value);
  if (typeof value === 'function')
    return (...given: unknown[]): string => filledIn(value as Message, given);
  if (Array.isArray(value)) return value.map(allIn);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, allIn(inner)]));
};

type Message = (...given: readonly unknown[]) => string;

/** A message around texts that come from elsewhere: a phone number, or an answer that is in the language already. */
function filledIn(message: Message, given: readonly unknown[]): string {
  const texts = given.map((each, place) =>
    typeof each === 'string' ? `{${String(place)}}` : each,
  );
  return pseudo(message(...texts)).replaceAll(/\{(\d)\}/g, (_, place: string) =>
    String(given[Number(place)]),
  );
}

/** The library's words in the pseudo-language. */
export const pseudoWords: Words = {
  ...(allIn(en) as Words),
  language: PSEUDO,
  dir: 'rtl',
  day: (iso) =>
    new Intl.DateTimeFormat(`${PSEUDO}-u-nu-latn`, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${iso}T00:00:00Z`),
    ),
};

/** A pack whose only language is the pseudo-language. */
export function pseudoPack({
  fingerprint: _,
  ...pack
}: Pack): Pack & { text: Record<string, Text> } {
  const english = pack.text['en'];
  if (typeof english !== 'object') throw new Error(`${pack.id} has no English text here.`);
  const text = { ...(allIn(english) as Text), language: PSEUDO };
  return { ...pack, id: `${pack.id}-pseudo`, languages: [PSEUDO], text: { [PSEUDO]: text } };
}
