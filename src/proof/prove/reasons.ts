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
    'A reason that does not follow from the answers, or a row that holds without its effects.',
  'reason-not-minimal': 'A reason with a condition that its other conditions already imply.',
} as const;

/**
 * Whether the reasons of a result are sufficient, both ways: each reported reason is a row that holds by the answers
 * that it names; and each row that holds has added all effects of its rule, first. Tried on every reachable set of
 * answers, this is the definition. The rows that hold are computed here again, independently of `weigh`.
 */
export function reasonsOf(pack: Pack, { answers, guidance }: Result): Problem[] {
  const problems: Problem[] = [];
  const refuse = ({ rule, row }: Pick<Place, 'rule' | 'row'>, message: string): void =>
    void problems.push({
      code: 'reason-insufficient',
      path: pointer('/rules', Math.max(rule, 0), 'when', row),
      message: `${message} Report this as a bug in the library.`,
    });
  const { rules, places, outcomes } = indexOf(pack);

  const held: Place[] = [];
  const expectedBy = {
    outcome: new Map<string, Place[]>(),
    caution: new Map<string, Place[]>(),
    note: new Map<string, Place[]>(),
    question: new Map<string, Place[]>(),
  };
  for (const [rule, { id: name, outcome, rows, effects }] of rules.entries()) {
    for (const [row, asked] of rows.entries()) {
      if (
        !asked.every(([question, options]) =>
          options.some((option) => isGiven(answers, question, option)),
        )
      )
        continue;
      const place = { rule, row, name, outcome, asked };
      held.push(place);
      for (const [kind, id] of effects) {
        const before = expectedBy[kind].get(id);
        if (before) before.push(place);
        else expectedBy[kind].set(id, [place]);
      }
    }
  }

  /** Compares the reported reasons with the expected ones, and marks them as seen. */
  const compare = (kind: Kind, id: string, because: readonly Because[], first: boolean): void => {
    const expected = expectedBy[kind].get(id) ?? [];
    expectedBy[kind].delete(id);
    for (const { rule, row, answers: by } of because) {
      const place = { rule: places.get(rule) ?? -1, row };
      if (!expected.some((each) => isSame(each, place) && isBy(each.asked, by, answers)))
        refuse(
          place,
          `The ${named(kind, id)} is shown because of "${rule}" and ${JSON.stringify(by)}, ` +
            'but does not follow from them.',
        );
    }
    for (const place of expected) {
      const isReported = because.some(({ rule, row }) => rule === place.name && row === place.row);
      if (!first || !isReported)
        refuse(
          place,
          `A row of "${place.name}" holds, but the ${named(kind, id)} does not come first because of it.`,
        );
    }
  };
  const { outcome, cautions, notes, ask: questions } = guidance;
  compare('outcome', '', outcome.because, true);
  for (const { id, because, first } of cautions) compare('caution', id, because, first);
  for (const [kind, items] of [
    ['note', notes],
    ['question', questions],
  ] as const) {
    let leading = true;
    for (const { id, because, first } of items) {
      leading &&= first;
      compare(kind, id, because, leading);
    }
  }
  for (const kind of ['outcome', 'caution', 'note', 'question'] as const) {
    for (const [id, expected] of expectedBy[kind])
      for (const place of expected)
        refuse(place, `A row of "${place.name}" holds, but the ${named(kind, id)} is not shown.`);
  }

  const leads = outcomes.find((id) => held.some((each) => each.outcome === id)) ?? outcomes.at(-1);
  const leader = held.find((each) => each.outcome === leads);
  if (outcome.id !== leads || outcome.rule !== leader?.name) {
    refuse(
      leader ?? { rule: 0, row: 0 },
      `Expected the outcome "${String(leads)}" by ${ruleName(leader?.name)}, ` +
        `found "${outcome.id}" by ${ruleName(outcome.rule)}.`,
    );
  }
  return problems;
}

/** A row that holds: the index of its rule, and its own. */
interface Place {
  readonly rule: number;
  readonly row: number;
  /** The id of the rule, and the outcome that it leads to. */
  readonly name: string;
  readonly outcome: string | undefined;
  readonly asked: Asked;
}
type Kind = 'outcome' | 'caution' | 'note' | 'question';
type Asked = readonly (readonly [question: string, options: readonly string[]])[];

const ruleName = (id: string | undefined): string => (id === undefined ? 'no rule' : `"${id}"`);
const isSame = (a: Place, b: Pick<Place, 'rule' | 'row'>): boolean =>
  a.rule === b.rule && a.row === b.row;
/** A result has one outcome, so it needs no id. */
const named = (kind: Kind, id: string): string => (kind === 'outcome' ? kind : `${kind} "${id}"`);

const isGiven = (answers: Answers, question: string, option: string): boolean =>
  chosen(answers, question).includes(option);

/** Whether a row holds by exactly these answers, and the person gave them. */
const isBy = (row: Asked, by: Because['answers'], answers: Answers): boolean =>
  row.length === Object.keys(by).length &&
  row.every(([question, options]) => {
    const option = by[question] ?? '';
    return options.includes(option) && isGiven(answers, question, option);
  });

/** What the check of each result needs from the rules, computed once for each pack. */
interface RuleIndex {
  readonly rules: readonly {
    readonly id: string;
    readonly outcome: string | undefined;
    readonly rows: readonly Asked[];
    readonly effects: readonly (readonly [Kind, string])[];
  }[];
  readonly places: ReadonlyMap<string, number>;
  readonly outcomes: readonly string[];
}

function indexOf(pack: Pack): RuleIndex {
  let index = indexes.get(pack);
  if (!index) indexes.set(pack, (index = indexRules(pack)));
  return index;
}
const indexes = new WeakMap<Pack, RuleIndex>();

const indexRules = ({ rules, outcomes }: Pack): RuleIndex => ({
  rules: rules.map(
    ({ id, when, outcome, reasons, cautions = [], notes = [], ask: questions = [] }) => {
      const effects = (kind: Kind, ids: readonly string[]): [Kind, string][] =>
        [...new Set(ids)].map((each) => [kind, each]);
      return {
        id,
        outcome,
        rows: when.map((row) => Object.entries(row)),
        effects: [
          ...(reasons ? effects('outcome', ['']) : []),
          ...effects('caution', cautions),
          ...effects('note', [...cautions, ...notes]),
          ...effects('question', questions),
        ],
      };
    },
  ),
  places: new Map(rules.map(({ id }, place) => [id, place])),
  outcomes: outcomes.map(({ id }) => id),
});

/**
 * Whether each row is minimal: for each of its conditions, some answers meet all others and not this one. Exact for
 * packs of any size, within the search budget.
 */
export function minimalOf(pack: Pack, budget: SearchBudget): UnreachableFound {
  const problems: Problem[] = [];
  const open: string[] = [];
  for (const [rule, { id, when }] of pack.rules.entries()) {
    for (const [place, row] of when.entries()) {
      if (!isSatisfiable(pack, row)) continue;
      for (const question of Object.keys(row)) {
        const { [question]: _, ...others } = row;
        const path = pointer('/rules', rule, 'when', place, question);
        const otherwise = canSatisfyWithout(pack, [others], [row], budget);
        if (otherwise === undefined) open.push(path);
        if (otherwise === false)
          problems.push({
            code: 'reason-not-minimal',
            path,
            message:
              `All answers that meet the rest of this row of "${id}" meet its condition on "${question}". ` +
              'Remove that condition.',
          });
      }
    }
  }
  return { problems, open };
}
