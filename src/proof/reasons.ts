import { chosen, matchRow } from '../domain/condition.js';
import type { Pack } from '../domain/pack.js';
import type { Problem } from '../domain/problem.js';
import type { Because, Guidance } from '../domain/weigh.js';
import { pointer } from './pointer.js';
import type { Result } from './space.js';

export const reasonCodes = {
  'reason-insufficient': 'A reason that does not follow from the answers it names.',
  'reason-not-minimal': 'A reason that names an answer which could not be otherwise.',
} as const;

/** Every reason told on a result, wherever it is told. */
const reasonsIn = ({ outcome, cautions, notes, questions }: Guidance): Because[] => [outcome, ...cautions, ...notes, ...questions].flatMap(({ because }) => because);

/**
 * Whether each reason of a result is sufficient: its answers stand among the person's, and by these alone its row holds,
 * so that it holds for everybody who answers the same. (A reason is one row; see "A reason" in the glossary of the design.)
 */
export function reasonsOf(pack: Pack, { answers, guidance }: Result): Problem[] {
  const places = placesOf(pack.rules);
  return [...new Set(reasonsIn(guidance))].flatMap((because): Problem[] => {
    const place = places.get(because.rule) ?? -1;
    const row = pack.rules[place]?.when[because.row];
    const follows = row !== undefined && matchRow(row, because.answers) !== undefined && Object.keys(row).length === Object.keys(because.answers).length;
    const given = Object.entries(because.answers).every(([question, option]) => chosen(answers, question).includes(option));
    if (follows && given) return [];
    const path = pointer('/rules', Math.max(place, 0), 'when', because.row);
    return [{ code: 'reason-insufficient', path, message: `"${because.rule}" is told because of ${JSON.stringify(because.answers)}, and does not follow from it. Report this as an error of the library.` }];
  });
}

/** The place of each rule by its id: asked for with every reason of every result, so kept with the rules. */
function placesOf(rules: Pack['rules']): ReadonlyMap<string, number> {
  let places = placesByRules.get(rules);
  if (!places) placesByRules.set(rules, (places = new Map(rules.map(({ id }, place) => [id, place]))));
  return places;
}
const placesByRules = new WeakMap<Pack['rules'], ReadonlyMap<string, number>>();

/** Whether each row is minimal: for each question that it names, another answer would take the reason away. */
export function minimalOf(pack: Pack): Problem[] {
  const options = new Map(pack.questions.map((question) => [question.id, question.options]));
  return pack.rules.flatMap(({ id, when }, rule) =>
    when.flatMap((row, place) =>
      Object.entries(row).flatMap(([question, named]): Problem[] =>
        options.get(question)?.every((option) => named.includes(option.id))
          ? [{ code: 'reason-not-minimal', path: pointer('/rules', rule, 'when', place, question), message: `The row of "${id}" names every option of "${question}": whatever is answered, it holds. Leave that question out.` }]
          : [],
      ),
    ),
  );
}
