import type { Answer, NumberAnswer, Option, Question } from './pack.js';
import type { QuestionText, VoicedText } from './text.js';

/**
 * Everything that depends on the kind of a question: its possible answers, and how they are checked, counted,
 * enumerated and worded. `one` takes one option, `several` takes options that can be combined, and `number` takes a
 * number, which belongs to one of the question's bands, or one of its options. Conditions name options, and bands are
 * options, so that a proof can enumerate every kind.
 */

/** A fault of a question for its kind: its place in the question, and what to do. */
export interface QuestionFault {
  readonly code: 'exclusive-alone' | 'number-only' | 'number-bands';
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

/** Limit of ticked options. Nobody ticks more, and a longer list only costs time. */
const MOST_TICKED = 1000;

const isList = (given: unknown): given is readonly string[] =>
  Array.isArray(given) &&
  given.length <= MOST_TICKED &&
  given.every((each) => typeof each === 'string');

const isNumberAnswer = (given: unknown): given is NumberAnswer =>
  typeof given === 'object' &&
  given !== null &&
  'number' in given &&
  Number.isFinite(given.number) &&
  (!('option' in given) || typeof given.option === 'string');

/** Whether a value has the shape of an answer to a question. `fittingAnswer` checks whether it fits. */
export const isAnswer = (
  question: Question | undefined,
  given: unknown,
): given is Answer | number =>
  typeof given === 'string' ||
  isList(given) ||
  (question?.kind === 'number' && (Number.isFinite(given) || isNumberAnswer(given)));

/** The options that an answer chooses: none, one or several. The option of a number is its band. */
export const optionsIn = (answer: unknown): readonly string[] => {
  if (typeof answer === 'string') return [answer];
  if (Array.isArray(answer))
    return answer.length <= MOST_TICKED ? (answer as readonly string[]) : [];
  return isNumberAnswer(answer) ? [answer.option] : [];
};

/**
 * Normalises an answer: options in the pack's order, a number with its band. Undefined when it does not fit the
 * question: an unknown option, an exclusive option with others, or a number out of range.
 */
export function fittingAnswer(question: Question, given: unknown): Answer | undefined {
  const number =
    typeof given === 'number' ? given : isNumberAnswer(given) ? given.number : undefined;
  if (number !== undefined) {
    const option = bandOf(question, number);
    return option && { number, option: option.id };
  }
  const ids = optionsIn(given);
  const found = question.options.filter(({ id }) => ids.includes(id));
  if (found.length === 0 || !ids.every((id) => found.some((option) => option.id === id)))
    return undefined;
  if (question.kind !== 'several') return found.length === 1 ? found[0]?.id : undefined;
  return found.length === 1 || !found.some(({ exclusive }) => exclusive)
    ? found.map(({ id }) => id)
    : undefined;
}

/** The band that contains a number; undefined when the question does not take that number. */
function bandOf(question: Question, number: number): Option | undefined {
  const { kind, min = 0, max = 0, step = 1 } = question;
  if (kind !== 'number' || !(number >= min && number <= max)) return undefined;
  const steps = (number - min) / step;
  // Binary fractions: a decimal is seldom an exact whole number of steps.
  if (Math.abs(steps - Math.round(steps)) > 1e-6) return undefined;
  return bandsOf(question).findLast(({ from }) => number >= from);
}

type Band = Option & { readonly from: number };
const bandsOf = ({ options }: Question): Band[] =>
  options.filter((option): option is Band => option.from !== undefined);

/** The options that a person can choose. For a number these are the options that are not bands. */
export const optionsToChoose = ({ kind, options }: Question): readonly Option[] =>
  kind === 'number' ? options.filter(({ from }) => from === undefined) : options;

/** Makes an answer of the chosen options, or of a written number. A comma counts as a decimal point. */
export function answerFrom(
  { kind }: Question,
  chosen: readonly string[],
  written: string,
): Answer | number {
  if (kind === 'several') return chosen;
  const [option = ''] = chosen;
  if (kind === 'one' || option !== '') return option;
  const plain = written.normalize('NFKC').trim().replace(',', '.');
  return /^[-+]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : written;
}

/** An answer in words: a number with its unit, or the labels of the chosen options. */
export function answerTexts(
  answer: unknown,
  said: QuestionText | undefined,
  resolve: (text: VoicedText) => string,
  language: string,
): string[] {
  const number = numberText(answer, language);
  if (number !== '') return [`${number} ${said?.unit ?? ''}`.trimEnd()];
  return optionsIn(answer).map((option) => resolve(said?.options[option] ?? option));
}

/** Formats a number for a language, without rounding. */
export const formatNumber = (number: number, language: string): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 20, useGrouping: false }).format(number);

