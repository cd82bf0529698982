import type { Answers, Hint, Pack, Question, Row } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import { answersTo } from '../../domain/question.js';
import { walk } from '../../domain/walk.js';
import { isSatisfiable } from './satisfiable.js';
import { pointer } from '../check/pointer.js';

export const reachCodes = {
  'question-unreached': 'A question that nobody is ever asked.',
  'condition-never-holds': 'A condition that no answers can fulfil.',
  'caution-unbrought': 'A caution that no rule brings to anybody.',
  'dead-end': 'Answers after which the walk neither asks on nor is complete.',
} as const;

/** Every complete set of answers that a person can reach, one at a time, in the pack's order. */
export function* answerSets(pack: Pack, answers: Answers = {}): Generator<Answers> {
  const { next } = walk(pack, answers);
  const question = pack.questions.find(({ id }) => id === next);
  if (!question) yield answers;
  else
    for (const answer of answersTo(question))
      yield* answerSets(pack, { ...answers, [question.id]: answer });
}

/** A dead end, where answers that look complete are not: two options that bear one id would make one. */
export function deadEndOf(pack: Pack, answers: Answers): Problem[] {
  const { complete, next, dropped } = walk(pack, answers);
  if (complete && dropped.length === 0) return [];
  const culprit = next ?? dropped[0];
  const place = pack.questions.findIndex(({ id }) => id === culprit);
  return [
    {
      code: 'dead-end',
      path: pointer('/questions', place),
      message: `No answer to "${String(culprit)}" counts after ${JSON.stringify(answers)}. Give each of its options an id of its own.`,
    },
  ];
}

/**
 * What can be said of every condition by itself, however large the pack: whether it can hold at all, and what
 * therefore nobody meets. What something earlier hides is told by `beatenOf`. Options need no proof of their own:
 * whoever is asked can choose each. A note that no rule brings stands in the list of all notes, and a question to ask
 * in the list of all questions: everybody can meet them.
 */
export function reachOf(pack: Pack): Problem[] {
  const problems: Problem[] = [];
  const refuse = (code: keyof typeof reachCodes, path: string, message: string): void =>
    void problems.push({ code, path, message });

  /** Whether a row can hold; told where it cannot. */
  const row = (
    path: string,
    given: Row,
    code: keyof typeof reachCodes = 'condition-never-holds',
    what = 'This condition never holds: no answers fulfil it. Mend it, or take it out.',
  ): boolean => {
    const can = isSatisfiable(pack, given);
    if (!can) refuse(code, path, what);
    return can;
  };
  const hints = (path: string, given: readonly Hint[] = [], question?: Question): void => {
    given.forEach(({ when }, index) => {
      // Under a question a row is looked at while that question is asked, whatever is answered to it.
      const asked = question && { [question.id]: question.options.map(({ id }) => id) };
      when.forEach(
        (each, place) => void row(pointer(path, index, 'when', place), { ...asked, ...each }),
      );
    });
  };

  for (const [index, question] of pack.questions.entries()) {
    const path = pointer('/questions', index);
    if (
      question.when &&
      !row(
        pointer(path, 'when'),
        question.when,
        'question-unreached',
        `"${question.id}" is asked of nobody. Mend its condition, or take it out.`,
      )
    )
      continue;
    hints(pointer(path, 'hints'), question.hints, question);
    hints(pointer(path, 'catches'), question.catches, question);
  }
  for (const [voice, given] of Object.entries(pack.voices)) row(pointer('/voices', voice), given);
  for (const [index, { lines }] of pack.outcomes.entries())
    hints(pointer('/outcomes', index, 'lines'), lines);
  for (const [index, { cautions }] of pack.courses.entries())
    hints(pointer('/courses', index, 'cautions'), cautions);
  hints('/askHints', pack.askHints);

  const brought = new Set<string>();
  for (const [index, rule] of pack.rules.entries()) {
    const can = rule.when.map((each, place) => row(pointer('/rules', index, 'when', place), each));
    if (can.includes(true)) for (const id of rule.cautions ?? []) brought.add(id);
  }
  for (const [index, { id, caution }] of pack.notes.entries()) {
    if (caution && !brought.has(id))
      refuse(
        'caution-unbrought',
        pointer('/notes', index),
        `No rule brings the caution "${id}". Let one bring it, or make it a note.`,
      );
  }
  return problems;
}
