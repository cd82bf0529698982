import { chosen, holds, matchRow } from '../../domain/condition.js';
import type { Answer, Answers, Pack, Question } from '../../domain/pack.js';
import { answersTo, countAnswers } from '../../domain/question.js';
import { weigh, type Guidance } from '../../domain/weigh.js';

/** A complete set of reachable answers with its guidance. */
export interface Result {
  readonly answers: Answers;
  /** Sets of answers with the same result and reasons often share one object. */
  readonly guidance: Guidance;
}

/**
 * The number of complete reachable sets of answers; undefined if there are more than `limit`. Stops counting at the
 * limit, so it is fast for packs of any size.
 */
export function countAnswerSets(pack: Pack, limit: number): number | undefined {
  let count = 0;
  const isTooMany = (): boolean => count > limit;
  // One mutable object: with a thousand questions, each step would copy a thousand answers.
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

/** Whether a later question depends on this one. Answers to the others only multiply the count. */
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

/** The cache holds guidances with at most this many notes and questions to ask in all, to limit memory. */
const KEPT = 100_000;

/**
 * Every complete set of answers with its guidance, in the order of the pack. Sets with the same signature are weighed
 * once. The cache is cleared when it is full; `hashes` still counts each result once.
 *
 * @param hashes receives a hash for each different result
 * @param weighing replaces `weigh`, so that tests can see a proof fail
 */
export function* results(pack: Pack, hashes?: Set<number>, weighing = weigh): Generator<Result> {
  const weighed = new Map<string, Guidance>();
  const most = Math.max(100, Math.floor(KEPT / (pack.notes.length + pack.ask.length + 1)));
  const nameOf = signatureOf(pack);
  for (const answers of answerSetsOf(pack)) {
    const name = nameOf(answers);
    let guidance = weighed.get(name);
    if (!guidance) {
      if (weighed.size >= most) weighed.clear();
      weighed.set(name, (guidance = weighing(pack, answers)));
      hashes?.add(hashOf(name));
    }
    yield { answers, guidance };
  }
}

/**
 * Returns the signature of a set of answers: equal for sets in which the same rows hold by the same answers, and the
 * same lines of notes hold.
 */
export function signatureOf(pack: Pack): (answers: Answers) => string {
  const rows = pack.rules.flatMap(({ when }) => when.map((row) => Object.entries(row)));
  const lines = pack.notes.flatMap(({ lines = [] }) => lines);
  return (answers) => {
    let name = '';
    for (const [place, row] of rows.entries()) name += nameOf(place, row, answers);
    for (const [place, { when }] of lines.entries())
      if (holds(when, answers)) name += String.fromCharCode(rows.length + place);
    return name;
  };
}

/** The index of a row and of each answer that meets it, as characters. Empty if the row does not hold. */
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

/** A hash of 53 bits (cyrb53). For 250,000 inputs the chance of a collision is about 1 in 300,000. */
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

/** Every complete set of answers, in the order of the pack, that continues the given ones from one question on. */
export function* answerSetsOf(pack: Pack, place = 0, answers: Answers = {}): Generator<Answers> {
  const next = nextAsked(pack.questions, place, answers);
  const question = pack.questions[next];
  if (!question) yield answers;
  else
    for (const answer of answersTo(question))
      yield* answerSetsOf(pack, next + 1, { ...answers, [question.id]: answer });
}
