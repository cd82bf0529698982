import type { Pack } from '../../domain/pack.js';
import type { Because, Guidance, GuidanceItem } from '../../domain/weigh.js';
import { movesOf } from './moves.js';

/**
 * The part of a result that changed: the outcome, its reasons, a list, the order of the other notes, the reasons of an
 * item, a hint or line, or the voice.
 */
export type ResultPart =
  | 'outcome'
  | 'reasons'
  | 'cautions'
  | 'first-notes'
  | 'first-questions'
  | 'all-notes'
  | 'why'
  | 'hints'
  | 'voice';

/** One kind of change, equal on every result that has it. */
export interface ResultDifference {
  readonly part: ResultPart;
  /** In ids, for a clinician to sign: "`limit-cost` moves before `limit-risks`". */
  readonly what: string;
}

/** The differences of two guidances, each kind of change once. */
export function differencesOf(
  packs: { readonly before: Pack; readonly after: Pack },
  before: Guidance,
  after: Guidance,
): ResultDifference[] {
  const lists = (
    guidance: Guidance,
  ): Record<'cautions' | 'first-notes' | 'first-questions', readonly GuidanceItem[]> => {
    const warned = new Set(guidance.cautions.map(({ id }) => id));
    return {
      cautions: guidance.cautions,
      'first-notes': guidance.notes.filter(({ id, first }) => first && !warned.has(id)),
      'first-questions': guidance.ask.filter(({ first }) => first),
    };
  };
  const [listsBefore, listsAfter] = [lists(before), lists(after)];
  const rest = ({ notes }: Guidance): string[] =>
    notes.filter(({ first }) => !first).map(({ id }) => id);
  const there = (items: readonly { readonly id: string }[]): Set<string> =>
    new Set(items.map(({ id }) => id));
  const [notesBefore, notesAfter] = [there(before.notes), there(after.notes)];
  return [
    ...outcomeOf(before, after),
    ...reasonsOf(packs, before, after),
    ...(['cautions', 'first-notes', 'first-questions'] as const).flatMap((part) =>
      listOf(part, ids(listsBefore[part]), ids(listsAfter[part])),
    ),
    ...[...notesAfter]
      .filter((id) => !notesBefore.has(id))
      .map((id): ResultDifference => ({ part: 'all-notes', what: `\`${id}\` is new` })),
    ...[...notesBefore]
      .filter((id) => !notesAfter.has(id))
      .map((id): ResultDifference => ({ part: 'all-notes', what: `\`${id}\` is gone` })),
    ...listOf('hints', linesOf(before), linesOf(after)),
    // Notes that come first, or no longer do, are reported above; this is the order of the others.
    ...movesOf(rest(before), rest(after)).map((what): ResultDifference => ({
      part: 'all-notes',
      what,
    })),
    ...(['cautions', 'first-notes', 'first-questions'] as const).flatMap((part) =>
      whyOf(listsBefore[part], listsAfter[part]),
    ),
  ];
}

/** The lines of the notes that come first, in one order: where their notes move is reported as such. */
const linesOf = ({ notes }: Guidance): string[] =>
  notes.flatMap(({ first, lines = [] }) => (first ? lines : [])).toSorted();

function outcomeOf(
  { outcome: before }: Guidance,
  { outcome: after }: Guidance,
): ResultDifference[] {
  if (before.id !== after.id)
    return [{ part: 'outcome', what: `\`${before.id}\` → \`${after.id}\`` }];
  return before.rule === after.rule
    ? []
    : [
        {
          part: 'outcome',
          what: `\`${after.id}\` by ${ruleName(after.rule)}, was by ${ruleName(before.rule)}`,
        },
      ];
}

const ruleName = (rule: string | undefined): string =>
  rule === undefined ? 'no rule' : `rule \`${rule}\``;

/** Reasons are compared by their sentences, so that a row inserted before others changes none of them. */
function reasonsOf(
  packs: { readonly before: Pack; readonly after: Pack },
  { outcome: before }: Guidance,
  { outcome: after }: Guidance,
): ResultDifference[] {
  const nameIn =
    (pack: Pack) =>
    ({ rule, row }: Because): string =>
      pack.rules.find(({ id }) => id === rule)?.reasons?.[row] ?? rule;
  return because(
    'reasons',
    '',
    named(before.because, nameIn(packs.before)),
    named(after.because, nameIn(packs.after)),
  );
}

/** Changed reasons of the items that are in both lists: their rules, and the answers that meet them. */
function whyOf(
  before: readonly GuidanceItem[],
  after: readonly GuidanceItem[],
): ResultDifference[] {
  const were = new Map(before.map(({ id, because }) => [id, because]));
  return after.flatMap(({ id, because: now }) => {
    const was = were.get(id);
    return was
      ? because(
          'why',
          `\`${id}\`: `,
          named(was, ({ rule }) => `rule ${rule}`),
          named(now, ({ rule }) => `rule ${rule}`),
        )
      : [];
  });
}

/** The answers of each rule or reason, in order. */
function named(
  because: readonly Because[],
  nameOf: (because: Because) => string,
): Map<string, string> {
  const answers = new Map<string, string>();
  for (const each of because) {
    const said = Object.entries(each.answers)
      .map(([question, option]) => `${question} is ${option}`)
      .join(', ');
    const name = nameOf(each);
    const others = answers.get(name);
    answers.set(name, others === undefined ? said : `${others}; ${said}`);
  }
  return answers;
}

function because(
  part: 'reasons' | 'why',
  of: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ResultDifference[] {
  const other = [...after].filter(
    ([name, answers]) => before.has(name) && before.get(name) !== answers,
  );
  return [
    ...listOf(part, [...before.keys()], [...after.keys()]).map(({ what }) => ({
      part,
      what: of + what,
    })),
    ...other.map(([name, answers]) => ({
      part,
      what: `${of}\`${name}\` by other answers: ${answers || 'everybody'}, was ${before.get(name) || 'everybody'}`,
    })),
  ];
}

function listOf(
  part: ResultPart,
  before: readonly string[],
  after: readonly string[],
): ResultDifference[] {
  const [had, has] = [new Set(before), new Set(after)];
  const words: Partial<Record<ResultPart, readonly [gained: string, lost: string]>> = {
    'first-notes': ['comes first', 'no longer comes first'],
    'first-questions': ['comes first', 'no longer comes first'],
    why: ['is a reason', 'is no longer a reason'],
    reasons: ['is given', 'is no longer given'],
  };
  const [gained, lost] = words[part] ?? ['is shown', 'is no longer shown'];
  return [
    ...after.filter((id) => !had.has(id)).map((id) => ({ part, what: `\`${id}\` ${gained}` })),
    ...before.filter((id) => !has.has(id)).map((id) => ({ part, what: `\`${id}\` ${lost}` })),
    ...movesOf(before, after).map((what) => ({ part, what })),
  ];
}

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
