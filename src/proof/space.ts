import { chosen, matchRow } from '../domain/condition.js';
import type { Answers, Pack, Question } from '../domain/pack.js';
import { weigh, type Guidance } from '../domain/weigh.js';
import { answersTo } from './reach.js';

/** Complete answers that a person can come to, and what is said to them. */
export interface Result {
  readonly answers: Answers;
  /** One and the same object for all answers that are told the same for the same reasons. */
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
  const answers: Record<string, string | readonly string[]> = {};
  const walk = (place: number, ways: number): void => {
    const next = nextAsked(pack.questions, place, answers);
    const question = pack.questions[next];
    if (!question) count += ways;
    else if (!isSeen(pack, question)) walk(next + 1, ways * answersIn(question));
    else if (answersIn(question) > limit) count = Infinity;
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

/** How many answers a question can be given, without making them. */
function answersIn({ kind, options }: Question): number {
  const alone = options.filter(({ exclusive }) => exclusive).length;
  return kind === 'one' ? options.length : 2 ** (options.length - alone) - 1 + alone;
}

/** Whether a later question looks at this one; the others only multiply. */
function isSeen(pack: Pack, { id }: Question): boolean {
  let seen = seenBy.get(pack);
  if (!seen) seenBy.set(pack, (seen = new Set(pack.questions.flatMap(({ when = {} }) => Object.keys(when)))));
  return seen.has(id);
}
const seenBy = new WeakMap<Pack, ReadonlySet<string>>();

function nextAsked(questions: readonly Question[], place: number, answers: Answers): number {
  let next = place;
  for (let question = questions[next]; question?.when && !matchRow(question.when, answers); question = questions[next]) next += 1;
  return next;
}

/**
 * Every complete set of answers with its guidance, in the pack's order. It walks step by step instead of anew for each
 * set, and weighs once for all sets that nothing tells apart.
 */
export function* results(pack: Pack): Generator<Result> {
  const weighed = new Map<string, Guidance>();
  const nameOf = telling(pack);
  for (const answers of sets(pack)) {
    const name = nameOf(answers);
    let guidance = weighed.get(name);
    if (!guidance) weighed.set(name, (guidance = weigh(pack, answers)));
    yield { answers, guidance };
  }
}

/** A short name for answers that count: the same for all sets in which the same rows hold by the same answers, which no rule can tell apart. */
export function telling(pack: Pack): (answers: Answers) => string {
  const rows = pack.rules.flatMap(({ when }) => when.map((row) => Object.entries(row)));
  return (answers) => {
    let name = '';
    for (const row of rows) name += nameOf(row, answers);
    return name;
  };
}

/** The answers by which a row holds, as one short text; another one where it does not hold. */
function nameOf(row: readonly (readonly [question: string, options: readonly string[]])[], answers: Answers): string {
  let name = '|';
  for (const [question, options] of row) {
    const option = chosen(answers, question).find((id) => options.includes(id));
    if (option === undefined) return '/';
    name += `${option} `;
  }
  return name;
}

/** Every complete set of answers, in the pack's order: all that follow the given ones, from the question at a place on. */
export function* sets(pack: Pack, place = 0, answers: Answers = {}): Generator<Answers> {
  const next = nextAsked(pack.questions, place, answers);
  const question = pack.questions[next];
  if (!question) yield answers;
  else for (const answer of answersTo(question)) yield* sets(pack, next + 1, { ...answers, [question.id]: answer });
}
