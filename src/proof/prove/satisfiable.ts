import type { Pack, Question, Row } from '../../domain/pack.js';
import { combinable } from '../../domain/question.js';

/**
 * Whether some reachable answers make every row hold. Exact, and in time linear in what the rows can see: a condition only ever
 * says "this question was answered with one of these", so whoever fulfils it was asked each question that it names, and
 * that question's own `when` must hold too, and so on down. What is left is whether each question has an answer for all that is asked of it.
 */
export const isSatisfiable = ({ questions }: Pack, ...rows: readonly Row[]): boolean =>
  satisfy(indexOf(questions), rows, new Map());

/** How much looking is left to a proof, counted in conditions looked at. */
export interface SearchBudget {
  left: number;
}

/** Enough for every pack that people can read; it ends a search that would not end. A second or two. */
export const searchBudget = (): SearchBudget => ({ left: 20_000_000 });
/** The share of one search in it, so that a hard one leaves something to the others. */
const ONE_SEARCH = 500_000;

/**
 * Whether some reachable answers make every row of `all` hold and none of `none`. Exact, over the questions that these rows
 * can see, however large the pack; undefined when that would take more effort than is left.
 */
export function canSatisfyWithout(
  { questions }: Pack,
  all: readonly Row[],
  none: readonly Row[],
  effort: SearchBudget,
): boolean | undefined {
  const byId = indexOf(questions);
  const settled: Settled = new Map();
  let steps = Math.min(effort.left, ONE_SEARCH);

  /** @param left the rows of `none` that nothing settled breaks yet */
  const look = (left: readonly Row[]): boolean | undefined => {
    const cost = left.length + all.length + 1;
    steps -= cost;
    effort.left -= cost;
    if (steps < 0) return undefined;
    if (!satisfy(byId, all, settled)) return false;
    // Nothing that is settled breaks these rows: one that looks at nothing else holds.
    if (left.some((row) => Object.keys(row).every((each) => settled.has(each)))) return false;
    if (left.length === 0) return true;
    const seen = seenBy(byId, [...all, ...left]);
    const question = firstOf(questions, seen, settled);
    if (!question) return false;
    const { id } = question;

    const settle = (answer: readonly string[] | undefined): boolean | undefined => {
      settled.set(id, answer);
      const found = look(left.filter(({ [id]: options }) => !options || fits(answer, options)));
      settled.delete(id);
      return found;
    };
    if (
      !Object.entries(whenOf(byId, id)).every(([each, options]) => fits(settled.get(each), options))
    )
      return settle(undefined);

    const lists = [...all, ...left, ...[...seen].map((each) => whenOf(byId, each))].flatMap(
      ({ [id]: options }) => (options ? [options] : []),
    );
    const answers = answersToldApart(question, lists);
    if (!answers) return undefined;
    let found: boolean | undefined = false;
    for (const answer of answers) {
      const each = settle(answer);
      if (each === true) return true;
      if (each === undefined) found = undefined;
    }
    return found;
  };
  return look(none);
}

/** Questions that are decided: their answer, or undefined for one that is not asked. */
type Settled = Map<string, readonly string[] | undefined>;
type Index = ReadonlyMap<string, Question>;

/** Whether an answer is one of these; that of a question that is not asked is none. */
const fits = (answer: readonly string[] | undefined, options: readonly string[]): boolean =>
  answer?.some((option) => options.includes(option)) ?? false;
const whenOf = (byId: Index, question: string): Row => byId.get(question)?.when ?? {};

function satisfy(byId: Index, given: readonly Row[], settled: Settled): boolean {
  const wanted = new Map<string, (readonly string[])[]>();
  const rows = [...given];
  for (let next = rows.pop(); next; next = rows.pop()) {
    for (const [id, options] of Object.entries(next)) {
      const before = wanted.get(id);
      if (before) before.push(options);
      else {
        wanted.set(id, [options]);
        rows.push(whenOf(byId, id));
      }
    }
  }
  return [...wanted].every(([id, lists]) => {
    const question = byId.get(id);
    if (settled.has(id)) return lists.every((options) => fits(settled.get(id), options));
    return (
      question !== undefined &&
      answersThatMatter(question).some((answer) => lists.every((options) => fits(answer, options)))
    );
  });
}

/** Each option alone; where several may stand together, all of them at once: no condition holds for fewer and not for more. */
const answersThatMatter = (question: Question): string[][] => [
  ...question.options.map(({ id }) => [id]),
  combinable(question),
];

/** More ways to answer one question than this, and a search is given up. */
const MOST_ANSWERS = 1024;

/** One answer for each way in which answers can fit the lists, those that fit the fewest first; undefined when they are too many. */
function answersToldApart(
  question: Question,
  lists: readonly (readonly string[])[],
): string[][] | undefined {
  const found = new Map<string, string[]>();
  const add = (answer: string[]): void =>
    void found.set(lists.map((list) => fits(answer, list)).join(), answer);
  for (const id of combinable(question)) {
    // What was found so far, with this option as well.
    for (const answer of [...found.values()]) add([...answer, id]);
    add([id]);
    if (found.size > MOST_ANSWERS) return undefined;
  }
  for (const { id } of question.options) add([id]);
  const count = (answer: readonly string[]): number =>
    lists.filter((list) => fits(answer, list)).length;
  return [...found.values()].sort((a, b) => count(a) - count(b));
}

/** Every question that some rows look at, and those that decide whether these are asked. */
function seenBy(byId: Index, given: readonly Row[]): Set<string> {
  const seen = new Set<string>();
  const rows = [...given];
  for (let next = rows.pop(); next; next = rows.pop()) {
    for (const id of Object.keys(next)) {
      if (!seen.has(id)) rows.push(whenOf(byId, id));
      seen.add(id);
    }
  }
  return seen;
}

/** In the pack's order, so that what decides whether a question is asked is settled before it. */
const firstOf = (
  questions: readonly Question[],
  seen: ReadonlySet<string>,
  settled: Settled,
): Question | undefined => questions.find(({ id }) => seen.has(id) && !settled.has(id));

const indexes = new WeakMap<readonly Question[], Index>();
function indexOf(questions: readonly Question[]): Index {
  let index = indexes.get(questions);
  if (!index)
    indexes.set(questions, (index = new Map(questions.map((question) => [question.id, question]))));
  return index;
}
