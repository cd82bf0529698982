import { chosen, matchRow } from './condition.js';
import { isRun, own } from './lookup.js';
import type { Answer, Answers, Pack, Question } from './pack.js';
import { fittingAnswer } from './question.js';

export interface Walk {
  /** Ids of the questions on the path so far, in order: the answered ones, then `next`. */
  readonly path: readonly string[];
  /** The question to ask now; undefined when the walk is complete. */
  readonly next: string | undefined;
  /** The answers that count: on the path, valid, in the pack's order. */
  readonly kept: Answers;
  /** Ids of questions that were answered but whose answer does not count. */
  readonly dropped: readonly string[];
  readonly complete: boolean;
  /** Number of answered questions on the path: the position of `next`, counted from 0. */
  readonly index: number;
  /** Upper bound of the path's length. More answers may lower it, never raise it. */
  readonly of: number;
}

/**
 * Computes the path for the answers. Only this function decides which question comes next and which answers count.
 * Never throws, whatever the answers are: an unknown question or option, an exclusive option with others, or a value
 * that is not an answer is not kept; answers that cannot be read (a getter that throws) count as none.
 */
export function walk(pack: Pack, answers: Answers): Walk {
  try {
    return walkAlong(pack, isRun(answers) ? {} : (Object(answers) as Answers));
  } catch {
    return walkAlong(pack, {});
  }
}

/**
 * @internal
 * @param otherwise what counts as the answer to a question that has none; undefined: the walk ends there
 */
export function walkAlong(
  pack: Pack,
  answers: Answers,
  otherwise?: (question: Question) => string | undefined,
): Walk {
  // Has no prototype, so that a question may have any id, even `__proto__`.
  const kept = Object.create(null) as Record<string, Answer>;
  const path: string[] = [];
  const open = new Set<string>();
  let next: string | undefined;

  for (const question of pack.questions) {
    if (next !== undefined) {
      if (couldBeAsked(question, kept, open)) open.add(question.id);
      continue;
    }
    if (question.when && !matchRow(question.when, kept)) continue;
    path.push(question.id);
    const answer =
      fittingAnswer(question, own(answers, question.id)) ??
      fittingAnswer(question, otherwise?.(question));
    if (answer === undefined) {
      next = question.id;
      open.add(question.id);
    } else {
      kept[question.id] = answer;
    }
  }

  const answered = Object.keys(kept);
  return {
    path,
    next,
    kept: { ...kept },
    dropped: Object.keys(answers).filter((id) => !Object.hasOwn(kept, id) && isGiven(answers[id])),
    complete: next === undefined,
    index: answered.length,
    of: answered.length + open.size,
  };
}

/** Whether a value was given, valid or not. Undefined, null and an empty list were not. */
const isGiven = (answer: unknown): boolean =>
  answer !== undefined && answer !== null && !(Array.isArray(answer) && answer.length === 0);

/** Whether some answers to the open questions would lead to this question. */
function couldBeAsked(question: Question, kept: Answers, open: ReadonlySet<string>): boolean {
  return Object.entries(question.when ?? {}).every(
    ([id, options]) => open.has(id) || chosen(kept, id).some((option) => options.includes(option)),
  );
}
