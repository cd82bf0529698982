import type { Pack, Text } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import { balanceOf } from '../words/balance.js';
import { budgetsOf } from '../words/budget.js';
import { deadEndOf } from './reach.js';
import { reasonsOf } from './reasons.js';
import type { Result } from './answer-sets.js';

/** Called during long work with the number done, and the total if it is known. */
export type Progress = (done: number, of: number | undefined) => void;

/**
 * Checks each result: no dead end, sufficient reasons, balance, and the budget of words. Checks each guidance object
 * once. Reports a problem once for each place, with one example.
 */
export function checkResults(
  pack: Pack,
  space: Iterable<Result>,
  of: number | undefined,
  progress?: Progress,
  texts: readonly Text[] = [],
): Problem[] {
  const problems = new Map<string, Problem>();
  const add = (found: readonly Problem[], answers?: Result['answers']): void => {
    for (const problem of found) {
      const name = `${problem.code} ${problem.path}`;
      if (!problems.has(name))
        problems.set(
          name,
          answers
            ? { ...problem, message: `${problem.message} For example: ${JSON.stringify(answers)}.` }
            : problem,
        );
    }
  };
  const budgets = budgetsOf(pack, texts);
  const seen = new WeakSet<Result['guidance']>();
  let done = 0;
  for (const result of space) {
    if ((done += 1) % 5000 === 0) progress?.(done, of);
    const { answers, guidance } = result;
    add(deadEndOf(pack, answers));
    add(budgets(result), answers);
    if (seen.has(guidance)) continue;
    seen.add(guidance);
    add([...reasonsOf(pack, result), ...balanceOf(pack, guidance)], answers);
  }
  return [...problems.values()];
}