/** The number of an answer, formatted for a language; empty if the answer is not a number. */
export const numberText = (answer: unknown, language: string): string =>
  isNumberAnswer(answer) ? formatNumber(answer.number, language) : '';

/** The range of numbers that a question takes. */
export const rangeOf = ({ min = 0, max = 0, step = 1 }: Question): NumberRange => ({
  min,
  max,
  whole: Number.isInteger(step) && Number.isInteger(min),
});

/** The options that can be combined in one answer. */
export const combinable = ({ kind, options }: Question): string[] =>
  options.filter(({ exclusive }) => kind === 'several' && !exclusive).map(({ id }) => id);

/** The options that cannot be combined with others. */
const alone = ({ kind, options }: Question): string[] =>
  options.filter(({ exclusive }) => kind !== 'several' || exclusive).map(({ id }) => id);

/** Every answer that conditions can distinguish: each option, each band, or each set of combinable options. */
export function answersTo(question: Question): (string | readonly string[])[] {
  const single = alone(question);
  if (question.kind !== 'several') return single;
  const sets = combinable(question).reduce<string[][]>(
    (found, id) => [...found, ...found.map((set) => [...set, id])],
    [[]],
  );
  return [...sets.filter((set) => set.length > 0), ...single.map((id) => [id])];
}

/** The length of `answersTo`, without building the list. */
export const countAnswers = (question: Question): number =>
  2 ** combinable(question).length - 1 + alone(question).length;

/** A random element of `answersTo`. @param random returns numbers from 0 to 1 */
export function randomAnswer(question: Question, random: () => number): string | readonly string[] {
  const { kind, options } = question;
  const one = options[Math.floor(random() * options.length)];
  const id = one?.id ?? '';
  if (kind !== 'several') return id;
  const others = combinable(question).filter((other) => other !== id && random() < 0.5);
  return one?.exclusive ? [id] : [id, ...others];
}

/** Faults of a question that is valid by the schema. */
export function questionFaults(question: Question): QuestionFault[] {
  const { kind, options, min, max, step } = question;
  const faults: QuestionFault[] = [];
  const refuse = (
    code: QuestionFault['code'],
    path: QuestionFault['path'],
    message: string,
  ): void => void faults.push({ code, path, message });

  for (const [place, { exclusive, from }] of options.entries()) {
    if (exclusive && kind !== 'several')
      refuse(
        'exclusive-alone',
        ['options', place, 'exclusive'],
        'Take "exclusive" out, or make the question "several".',
      );
    if (from !== undefined && kind !== 'number')
      refuse(
        'number-only',
        ['options', place, 'from'],
        'Take "from" out, or make the question "number".',
      );
  }
  if (kind !== 'number') {
    for (const key of ['min', 'max', 'step'] as const)
      if (question[key] !== undefined)
        refuse('number-only', [key], `Take "${key}" out, or make the question "number".`);
    return faults;
  }
  const bands = bandsOf(question);
  if (min === undefined || max === undefined || min >= max)
    refuse('number-bands', [], 'Give "min", and a "max" that is greater.');
  else if (step !== undefined && (step <= 0 || step > max - min))
    refuse('number-bands', ['step'], 'Give a step above 0 that is no greater than the range.');
  else if (bands[0]?.from !== min)
    refuse('number-bands', ['options'], `Begin the first band at "min": "from": ${String(min)}.`);
  else
    for (const [place, { id, from }] of bands.entries()) {
      const before = bands[place - 1];
      if (from > max || (before && from <= before.from))
        refuse(
          'number-bands',
          ['options', options.findIndex((option) => option.id === id), 'from'],
          `Begin "${id}" above the band before it, and not above ${String(max)}.`,
        );
    }
  return faults;
}
