import type { Pack } from '../domain/pack.js';
import { results } from '../proof/prove/answer-sets.js';
import { readCheckedPack } from './files.js';

/**
 * Every complete set of answers with its result, one line of JSON each, as test vectors for another implementation.
 * Generates the lines one at a time.
 *
 * @throws {FileError} when the pack cannot be read or has problems
 */
export function* vectors(path: string): Generator<string> {
  yield* linesOf(readCheckedPack(path));
}

function* linesOf(pack: Pack): Generator<string> {
  const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
  for (const { answers, guidance } of results(pack)) {
    const { outcome, cautions, notes, ask: questions } = guidance;
    yield `${JSON.stringify({
      answers,
      outcome: outcome.id,
      rule: outcome.rule,
      reasons: outcome.because.map(({ rule, row }) => [rule, row]),
      cautions: ids(cautions),
      notes: ids(notes.filter(({ first }) => first)),
      questions: ids(questions.filter(({ first }) => first)),
    })}\n`;
  }
}
