import { chosen } from '../../domain/condition.js';
import type { Answers, Pack } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import type { Because } from '../../domain/weigh.js';
import type { UnreachableFound } from './unreachable.js';
import { isSatisfiable, canSatisfyWithout, type SearchBudget } from './satisfiable.js';
import { pointer } from '../check/pointer.js';
import type { Result } from './answer-sets.js';

export const reasonCodes = {
  'reason-insufficient':
    'A reason that is told and does not follow from the answers, or that follows and does not bring what it should.',
  'reason-not-minimal': 'A reason that names an answer which could not be otherwise.',
} as const;

/**
 * Whether every reason of a result is sufficient, both ways: whatever is told follows from a row that holds, by the answers
 * that it names; and each row that holds has brought all that its rule names, first. Tried on every reachable set, it is
 * the definition: wherever these answers stand, the note comes first. Which rows hold is worked out here anew.
 */
export function reasonsOf(pack: Pack, { answers, guidance }: Result): Problem[] {
  const problems: Problem[] = [];
  const refuse = ({ rule, row }: Pick<Place, 'rule' | 'row'>, message: string): void =>
    void problems.push({
      code: 'reason-insufficient',
      path: pointer('/rules', Math.max(rule, 0), 'when', row),
      message: `${message} Report this as an error of the library.`,
    });
  const { rules, places, outcomes } = readingOf(pack);

  const held: Place[] = [];
  const should = {
    outcome: new Map<string, Place[]>(),
    caution: new Map<string, Place[]>(),
    note: new Map<string, Place[]>(),
    question: new Map<string, Place[]>(),
  };
  for (const [rule, { id: name, outcome, rows, gifts }] of rules.entries()) {
    for (const [row, asked] of rows.entries()) {
      if (
        !asked.every(([question, options]) =>
          options.some((option) => isGiven(answers, question, option)),
        )
      )
        continue;
      const place = { rule, row, name, outcome, asked };
      held.push(place);
      for (const [kind, id] of gifts) {
        const before = should[kind].get(id);
        if (before) before.push(place);
        else should[kind].set(id, [place]);
      }
    }
  }

  /** Holds what is told of one thing against what should be, and takes it off the list. */
  const look = (kind: Kind, id: string, because: readonly Because[], first: boolean): void => {
    const wanted = should[kind].get(id) ?? [];
    should[kind].delete(id);
    for (const { rule, row, answers: by } of because) {
      const place = { rule: places.get(rule) ?? -1, row };
      if (!wanted.some((each) => isSame(each, place) && isBy(each.asked, by, answers)))
        refuse(
          place,
          `The ${named(kind, id)} is told because of "${rule}" and ${JSON.stringify(by)}, and does not follow from it.`,
        );
    }
    for (const place of wanted) {
      const isTold = because.some(({ rule, row }) => rule === place.name && row === place.row);
      if (!first || !isTold)
        refuse(
          place,
          `A row of "${place.name}" holds, and the ${named(kind, id)} does not come first because of it.`,
        );
    }
  };
  const { outcome, cautions, notes, ask: questions } = guidance;
  look('outcome', '', outcome.because, true);
  for (const { id, because, first } of cautions) look('caution', id, because, first);
  for (const [kind, items] of [
    ['note', notes],
    ['question', questions],
  ] as const) {
    let leading = true;
    for (const { id, because, first } of items) {
      leading &&= first;
      look(kind, id, because, leading);
    }
  }
  for (const kind of ['outcome', 'caution', 'note', 'question'] as const) {
    for (const [id, wanted] of should[kind])
      for (const place of wanted)
        refuse(place, `A row of "${place.name}" holds, and the ${named(kind, id)} is not told.`);
  }

  const leads = outcomes.find((id) => held.some((each) => each.outcome === id)) ?? outcomes.at(-1);
  const leader = held.find((each) => each.outcome === leads);
  if (outcome.id !== leads || outcome.rule !== leader?.name) {
    refuse(
      leader ?? { rule: 0, row: 0 },
      `"${String(leads)}" by "${leader?.name ?? 'no rule'}" is the first outcome that is led to, and "${outcome.id}" by "${outcome.rule ?? 'no rule'}" is told.`,
    );
  }
  return problems;
}

