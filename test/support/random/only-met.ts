import { citations } from '../../../src/domain/citations.js';
import { holds, matchRow } from '../../../src/domain/condition.js';
import type { Answers, Pack, Row } from '../../../src/domain/pack.js';
import { voiceOf } from '../../../src/domain/text-for.js';
import { weigh } from '../../../src/domain/weigh.js';
import { answerSets } from '../../../src/proof/prove/reach.js';

type Structure = Omit<Pack, 'text'>;

/**
 * The same structure without unreachable items: answers that a row does not need, outcomes that are always preceded,
 * lines without readers, voices without readers, sources without citations. Found by trying every set of answers,
 * independently of the proofs.
 */
export function onlyMet(given: Structure): Structure {
  const sets = [...answerSets({ ...given, text: {} })];
  const rules = given.rules.map((rule) => ({
    ...rule,
    when: rule.when.map((row) => needed(row, sets)),
  }));
  const pack: Pack = { ...given, rules, text: {} };
  const ended = sets.map((answers) => ({
    answers,
    outcome: weigh(pack, answers).outcome.id,
    voice: voiceOf(pack, answers),
  }));
  const [met, heard] = [
    new Set(ended.map(({ outcome }) => outcome)),
    new Set(ended.map(({ voice }) => voice)),
  ];
  const structure: Structure = {
    ...given,
    rules: rules.map(({ outcome, ...rule }) => ({
      ...rule,
      ...(outcome !== undefined && met.has(outcome) && { outcome }),
    })),
    outcomes: given.outcomes
      .filter(({ id }) => met.has(id))
      .map((outcome) => ({
        ...outcome,
        ...(outcome.lines && {
          lines: outcome.lines.filter(({ when }) =>
            ended.some((each) => each.outcome === outcome.id && holds(when, each.answers)),
          ),
        }),
      })),
    voices: Object.fromEntries(Object.entries(given.voices).filter(([id]) => heard.has(id))),
  };
  const cited = new Set(
    [...citations({ ...structure, text: {} })].flatMap(({ sources }) => sources),
  );
  return { ...structure, sources: given.sources.filter(({ id }) => cited.has(id)) };
}

/** A row without the answers that everybody gives who gives the others. */
function needed(row: Row, sets: readonly Answers[]): Row {
  return Object.keys(row).reduce<Row>((left, question) => {
    const { [question]: _, ...others } = left;
    return sets.some((answers) => matchRow(others, answers) && !matchRow(left, answers))
      ? left
      : others;
  }, row);
}
