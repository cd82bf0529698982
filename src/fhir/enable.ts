import type { Pack, Question, Row, When } from '../domain/pack.js';
import { rangeOf } from '../domain/question.js';
import { withId } from '../domain/lookup.js';
import { codeOf, coding, linkIds } from './names.js';
import type { EnableWhen, Enablement, QuestionnaireItem } from './types.js';

/**
 * Translates conditions of a pack to `enableWhen`. A row is AND over questions of OR over options; FHIR combines one
 * level by `all` or `any`. So a condition becomes clauses, all of which must hold; each clause is a list of which any
 * may hold, in nested groups.
 */
type Clause = readonly EnableWhen[];

/** Above this, each row of a hint becomes an item of its own: nobody reads a deep nest of groups. */
const MOST_CLAUSES = 8;

const key = (literal: EnableWhen): string => JSON.stringify(literal);

const unique = (clause: Clause): Clause => [
  ...new Map(clause.map((literal) => [key(literal), literal])).values(),
];

/** Drops each clause that another one implies: (a) makes (a or b) needless. */
function absorb(clauses: readonly Clause[]): Clause[] {
  const sets = clauses.map((clause) => new Set(clause.map(key)));
  return clauses.filter((_, place) => {
    const set = sets[place] ?? new Set();
    return !sets.some(
      (other, at) =>
        at !== place &&
        other.size <= set.size &&
        (other.size < set.size || at < place) &&
        [...other].every((each) => set.has(each)),
    );
  });
}

/** The clauses for "the number is in one of these bands": it must be outside each gap between them. */
function clausesOfNumber(pack: Pack, question: Question, options: readonly string[]): Clause[] {
  const { number, option } = linkIds(question);
  const bands = question.options.filter(({ from }) => from !== undefined);
  const others = question.options
    .filter(({ id, from }) => from === undefined && options.includes(id))
    .map((other) => equals(pack, option, codeOf(question.id, other.id)));
  const value = (limit: number): Partial<EnableWhen> =>
    rangeOf(question).whole ? { answerInteger: Math.ceil(limit) } : { answerDecimal: limit };
  const gaps: EnableWhen[][] = [];
  let gap: EnableWhen[] | undefined;
  for (const [place, { id, from = 0 }] of bands.entries()) {
    if (options.includes(id)) {
      if (gap) gap.push({ question: number, operator: '>=', ...value(from) });
      gap = undefined;
    } else if (!gap) {
      gap = place === 0 ? [] : [{ question: number, operator: '<', ...value(from) }];
      gaps.push(gap);
    }
  }
  if (gaps.length === 0) gaps.push([{ question: number, operator: 'exists', answerBoolean: true }]);
  return gaps.map((each) => [...each, ...others]);
}

const equals = (pack: Pack, question: string, code: string): EnableWhen => ({
  question,
  operator: '=',
  answerCoding: coding(pack, code),
});

const clausesOfRow = (pack: Pack, row: Row): Clause[] =>
  Object.entries(row).flatMap(([id, options]) => {
    const question = withId(pack.questions, id);
    if (question?.kind === 'number') return clausesOfNumber(pack, question, options);
    return [options.map((option) => equals(pack, id, codeOf(id, option)))];
  });

/** The clauses of "any of these rows"; undefined if there are too many. No clauses: always true. */
function clausesOfRows(pack: Pack, rows: When): Clause[] | undefined {
  let found: Clause[] | undefined;
  for (const row of rows) {
    const next = clausesOfRow(pack, row);
    found = absorb(
      found ? found.flatMap((one) => next.map((other) => unique([...one, ...other]))) : next,
    );
    if (found.length > MOST_CLAUSES && rows.length > 1) return undefined;
  }
  return found ?? [];
}

/** One level for all clauses with one condition, and one level for each other clause. */
function levels(clauses: readonly Clause[]): Enablement[] {
  const alone = clauses.filter(({ length }) => length === 1).flat();
  return [
    ...(alone.length > 0 ? [level(alone, 'all')] : []),
    ...clauses.filter(({ length }) => length !== 1).map((clause) => level(clause, 'any')),
  ];
}

const level = (enableWhen: Clause, enableBehavior: 'all' | 'any'): Enablement => ({
  enableWhen: [...enableWhen],
  ...(enableWhen.length > 1 && { enableBehavior }),
});

/** The item with its innermost level, inside one group for each further level. */
function nest(item: QuestionnaireItem, clauses: readonly Clause[]): QuestionnaireItem {
  const found = levels(clauses);
  const inner: QuestionnaireItem = { ...item, ...found.at(-1) };
  return found.slice(0, -1).reduceRight<QuestionnaireItem>(
    (held, outer, place) => ({
      linkId: `${item.linkId}.if-${String(place + 1)}`,
      type: 'group',
      ...outer,
      item: [held],
    }),
    inner,
  );
}

/** The items that show this one when any row holds: one item, or one for each row if the clauses are too many. */
export function enabledWhen(pack: Pack, item: QuestionnaireItem, rows: When): QuestionnaireItem[] {
  const clauses = clausesOfRows(pack, rows);
  if (clauses) return [nest(item, clauses)];
  return rows.map((row, place) =>
    nest({ ...item, linkId: `${item.linkId}.row-${String(place + 1)}` }, clausesOfRow(pack, row)),
  );
}
