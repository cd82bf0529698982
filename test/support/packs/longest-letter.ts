// The longest letter that a reader can get of the liver pack, found by a search over every reachable set of answers.
import type { Answers, Pack, Text } from '../../../src/domain/pack.js';
import { toLetter, type Letter } from '../../../src/takeaway/letter.js';
import { wordsFor } from '../../../src/words/index.js';

/** Signs on a line of a column of two, on paper; a Chinese sign is as wide as two. */
const COLUMN = 52;

const CARER = {
  who: 'someone-else',
  also: ['under-18', 'pregnant', 'other-illness', 'blood-clot'],
  condition: 'other-liver',
  stage: 'decompensated',
  arranged: 'had',
} as const;
const OTHER_LIVER = { ...CARER, transplant: 'not-discussed', 'cause-treated': 'unknown' };

/**
 * The languages that are printed in tests, alone and in pairs, each with the answers behind its longest letter: a test
 * searches them again.
 */
export const LONGEST: readonly {
  readonly languages: readonly string[];
  readonly answers: Answers;
}[] = [
  {
    languages: ['en'],
    answers: { ...CARER, transplant: 'waiting', 'cause-treated': 'no', stage: 'failure' },
  },
  { languages: ['es'], answers: { ...CARER, transplant: 'being-assessed', 'cause-treated': 'no' } },
  {
    languages: ['zh-Hans'],
    answers: { ...CARER, condition: 'alcohol', transplant: 'not-suitable', 'cause-treated': 'no' },
  },
  { languages: ['en', 'es'], answers: OTHER_LIVER },
  {
    languages: ['zh-Hans', 'en'],
    answers: { ...OTHER_LIVER, condition: 'alcohol', transplant: 'not-suitable' },
  },
  { languages: ['es', 'zh-Hans'], answers: OTHER_LIVER },
];

const lengthOf = (said: unknown): number =>
  (typeof said === 'string'
    ? said
    : Math.max(
        ...Object.values(said as object)
          .map(String)
          .map(({ length }) => length),
      )) as number;
/** The ids of the longest texts. */
const longest = (texts: Readonly<Record<string, unknown>>, most: number): string[] =>
  Object.keys(texts)
    .sort((a, b) => lengthOf(texts[b]) - lengthOf(texts[a]))
    .slice(0, most);

/** What makes a letter longest beside the answers: the longest questions and values, ticked. */
export const longestChoice = ({ ask, values }: Text): { taken: string[]; values: string[] } => ({
  taken: longest(
    Object.fromEntries(Object.entries(ask).map(([id, said]) => [id, said.question])),
    8,
  ),
  values: longest(values, 3),
});

/** A letter in each of some languages, as long as these answers make it. */
export const longLetters = (
  pack: Pack,
  texts: Readonly<Record<string, Text>>,
  languages: readonly string[],
  answers: Answers,
): Letter[] =>
  languages.map((language) => {
    const text = texts[language] as Text;
    const words = wordsFor(language);
    return toLetter(pack, answers, {
      text,
      ...(words && { words }),
      ...longestChoice(texts['es'] as Text),
      today: new Date('2026-12-01T12:00:00Z'),
    });
  });

const widthOf = (text: string): number => text.replace(/[^\u0000-\u2fff]/g, 'xx').length;

/** The lines that letters take, side by side: an estimate, to compare them. */
export function linesOf(letters: readonly Letter[]): number {
  const width = letters.length > 1 ? COLUMN : COLUMN * 2;
  const lines = (texts: readonly (string | undefined)[]): number =>
    Math.max(...texts.map((text) => Math.ceil(widthOf(text ?? '') / width)));
  const [first] = letters;
  return (first?.parts ?? []).reduce(
    (sum, part) =>
      sum +
      lines(letters.map(({ parts }) => parts.find(({ id }) => id === part.id)?.lead)) +
      part.items.reduce((all, item) => {
        const same = letters.map(({ parts }) =>
          parts.find(({ id }) => id === part.id)?.items.find(({ id }) => id === item.id),
        );
        const whole = same.map((one) =>
          letters.length > 1 && part.id === 'cautions'
            ? one?.text
            : [one?.text, ...(one?.more ?? [])].join(' '),
        );
        return all + lines(whole);
      }, 0),
    0,
  );
}
