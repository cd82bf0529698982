import type { Pack } from '../domain/pack.js';
import { countAnswerSets, results } from '../proof/prove/answer-sets.js';
import { readCheckedPack } from './files.js';

/** Above this many answer sets, writing takes minutes or more. */
const MANY = 10_000_000;

/**
 * Every complete set of answers with its result, one line of JSON each, as test vectors for another implementation.
 * Generates the lines one at a time.
 *
 * @param warn called before the first line when there are very many
 * @throws {FileError} when the pack cannot be read or has problems
 */
export function* vectors(path: string, warn: (notice: string) => void): Generator<string> {
  const pack = readCheckedPack(path);
  if (countAnswerSets(pack, MANY) === undefined)
    warn(
      `${path}: more than ${MANY.toLocaleString('en')} answer sets, one line each. This may take very long; Ctrl+C stops it.`,
    );
  yield* linesOf(pack);
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
      lines: notes.flatMap(({ lines = [] }) => lines),
      questions: ids(questions.filter(({ first }) => first)),
    })}\n`;
  }
}
