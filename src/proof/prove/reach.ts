import type { Answers, Hint, Pack, Question, Row } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import { answersTo } from '../../domain/question.js';
import { walk } from '../../domain/walk.js';
import { isSatisfiable } from './satisfiable.js';
import { pointer } from '../check/pointer.js';

export const reachCodes = {
  'question-unreached': 'A question that is never asked.',
  'condition-never-holds': 'A condition that no answers can meet.',
  'caution-unbrought': 'A caution that no rule adds.',
  'dead-end': 'Answers after which the walk is not complete and has no next question.',
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

/** A dead end: answers to every question, and the walk is not complete. Two options with one id cause it. */
export function deadEndOf(pack: Pack, answers: Answers): Problem[] {
  const { complete, next, dropped } = walk(pack, answers);
  if (complete && dropped.length === 0) return [];
  const culprit = next ?? dropped[0];
  const place = pack.questions.findIndex(({ id }) => id === culprit);
  return [
    {
      code: 'dead-end',
      path: pointer('/questions', place),
      message:
        `No answer to "${String(culprit)}" counts after ${JSON.stringify(answers)}. ` +
        `Check that its options have different ids.`,
    },
  ];
}

/**
 * Checks each condition by itself, for packs of any size: whether some answers satisfy it. `unreachableIn` finds items
 * that earlier ones hide. Options need no proof: each can be chosen when its question is asked. Notes and questions to
 * ask need none either: those that no rule adds are in the list of all notes or questions.
 */
export function reachOf(pack: Pack): Problem[] {
  const problems: Problem[] = [];
  const refuse = (code: keyof typeof reachCodes, path: string, message: string): void =>
    void problems.push({ code, path, message });

  /** Whether some answers satisfy a row; reports a row that none satisfy. */
  const row = (
    path: string,
    given: Row,
    code: keyof typeof reachCodes = 'condition-never-holds',
    what = 'No answers can meet this condition. Correct it, or remove it.',
  ): boolean => {
    const can = isSatisfiable(pack, given);
    if (!can) refuse(code, path, what);
    return can;
  };
  const hints = (path: string, given: readonly Hint[] = [], question?: Question): void => {
    given.forEach(({ when }, index) => {
      // A hint of a question is evaluated while the question is asked, whatever its answer.
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
        `"${question.id}" is never asked: no answers meet its condition. Correct it, or remove the question.`,
      )
    )
      continue;
    hints(pointer(path, 'hints'), question.hints, question);
    hints(pointer(path, 'catches'), question.catches, question);
  }
  for (const [voice, given] of Object.entries(pack.voices)) row(pointer('/voices', voice), given);
  for (const [index, { lines }] of pack.outcomes.entries())
    hints(pointer('/outcomes', index, 'lines'), lines);
  for (const [index, { lines }] of pack.notes.entries())
    hints(pointer('/notes', index, 'lines'), lines);
  for (const [index, { cautions }] of pack.courses.entries())
    hints(pointer('/courses', index, 'cautions'), cautions);
  hints('/askHints', pack.askHints);
  for (const [index, { when = [] }] of pack.figures.entries())
    when.forEach((each, place) => void row(pointer('/figures', index, 'when', place), each));

  const added = new Set<string>();
  for (const [index, rule] of pack.rules.entries()) {
    const can = rule.when.map((each, place) => row(pointer('/rules', index, 'when', place), each));
    if (can.includes(true)) for (const id of rule.cautions ?? []) added.add(id);
  }
  for (const [index, { id, caution }] of pack.notes.entries()) {
    if (caution && !added.has(id))
      refuse(
        'caution-unbrought',
        pointer('/notes', index),
        `No rule adds the caution "${id}". Add it to a rule, or make it a note.`,
      );
  }
  return problems;
}
