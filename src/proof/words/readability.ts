import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Pack, VoicedText, Text } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import { voicesIn } from './balance.js';
import { readAloud } from './numerals.js';
import { pointer } from '../check/pointer.js';

export const readabilityCodes = {
  'grade-high': 'A text above the highest reading grade.',
} as const;

/** The reading grade of one text of a pack: years of school in the US, by Flesch and Kincaid. English only. */
export interface Grade {
  readonly path: string;
  readonly voice: string;
  readonly grade: number;
}

/** The project promises that six years of school are enough for each note. */
export const HIGHEST_GRADE = 6;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });
const wordsIn = (text: string): string[] =>
  [...words.segment(text)]
    .filter(({ segment, isWordLike }) => isWordLike === true || /\d/.test(segment))
    .map(({ segment }) => segment);

/** Words that the `syllable` library miscounts. The emergency number is read digit by digit. */
const OWN: Readonly<Record<string, number>> = {
  nineteen: 2,
  ninety: 2,
  million: 2,
  billion: 2,
  oneonetwo: 3,
};

/** A cache: counting syllables is most of the work, and texts repeat the same few thousand words. */
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

/** A word as it is read aloud: "12" is "twelve", and "B12" is "B" and "twelve". */
const pronounced = (word: string): string[] =>
  word
    .split(/(\d[\d,.]*)/)
    .flatMap((part, place) => (place % 2 === 1 ? readAloud(part).split(/[ -]/) : [part]));
const sum = <Item>(items: readonly Item[], count: (item: Item) => number): number =>
  items.reduce((all, item) => all + count(item), 0);

/** The Flesch-Kincaid grade of an English text. A number is one word, with the syllables of its spoken form. */
export function gradeOf(given: string): number {
  // Symbols that are read aloud count as words: % is "percent", a dash between numbers is "to".
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

/**
 * The grade of each note, line of a note, caution, course, question to ask and outcome, in each voice. Empty for other
 * languages.
 */
export function gradesOf(text: Text, notes: Pack['notes'] = []): Grade[] {
  if (!isGraded(text.language)) return [];
  return [...units(text, notes)].flatMap(([path, parts]) =>
    voicesIn(parts).map((voice) => ({
      path: pointer('/text', text.language) + path,
      voice,
      grade: gradeOf(parts.map((part) => spoken(part, voice)).join(' ')),
    })),
  );
}

/** Texts above the highest grade. */
export function gradeProblems(text: Text, notes: Pack['notes'] = []): Problem[] {
  return gradesOf(text, notes)
    .filter(({ grade }) => grade > HIGHEST_GRADE)
    .map(({ path, voice, grade }) => ({
      code: 'grade-high',
      path,
      message:
        `Reading grade ${grade.toFixed(1)} (voice ${voice}); at most ${String(HIGHEST_GRADE)} is allowed. ` +
        `Write shorter sentences and words.`,
    }));
}

/** The parts of a text that are graded together, with their path. */
function* units(text: Text, notes: Pack['notes']): Generator<[path: string, parts: VoicedText[]]> {
  const present = (parts: readonly (VoicedText | undefined)[]): VoicedText[] =>
    parts.filter((part): part is VoicedText => part !== undefined);
  for (const [id, { title, brief, article, others, advice, counterweight }] of Object.entries(
    text.notes,
  )) {
    // A closed note is its title and brief, which are read without the rest.
    if (brief !== undefined) yield [pointer('/notes', id, 'brief'), [title, brief]];
    if (counterweight?.brief !== undefined)
      yield [
        pointer('/notes', id, 'counterweight', 'brief'),
        [counterweight.title, counterweight.brief],
      ];
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
  for (const { id } of notes.flatMap(({ lines = [] }) => lines))
    yield [pointer('/lines', id), present([text.lines[id]])];
  for (const [id, { heading, text: said }] of Object.entries(text.outcomes))
    yield [pointer('/outcomes', id), [heading, said]];
}

/** Adds a full stop to a title, so that it counts as a sentence. */
function spoken(said: VoicedText, voice: string): string {
  const words = typeof said === 'string' ? said : (said[voice] ?? said.default);
  return /[.?!:]$/.test(words) ? words : `${words}.`;
}
