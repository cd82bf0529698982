import type { NoteText, Pack, Text, VoicedText } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import { pointer } from '../check/pointer.js';
import { wordingsOf } from '../check/texts.js';
import { isAlike, voicesIn } from './balance.js';
import { countWords } from './word-count.js';

export const briefCodes = {
  'brief-sentence': 'A brief that is not exactly one sentence.',
  'brief-long': 'A brief that is longer than its language allows.',
  'brief-number': 'A brief with a number that its own side of the note does not have.',
  'brief-pair': 'The briefs of a pair differ too much in length.',
} as const;

/** The longest brief of each language: in words, or in characters where no spaces divide words. */
const MOST_WORDS: Readonly<Record<string, number>> = { en: 24, es: 28 };
const MOST_WORDS_ELSEWHERE = 28;
const MOST_CHARACTERS: Readonly<Record<string, number>> = { zh: 40 };

/** Checks the briefs of one language: one short sentence, no number of its own, both sides of a pair of like length. */
export function briefsOf(pack: Pack, text: Text): Problem[] {
  return pack.notes.flatMap(({ id }) => {
    const note = text.notes[id];
    if (note?.brief === undefined) return [];
    const path = pointer('/text', text.language, 'notes', id);
    const { counterweight } = note;
    return [
      ...briefProblems(note.brief, layersOf(note), pointer(path, 'brief'), text.language),
      ...(counterweight?.brief === undefined
        ? []
        : [
            ...briefProblems(
              counterweight.brief,
              [counterweight.title, counterweight.text],
              pointer(path, 'counterweight', 'brief'),
              text.language,
            ),
            ...pairProblems(id, note.brief, counterweight.brief, path, text.language),
          ]),
    ];
  });
}

const layersOf = ({ title, article, others, advice }: NoteText): VoicedText[] =>
  [title, article, others, advice].filter((layer) => layer !== undefined);

function briefProblems(
  brief: VoicedText,
  layers: readonly VoicedText[],
  path: string,
  language: string,
): Problem[] {
  return wordingsOf(brief).flatMap(([voice, words]): Problem[] => {
    const found: Problem[] = [];
    const refuse = (code: keyof typeof briefCodes, message: string): void =>
      void found.push({ code, path, message: `${message} (voice ${voice}).` });

    const count = sentencesIn(words, language);
    if (count !== 1 || !/[.?!。？！][”»"）)]*$/u.test(words))
      refuse(
        'brief-sentence',
        `Expected one sentence with a full stop, found ${count === 1 ? 'none at the end' : String(count)}`,
      );
    const { length, most, unit } = lengthOf(words, voice, language);
    if (length > most)
      refuse(
        'brief-long',
        `${String(length)} ${unit}; at most ${String(most)} are allowed. Shorten it`,
      );
    const known = new Set(layers.flatMap((layer) => numbersIn(inVoice(layer, voice))));
    for (const number of new Set(numbersIn(words)))
      if (!known.has(number))
        refuse(
          'brief-number',
          `"${number}" is not in the text that the brief sums up. Correct it, or take it out`,
        );
    return found;
  });
}

function pairProblems(
  id: string,
  brief: VoicedText,
  against: VoicedText,
  path: string,
  language: string,
): Problem[] {
  return voicesIn([brief, against]).flatMap((voice): Problem[] => {
    const [benefit, counterweight] = [brief, against].map((side) =>
      countWords([side], voice, language),
    ) as [number, number];
    if (isAlike(benefit, counterweight)) return [];
    return [
      {
        code: 'brief-pair',
        path,
        message:
          `"${id}": the brief of the benefit has ${String(benefit)} words, that of its counterweight ` +
          `${String(counterweight)} (voice ${voice}). They may differ by a quarter or six words. Shorten the longer one.`,
      },
    ];
  });
}

const inVoice = (said: VoicedText, voice: string): string =>
  typeof said === 'string' ? said : (said[voice] ?? said.default);
const numbersIn = (words: string): string[] => words.match(/\d+(?:[.,]\d+)*/g) ?? [];
const sentencesIn = (words: string, language: string): number =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(words)].filter(
    ({ segment }) => /[\p{L}\p{N}]/u.test(segment),
  ).length;

function lengthOf(
  words: string,
  voice: string,
  tag: string,
): { length: number; most: number; unit: string } {
  const { language } = new Intl.Locale(tag);
  const characters = MOST_CHARACTERS[language];
  return characters === undefined
    ? {
        length: countWords([words], voice, tag),
        most: MOST_WORDS[language] ?? MOST_WORDS_ELSEWHERE,
        unit: 'words',
      }
    : { length: [...words].length, most: characters, unit: 'characters' };
}