/** A row that holds, by the place of its rule and its own. */
interface Place {
  readonly rule: number;
  readonly row: number;
  /** The id of its rule, and the outcome that it leads to. */
  readonly name: string;
  readonly outcome: string | undefined;
  readonly asked: Asked;
}
type Kind = 'outcome' | 'caution' | 'note' | 'question';
type Asked = readonly (readonly [question: string, options: readonly string[]])[];

const isSame = (a: Place, b: Pick<Place, 'rule' | 'row'>): boolean =>
  a.rule === b.rule && a.row === b.row;
/** There is one outcome; of everything else there are several. */
const named = (kind: Kind, id: string): string => (kind === 'outcome' ? kind : `${kind} "${id}"`);

const isGiven = (answers: Answers, question: string, option: string): boolean =>
  chosen(answers, question).includes(option);

/** Whether a row holds by exactly these answers, and they are the person's. */
const isBy = (row: Asked, by: Because['answers'], answers: Answers): boolean =>
  row.length === Object.keys(by).length &&
  row.every(([question, options]) => {
    const option = by[question] ?? '';
    return options.includes(option) && isGiven(answers, question, option);
  });

/** What every result asks of the rules, read off them once. */
interface Reading {
  readonly rules: readonly {
    readonly id: string;
    readonly outcome: string | undefined;
    readonly rows: readonly Asked[];
    readonly gifts: readonly (readonly [Kind, string])[];
  }[];
  readonly places: ReadonlyMap<string, number>;
  readonly outcomes: readonly string[];
}

function readingOf(pack: Pack): Reading {
  let reading = readings.get(pack);
  if (!reading) readings.set(pack, (reading = read(pack)));
  return reading;
}
const readings = new WeakMap<Pack, Reading>();

const read = ({ rules, outcomes }: Pack): Reading => ({
  rules: rules.map(
    ({ id, when, outcome, reasons, cautions = [], notes = [], ask: questions = [] }) => {
      const gifts = (kind: Kind, ids: readonly string[]): [Kind, string][] =>
        [...new Set(ids)].map((each) => [kind, each]);
      return {
        id,
        outcome,
        rows: when.map((row) => Object.entries(row)),
        gifts: [
          ...(reasons ? gifts('outcome', ['']) : []),
          ...gifts('caution', cautions),
          ...gifts('note', [...cautions, ...notes]),
          ...gifts('question', questions),
        ],
      };
    },
  ),
  places: new Map(rules.map(({ id }, place) => [id, place])),
  outcomes: outcomes.map(({ id }) => id),
});

/**
 * Whether each row is minimal: for each answer that it names somebody gives all the others, and not this one, and is
 * not told it. Exact for packs of any size, as far as the effort goes.
 */
export function minimalOf(pack: Pack, effort: SearchBudget): UnreachableFound {
  const problems: Problem[] = [];
  const open: string[] = [];
  for (const [rule, { id, when }] of pack.rules.entries()) {
    for (const [place, row] of when.entries()) {
      if (!isSatisfiable(pack, row)) continue;
      for (const question of Object.keys(row)) {
        const { [question]: _, ...others } = row;
        const path = pointer('/rules', rule, 'when', place, question);
        const otherwise = canSatisfyWithout(pack, [others], [row], effort);
        if (otherwise === undefined) open.push(path);
        if (otherwise === false)
          problems.push({
            code: 'reason-not-minimal',
            path,
            message: `Whoever fulfils the rest of this row of "${id}" fulfils what it asks of "${question}" as well. Leave that question out.`,
          });
      }
    }
  }
  return { problems, open };
}
