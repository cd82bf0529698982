import { matchRow, type Matched } from './condition.js';
import { own, withId } from './lookup.js';
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
  const noteOf = ([id, because]: [string, readonly Because[]]): GuidanceItem<NoteKind> => ({
    id,
    kind: withId(pack.notes, id)?.kind ?? 'background',
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

function becauseOf(rule: Rule, kept: Answers): Because[] {
  return rule.when.flatMap((row, index) => {
    const matched = matchRow(row, kept);
    return matched ? [{ rule: rule.id, row: index, answers: matched }] : [];
  });
}

function outcomeOf(pack: Pack, matches: readonly Match[]): Guidance['outcome'] {
  const because = matches.filter(({ rule }) => rule.reasons).flatMap((match) => match.because);
  const led = new Map<string | undefined, string>();
  // A loop, because a page that replaces a method of arrays would change the outcome unnoticed.
  for (const { rule } of matches) if (!led.has(rule.outcome)) led.set(rule.outcome, rule.id);
  for (const { id } of pack.outcomes) {
    const rule = led.get(id);
    if (rule !== undefined) return { id, rule, because };
  }
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
      const all = found.get(id);
      if (all) for (const each of because) all.push(each);
      else found.set(id, [...because]);
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
  const bearsOn = (id: string): readonly string[] => withId(pack.notes, id)?.values ?? [];
  const weights = new Map(
    notes.map(({ id }) => [
      id,
      bearsOn(id).reduce((most, value) => Math.max(most, own(values, value) ?? 0), 0),
    ]),
  );
  const weight = ({ id }: GuidanceItem): number => weights.get(id) ?? 0;
  const part = (note: GuidanceItem): string => `${String(note.first)} ${note.kind}`;
  const parts = new Map<string, GuidanceItem<NoteKind>[]>();
  for (const note of notes) {
    const those = parts.get(part(note));
    if (those) those.push(note);
    else parts.set(part(note), [note]);
  }
  for (const [name, those] of parts) {
    const places = new Map(those.map((note, place) => [note, place]));
    const sorted = [...those].sort((a, b) => weight(b) - weight(a));
    const moved = sorted.map((note, place) =>
      place < (places.get(note) ?? 0)
        ? {
            ...note,
            movedBy: bearsOn(note.id).filter((each) => own(values, each) === weight(note)),
          }
        : note,
    );
    // The last is taken first: to take the first away moves all the others.
    parts.set(name, moved.reverse());
  }
  return notes.map((note) => parts.get(part(note))?.pop() ?? note);
}
