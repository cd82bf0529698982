import { holds } from '../../domain/condition.js';
import type { Answers, Hint, Pack, VoicedText, Text } from '../../domain/pack.js';
import { textInVoice } from '../../domain/text-for.js';
import type { Guidance } from '../../domain/weigh.js';
import { steps } from '../check/pointer.js';
import { textsOf, wordingsOf } from '../check/texts.js';

/** The wording of one text in one voice; undefined if it did not exist, or no longer does. */
export interface VoiceDifference {
  readonly voice: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** One text with a changed wording. */
export interface TextDifference {
  readonly language: string;
  /** JSON pointer inside the text: `/notes/limit-cost/others`. */
  readonly path: string;
  readonly voices: readonly VoiceDifference[];
  readonly saidBefore: VoicedText | undefined;
  readonly saidAfter: VoicedText | undefined;
}

/** All reworded texts, in the order of the later pack. Texts that load later are not compared. */
export function textDifferences(before: Pack, after: Pack): TextDifference[] {
  return [...new Set([...Object.keys(after.text), ...Object.keys(before.text)])].flatMap(
    (language) => {
      if ([before, after].some(({ text }) => typeof text[language] === 'function')) return [];
      const [had, has] = [wordsIn(before, language), wordsIn(after, language)];
      return [...new Set([...has.keys(), ...had.keys()])].flatMap((path) => {
        const [saidBefore, saidAfter] = [had.get(path), has.get(path)];
        const voices = voicesOf(saidBefore, saidAfter).filter((each) => each.before !== each.after);
        return voices.length > 0 ? [{ language, path, voices, saidBefore, saidAfter }] : [];
      });
    },
  );
}

const wordsIn = (pack: Pack, language: string): Map<string, VoicedText> => {
  const text = pack.text[language] as Text | undefined;
  return new Map(text ? [...textsOf(text)].map(({ path, said }) => [path, said]) : []);
};

function voicesOf(
  before: VoicedText | undefined,
  after: VoicedText | undefined,
): VoiceDifference[] {
  const voices = new Set(
    [before, after].flatMap((said) =>
      said === undefined ? [] : wordingsOf(said).map(([voice]) => voice),
    ),
  );
  return [...voices].map((voice) => ({
    voice,
    before: before && textInVoice(before, voice),
    after: after && textInVoice(after, voice),
  }));
}

/** Whether the text differs for a reader with these voices in the two packs. */
export const isReworded = (
  { saidBefore, saidAfter }: TextDifference,
  before: string,
  after: string,
): boolean =>
  (saidBefore && textInVoice(saidBefore, before)) !== (saidAfter && textInVoice(saidAfter, after));

/** The readers of a text: everybody, or those with a certain guidance, or those with certain answers. */
export type Reader =
  | { readonly by: 'all' }
  | { readonly by: 'guidance'; readonly reads: (guidance: Guidance) => boolean }
  | {
      readonly by: 'answers';
      readonly reads: (answers: Answers, guidance: () => Guidance) => boolean;
    };

/**
 * The readers who see a text without asking for more. Note, caution or question to ask: those for whom it comes first.
 * Outcome or reason: those with that result. Question: those who are asked. Hint: those for whom its condition holds.
 * Line of a note: those for whom its condition holds and the note comes first.
 */
export function readerOf(pack: Pack, path: string): Reader {
  const [part = '', id = ''] = steps(path);
  const isFirst = (items: Guidance['notes'] | Guidance['ask']): boolean =>
    items.some((item) => item.id === id && item.first);
  switch (part) {
    case 'notes':
      return { by: 'guidance', reads: ({ notes }) => isFirst(notes) };
    case 'ask':
      return { by: 'guidance', reads: ({ ask: questions }) => isFirst(questions) };
    case 'outcomes':
      return { by: 'guidance', reads: ({ outcome }) => outcome.id === id };
    case 'reasons': {
      const rows = new Set(
        pack.rules.flatMap(({ id: rule, reasons = [] }) =>
          reasons.flatMap((reason, row) => (reason === id ? [`${rule} ${String(row)}`] : [])),
        ),
      );
      return {
        by: 'guidance',
        reads: ({ outcome }) =>
          outcome.because.some(({ rule, row }) => rows.has(`${rule} ${String(row)}`)),
      };
    }
    case 'questions':
      return { by: 'answers', reads: (answers) => Object.hasOwn(answers, id) };
    case 'hints':
      return hintReader(pack, id);
    case 'lines': {
      if (pack.notes.some(({ lines = [] }) => lines.some((line) => line.id === id)))
        return {
          by: 'guidance',
          reads: ({ notes }) => notes.some(({ first, lines }) => first && lines?.includes(id)),
        };
      const found = pack.outcomes.flatMap(({ id: outcome, lines = [] }) =>
        lines.filter((line) => line.id === id).map(({ when }) => ({ outcome, when })),
      );
      return {
        by: 'answers',
        reads: (answers, guidance) =>
          found.some(
            ({ outcome, when }) => holds(when, answers) && guidance().outcome.id === outcome,
          ),
      };
    }
    default:
      return { by: 'all' };
  }
}

function hintReader(pack: Pack, id: string): Reader {
  const has = (hint: Hint): boolean => hint.id === id;
  const asked = pack.questions.flatMap(({ id: question, hints = [], catches = [] }) =>
    [...hints, ...catches].filter(has).map(({ when }) => ({ question, when })),
  );
  const others = [
    ...(pack.askHints ?? []),
    ...pack.courses.flatMap(({ cautions = [] }) => cautions),
  ].filter(has);
  return {
    by: 'answers',
    reads: (answers) =>
      asked.some(
        ({ question, when }) => Object.hasOwn(answers, question) && holds(when, answers),
      ) || others.some(({ when }) => holds(when, answers)),
  };
}

/** The condition and place of each hint and each line of an outcome, by the path of its text. */
export function conditionsOf(pack: Pack): Map<string, string> {
  const found = new Map<string, string>();
  const add = (
    kind: 'hints' | 'lines',
    hints: readonly Hint[] | undefined,
    place?: string,
  ): void => {
    for (const { id, when } of hints ?? []) {
      // Outcomes may share a line.
      const path = `/${kind}/${id}`;
      found.set(path, (found.get(path) ?? '') + JSON.stringify([place, when]));
    }
  };
  for (const { id, hints, catches } of pack.questions)
    for (const each of [hints, catches]) add('hints', each, id);
  for (const { cautions } of pack.courses) add('hints', cautions);
  add('hints', pack.askHints);
  for (const { id, lines } of pack.outcomes) add('lines', lines, id);
  return found;
}
