import type { Answers, Pack, Question } from '../domain/pack.js';
import { walk } from '../domain/walk.js';

/** Every answer that a question can be given: each option, or each set of options that may stand together. */
export function answersTo({ kind, options }: Question): (string | readonly string[])[] {
  if (kind === 'one') return options.map(({ id }) => id);
  const together = options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
  const sets = together.reduce<string[][]>((found, id) => [...found, ...found.map((set) => [...set, id])], [[]]);
  return [...sets.filter((set) => set.length > 0), ...options.filter(({ exclusive }) => exclusive).map(({ id }) => [id])];
}

/** Every complete set of answers that a person can reach, one at a time, in the pack's order. */
export function* answerSets(pack: Pack, answers: Answers = {}): Generator<Answers> {
  const { next } = walk(pack, answers);
  const question = pack.questions.find(({ id }) => id === next);
  if (!question) yield answers;
  else for (const answer of answersTo(question)) yield* answerSets(pack, { ...answers, [question.id]: answer });
}
