import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { VoicedText, Text } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import { readAloud } from './numerals.js';
import { pointer } from '../check/pointer.js';

export const readabilityCodes = {
  'grade-high': 'A note that takes more years of school to read than it may.',
} as const;

/** The reading grade of one text of a pack: years of school in the US, by Flesch and Kincaid. English only. */
export interface Grade {
  readonly path: string;
  readonly voice: string;
  readonly grade: number;
}

/** The promise of the project: a note asks for six years of school, no more. */
export const HIGHEST_GRADE = 6;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });
const wordsIn = (text: string): string[] =>
  [...words.segment(text)]
    .filter(({ segment, isWordLike }) => isWordLike === true || /\d/.test(segment))
    .map(({ segment }) => segment);

/** Words whose syllables the library miscounts, in numbers above all; the emergency number is read digit by digit. */
const OWN: Readonly<Record<string, number>> = {
  nineteen: 2,
  ninety: 2,
  million: 2,
  billion: 2,
  oneonetwo: 3,
};

/** Counting them is most of the work, and texts use the same few thousand words again and again. */
const counted = new Map<string, number>();
function syllablesIn(word: string): number {
  let count = counted.get(word);
  if (count === undefined)
    counted.set(
      word,
      (count = Math.max(
        1,
        sum(pronounced(word), (each) => OWN[each] ?? syllable(each)),
      )),
    );
  return count;
}

/** A word in the words that are said: "12" is "twelve", and "B12" is "B" and "twelve". */
const pronounced = (word: string): string[] =>
  word
    .split(/(\d[\d,.]*)/)
    .flatMap((part, place) => (place % 2 === 1 ? readAloud(part).split(/[ -]/) : [part]));
const sum = <Item>(items: readonly Item[], count: (item: Item) => number): number =>
  items.reduce((all, item) => all + count(item), 0);

/** The Flesch-Kincaid grade of an English text. A number counts as one word, with the syllables in which it is read aloud. */
export function gradeOf(given: string): number {
  // Signs that are read aloud are words; a dash between numbers is "to".
  const text = given
    .replaceAll(/\{(emergency|crisis)\}/g, 'oneonetwo')
    .replaceAll(/\s?%/g, ' percent')
    .replaceAll(/(?<=\d)\s?–\s?(?=\d)/g, ' to ');
  const found = wordsIn(text);
  if (found.length === 0) return 0;
  const count = [...sentences.segment(text)].filter(({ segment }) =>
    /[\p{L}\p{N}]/u.test(segment),
  ).length;
  const syllables = sum(found, syllablesIn);
  return fleschKincaid({ sentence: count, word: found.length, syllable: syllables });
}

/** Whether a text in this language can be graded: English, of any country. */
export const isGraded = (language: string): boolean => language.split('-')[0] === 'en';

/** The grade of each note, caution, course, question to ask and outcome, in each voice. Empty for other languages. */
export function gradesOf(text: Text): Grade[] {
  if (!isGraded(text.language)) return [];
  return [...units(text)].flatMap(([path, parts]) =>
    voicesIn(parts).map((voice) => ({
      path: pointer('/text', text.language) + path,
      voice,
      grade: gradeOf(parts.map((part) => spoken(part, voice)).join(' ')),
    })),
  );
}

/** Notes that are harder to read than they may be. */
export function gradeProblems(text: Text): Problem[] {
  return gradesOf(text)
    .filter(({ grade }) => grade > HIGHEST_GRADE)
    .map(({ path, voice, grade }) => ({
      code: 'grade-high',
      path,
      message: `Grade ${grade.toFixed(1)} (voice ${voice}), and at most ${String(HIGHEST_GRADE)} is allowed. Write shorter sentences and shorter words.`,
    }));
}

/** What is read as one text, and where it stands. */
function* units(text: Text): Generator<[path: string, parts: VoicedText[]]> {
  const present = (parts: readonly (VoicedText | undefined)[]): VoicedText[] =>
    parts.filter((part): part is VoicedText => part !== undefined);
  for (const [id, { title, article, others, advice, counterweight }] of Object.entries(
    text.notes,
  )) {
    yield [
      pointer('/notes', id),
      present([title, article, others, counterweight?.title, counterweight?.text, advice]),
    ];
  }
  for (const [id, course] of Object.entries(text.courses)) {
    yield [
      pointer('/courses', id),
      [
        course.title,
        course.what,
        ...Object.values(course.good),
        ...Object.values(course.bad),
        course.asks,
        course.costs,
        course.unknown,
      ],
    ];
  }
  for (const [id, { question, why }] of Object.entries(text.ask))
    yield [pointer('/ask', id), [question, why]];
  for (const [id, { heading, text: said }] of Object.entries(text.outcomes))
    yield [pointer('/outcomes', id), [heading, said]];
}

const voicesIn = (parts: readonly VoicedText[]): string[] => [
  ...new Set([
    'default',
    ...parts.flatMap((part) => (typeof part === 'object' ? Object.keys(part) : [])),
  ]),
];

/** A title without a full stop is a sentence all the same. */
function spoken(said: VoicedText, voice: string): string {
  const words = typeof said === 'string' ? said : (said[voice] ?? said.default);
  return /[.?!:]$/.test(words) ? words : `${words}.`;
}
