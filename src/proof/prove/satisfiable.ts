import type { Pack, Question, Row } from '../../domain/pack.js';
import { combinable } from '../../domain/question.js';

/**
 * Whether some reachable answers meet every row. Exact, in time linear in the questions that the rows depend on: a
 * condition names a question and allowed answers, so the question was asked and its own `when` holds too, and so on.
 * What remains: whether each question has an answer that meets all its conditions.
 */
export const isSatisfiable = ({ questions }: Pack, ...rows: readonly Row[]): boolean =>
  satisfy(indexOf(questions), rows, new Map());

/** The conditions that a proof may still evaluate. */
export interface SearchBudget {
  left: number;
}

/** Enough for every pack that people can read, and used up in a second or two. */
export const searchBudget = (): SearchBudget => ({ left: 20_000_000 });
/** The most that one search may use, so that a hard one leaves something for others. */
const ONE_SEARCH = 500_000;

/**
 * Whether some reachable answers meet every row of `all` and no row of `none`. Exact for packs of any size; undefined
 * if the budget is used up first.
 */
export function canSatisfyWithout(
  { questions }: Pack,
  all: readonly Row[],
  none: readonly Row[],
  budget: SearchBudget,
): boolean | undefined {
  const byId = indexOf(questions);
  const settled: Settled = new Map();
  let steps = Math.min(budget.left, ONE_SEARCH);

  /** @param left the rows of `none` that the settled answers do not rule out */
  const look = (left: readonly Row[]): boolean | undefined => {
    const cost = left.length + all.length + 1;
    steps -= cost;
    budget.left -= cost;
    if (steps < 0) return undefined;
    if (!satisfy(byId, all, settled)) return false;
    // A remaining row all of whose questions are settled holds.
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

/** The decided questions: the answer, or undefined if the question is not asked. */
type Settled = Map<string, readonly string[] | undefined>;
type Index = ReadonlyMap<string, Question>;

/** Whether an answer has one of these options. A question that is not asked has none. */
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

/** Each option alone, and all combinable options at once: a condition that holds for some of them holds for all. */
const answersThatMatter = (question: Question): string[][] => [
  ...question.options.map(({ id }) => [id]),
  combinable(question),
];

/** A question with more distinct answers than this stops the search. */
const MOST_ANSWERS = 1024;

/** One answer for each set of lists that an answer can match, fewest matches first; undefined if there are too many. */
function answersToldApart(
  question: Question,
  lists: readonly (readonly string[])[],
): string[][] | undefined {
  const found = new Map<string, string[]>();
  const add = (answer: string[]): void =>
    void found.set(lists.map((list) => fits(answer, list)).join(), answer);
  for (const id of combinable(question)) {
    // The answers found so far, each with this option added.
    for (const answer of [...found.values()]) add([...answer, id]);
    add([id]);
    if (found.size > MOST_ANSWERS) return undefined;
  }
  for (const { id } of question.options) add([id]);
  const count = (answer: readonly string[]): number =>
    lists.filter((list) => fits(answer, list)).length;
  return [...found.values()].sort((a, b) => count(a) - count(b));
}

/** All questions that some rows depend on, through the conditions of their questions too. */
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

/** The first question that is not settled. In pack order, a question's condition is settled before the question. */
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
