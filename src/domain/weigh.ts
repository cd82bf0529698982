import { matchRow, type Matched } from './condition.js';
import { own } from './own.js';
import type { Answers, NoteKind, Pack, Rule } from './pack.js';
import { toPlain } from './plain-data.js';
import { walk } from './walk.js';

/** Why something is shown: the rule, its row, and the answers by which that row holds. */
export interface Because {
  readonly rule: string;
  /** Position of the row in the rule, counted from 0. */
  readonly row: number;
  readonly answers: Matched;
}

export interface GuidanceItem<Kind extends string = string> {
  readonly id: string;
  readonly kind: Kind;
  /** Shown before "Show all notes". */
  readonly first: boolean;
  readonly because: readonly Because[];
  /** The values that moved it up inside its part; left out if none did. */
  readonly movedBy?: readonly string[];
}

export interface Guidance {
  readonly outcome: {
    readonly id: string;
    /** The rule that named the outcome; undefined when none did and the last outcome is shown. */
    readonly rule: string | undefined;
    /** The reasons of all matching rules, in the order of the rules. */
    readonly because: readonly Because[];
  };
  readonly cautions: readonly GuidanceItem<NoteKind>[];
  /** Every note once, first ones first. */
  readonly notes: readonly GuidanceItem<NoteKind>[];
  /** Every question to ask once, first ones first. */
  readonly ask: readonly GuidanceItem<'question'>[];
  /** Every course of action, in the pack's order. */
  readonly courses: readonly GuidanceItem<'course'>[];
}

/** How much each value matters to a person, by value id: 0 (not at all) to 4 (most). Left out: not answered. */
export type Values = Readonly<Record<string, number>>;

interface Match {
  readonly rule: Rule;
  readonly because: readonly Because[];
}

/**
 * Computes the guidance for the answers that count, every part with its reasons.
 * Never throws. It calls `walk`, so an answer off the path has no effect. Values only move a note up inside its part
 * (notes of one kind, first ones and others apart).
 */
export function weigh(pack: Pack, answers: Answers, values: Values = {}): Guidance {
  const { kept } = walk(pack, answers);
  const matches = pack.rules
    .map((rule) => ({ rule, because: becauseOf(rule, kept) }))
    .filter(({ because }) => because.length > 0);

  const cautions = reasonsFor(matches, (rule) => rule.cautions);
  const firsts = reasonsFor(matches, (rule) => [...(rule.cautions ?? []), ...(rule.notes ?? [])]);
  const asks = reasonsFor(matches, (rule) => rule.ask);
  const kinds = kindsOf(pack);
  const noteOf = ([id, because]: [string, readonly Because[]]): GuidanceItem<NoteKind> => ({
    id,
    kind: kinds.get(id) ?? 'background',
    first: because.length > 0,
    because,
  });

  return {
    outcome: outcomeOf(pack, matches),
    cautions: [...cautions].map(noteOf),
    notes: byValues(pack, inOrder(firsts, pack.notes).map(noteOf), values),
    ask: inOrder(asks, pack.ask).map(([id, because]) => ({
      id,
      kind: 'question',
      first: because.length > 0,
      because,
    })),
    courses: pack.courses.map(({ id }) => ({ id, kind: 'course', first: false, because: [] })),
  };
}

/** The kind of each note by its id. Needed at every step, so it is cached for each pack. */
function kindsOf(pack: Pack): ReadonlyMap<string, NoteKind> {
  let kinds = kindsByPack.get(pack);
  if (!kinds)
    kindsByPack.set(pack, (kinds = new Map(pack.notes.map((note) => [note.id, note.kind]))));
  return kinds;
}
const kindsByPack = new WeakMap<Pack, ReadonlyMap<string, NoteKind>>();

function becauseOf(rule: Rule, kept: Answers): Because[] {
  return rule.when.flatMap((row, index) => {
    const matched = matchRow(row, kept);
    return matched ? [{ rule: rule.id, row: index, answers: matched }] : [];
  });
}

function outcomeOf(pack: Pack, matches: readonly Match[]): Guidance['outcome'] {
  const because = matches.filter(({ rule }) => rule.reasons).flatMap((match) => match.because);
  // Loops, because a page that replaces `Array.prototype.find` would change the outcome unnoticed.
  for (const { id } of pack.outcomes)
    for (const { rule } of matches) if (rule.outcome === id) return { id, rule: rule.id, because };
  return { id: pack.outcomes.at(-1)?.id ?? '', rule: undefined, because };
}

/** The ids that the matching rules name, each with all its reasons, in order of first mention. */
function reasonsFor(
  matches: readonly Match[],
  named: (rule: Rule) => readonly string[] | undefined,
): Map<string, Because[]> {
  const found = new Map<string, Because[]>();
  for (const { rule, because } of matches) {
    for (const id of new Set(named(rule))) {
      const before = found.get(id);
      found.set(id, before ? [...before, ...because] : [...because]);
    }
  }
  return found;
}

/** The named items, then all others in the pack's order. */
function inOrder(
  found: Map<string, Because[]>,
  all: readonly { readonly id: string }[],
): [string, Because[]][] {
  const rest = all
    .filter(({ id }) => !found.has(id))
    .map(({ id }): [string, Because[]] => [id, []]);
  return [...found, ...rest];
}

/** @internal The weights of the pack's values. A weight that is not a number is ignored. */
export function knownWeights(pack: Pack, given: unknown): Values {
  const values = (toPlain(given).data ?? {}) as Values;
  return Object.fromEntries(
    pack.values.flatMap(({ id }): [string, number][] => {
      const weight: unknown = own(values, id);
      return typeof weight === 'number' ? [[id, weight]] : [];
    }),
  );
}

/** Reorders notes inside their part, which keeps its places: those relevant to the values that matter most move up. */
function byValues(
  pack: Pack,
  notes: GuidanceItem<NoteKind>[],
  given: Values,
): GuidanceItem<NoteKind>[] {
  const values = knownWeights(pack, given);
  if (Object.keys(values).length === 0) return notes;
  const bearsOn = new Map(pack.notes.map((note) => [note.id, note.values ?? []]));
  const weight = (id: string): number =>
    Math.max(0, ...(bearsOn.get(id) ?? []).map((value) => own(values, value) ?? 0));
  const part = (note: GuidanceItem): string => `${String(note.first)} ${note.kind}`;
  const queues = new Map<string, GuidanceItem<NoteKind>[]>();
  for (const note of notes) queues.set(part(note), [...(queues.get(part(note)) ?? []), note]);
  const heaviest = (id: string): string[] =>
    (bearsOn.get(id) ?? []).filter((value) => own(values, value) === weight(id));
  for (const [name, queue] of queues) {
    const sorted = [...queue].sort((a, b) => weight(b.id) - weight(a.id));
    queues.set(
      name,
      sorted.map((note, place) =>
        place < queue.indexOf(note) ? { ...note, movedBy: heaviest(note.id) } : note,
      ),
    );
  }
  return notes.map((note) => queues.get(part(note))?.shift() ?? note);
}
