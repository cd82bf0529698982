import { chosen, matchRow } from '../../domain/condition.js';
import type { Answer, Answers, Pack, Question } from '../../domain/pack.js';
import { answersTo, countAnswers } from '../../domain/question.js';
import { weigh, type Guidance } from '../../domain/weigh.js';

/** Complete answers that a person can come to, and what is said to them. */
export interface Result {
  readonly answers: Answers;
  /** Often one and the same object for answers that are told the same for the same reasons. */
  readonly guidance: Guidance;
}

/**
 * How many complete sets of answers can be reached; undefined when they are more than `limit`.
 * Cheap for packs of any size: it gives up as soon as the limit is passed.
 */
export function countAnswerSets(pack: Pack, limit: number): number | undefined {
  let count = 0;
  const isTooMany = (): boolean => count > limit;
  // One object for all: a thousand questions would otherwise copy a thousand answers at each step.
  const answers: Record<string, Answer> = {};
  const walk = (place: number, ways: number): void => {
    const next = nextAsked(pack.questions, place, answers);
    const question = pack.questions[next];
    if (!question) count += ways;
    else if (!isSeen(pack, question)) walk(next + 1, ways * countAnswers(question));
    else if (countAnswers(question) > limit) count = Infinity;
    else {
      for (const answer of answersTo(question)) {
        answers[question.id] = answer;
        walk(next + 1, ways);
        if (isTooMany()) return;
      }
      delete answers[question.id];
    }
  };
  walk(0, 1);
  return isTooMany() ? undefined : count;
}

/** Whether a later question looks at this one; the others only multiply. */
function isSeen(pack: Pack, { id }: Question): boolean {
  let seen = seenBy.get(pack);
  if (!seen)
    seenBy.set(
      pack,
      (seen = new Set(pack.questions.flatMap(({ when = {} }) => Object.keys(when)))),
    );
  return seen.has(id);
}
const seenBy = new WeakMap<Pack, ReadonlySet<string>>();

function nextAsked(questions: readonly Question[], place: number, answers: Answers): number {
  let next = place;
  for (
    let question = questions[next];
    question?.when && !matchRow(question.when, answers);
    question = questions[next]
  )
    next += 1;
  return next;
}

/** Guidances kept at a time are no more than this many notes and questions to ask, so that memory ends where a space does not. */
const KEPT = 100_000;

/**
 * Every complete set of answers with its guidance, in the pack's order. It walks step by step instead of anew for each
 * set, and weighs once for sets that nothing tells apart. In a large space it forgets what it weighed now and then, and
 * weighs again; `told` still counts each result once.
 *
 * @param told gets a number for each different result
 * @param weighing another way to weigh, to see that a proof finds what is wrong with it
 */
export function* results(pack: Pack, told?: Set<number>, weighing = weigh): Generator<Result> {
  const weighed = new Map<string, Guidance>();
  const most = Math.max(100, Math.floor(KEPT / (pack.notes.length + pack.ask.length + 1)));
  const nameOf = signatureOf(pack);
  for (const answers of answerSetsOf(pack)) {
    const name = nameOf(answers);
    let guidance = weighed.get(name);
    if (!guidance) {
      if (weighed.size >= most) weighed.clear();
      weighed.set(name, (guidance = weighing(pack, answers)));
      told?.add(hashOf(name));
    }
    yield { answers, guidance };
  }
}

/** A short name for answers that count: the same for all sets in which the same rows hold by the same answers, which no rule can tell apart. */
export function signatureOf(pack: Pack): (answers: Answers) => string {
  const rows = pack.rules.flatMap(({ when }) => when.map((row) => Object.entries(row)));
  return (answers) => {
    let name = '';
    for (const [place, row] of rows.entries()) name += nameOf(place, row, answers);
    return name;
  };
}

/** The answers by which a row holds, as a few signs: its place, and that of each answer in it. Empty where it does not hold. */
function nameOf(
  place: number,
  row: readonly (readonly [question: string, options: readonly string[]])[],
  answers: Answers,
): string {
  let name = String.fromCharCode(place);
  for (const [question, options] of row) {
    const option = options.indexOf(
      chosen(answers, question).find((id) => options.includes(id)) ?? '',
    );
    if (option < 0) return '';
    name += String.fromCharCode(option);
  }
  return name;
}

/** A number of 53 bits (cyrb53): of a quarter of a million texts two share one once in three hundred thousand tries. */
function hashOf(text: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let place = 0; place < text.length; place += 1) {
    const sign = text.charCodeAt(place);
    high = Math.imul(high ^ sign, 2_654_435_761);
    low = Math.imul(low ^ sign, 1_597_334_677);
  }
  high =
    Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low =
    Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
}

/** Every complete set of answers, in the pack's order: all that follow the given ones, from the question at a place on. */
export function* answerSetsOf(pack: Pack, place = 0, answers: Answers = {}): Generator<Answers> {
  const next = nextAsked(pack.questions, place, answers);
  const question = pack.questions[next];
  if (!question) yield answers;
  else
    for (const answer of answersTo(question))
      yield* answerSetsOf(pack, next + 1, { ...answers, [question.id]: answer });
}
