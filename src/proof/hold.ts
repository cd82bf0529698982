import { chosen, matchRow } from '../domain/condition.js';
import type { Answers, Pack, Question, Row } from '../domain/pack.js';
import { answersTo } from './reach.js';

/** Steps of the search for one condition; a pack of ordinary shape needs a few dozen. */
const BUDGET = 20_000;

/**
 * Whether some reachable answers make a row hold: true or false, or undefined when the search was too long to finish.
 * Only the questions that the row can see are tried: those that it names, and those that decide whether these are asked.
 */
export function canHold(pack: Pack, row: Row): boolean | undefined {
  const asked = visibleFrom(pack, row);
  let left = BUDGET;
  const search = (place: number, answers: Answers): boolean | undefined => {
    const question = asked[place];
    if (!question) return matchRow(row, answers) !== undefined;
    if ((left -= 1) < 0) return undefined;
    if (question.when && !matchRow(question.when, answers)) return Object.hasOwn(row, question.id) ? false : search(place + 1, answers);
    let answer: boolean | undefined = false;
    for (const each of candidates(question, row[question.id])) {
      const found = search(place + 1, { ...answers, [question.id]: each });
      if (found) return true;
      if (found === undefined) answer = undefined;
      if (left < 0) return undefined;
    }
    return answer;
  };
  return search(0, {});
}

/** The questions that decide about a row, in the pack's order. */
function visibleFrom({ questions }: Pack, row: Row): Question[] {
  const byId = indexOf(questions);
  const seen = new Set<string>();
  const look = (ids: readonly string[]): void => {
    for (const id of ids) {
      if (seen.has(id)) continue;
      seen.add(id);
      look(Object.keys(byId.get(id)?.when ?? {}));
    }
  };
  look(Object.keys(row));
  return [...seen].flatMap((id) => byId.get(id) ?? []).sort((a, b) => a.place - b.place);
}

type Placed = Question & { readonly place: number };
const indexes = new WeakMap<readonly Question[], Map<string, Placed>>();
function indexOf(questions: readonly Question[]): Map<string, Placed> {
  let index = indexes.get(questions);
  if (!index) indexes.set(questions, (index = new Map(questions.map((question, place) => [question.id, { ...question, place }]))));
  return index;
}

/** The answers worth trying: those that a row wants, or all; of very many sets of options, each option alone and all together. */
function candidates(question: Question, wanted: readonly string[] | undefined): (string | readonly string[])[] {
  const together = question.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
  const all = together.length > 8 && question.kind === 'several' ? [...question.options.map(({ id }) => [id]), together] : answersTo(question);
  return wanted ? all.filter((answer) => chosen({ [question.id]: answer }, question.id).some((id) => wanted.includes(id))) : all;
}
