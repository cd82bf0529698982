import { holds, matchRow, type Matched } from './condition.js';
import { withId } from './lookup.js';
import type { Answers, NoteKind, Pack, Rule } from './pack.js';
import { MOST_OPEN, openNotes } from './open-notes.js';
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
  /** A matching rule names it, so it comes first. */
  readonly first: boolean;
  /** It is shown before the reader presses any control. */
  readonly open: boolean;
  readonly because: readonly Because[];
  /** Ids of the note's lines for this reader; left out if there are none. */
  readonly lines?: readonly string[];
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

/** Ids of the values that matter most to a person. Unknown ids are ignored, and only the first three count. */
export type Values = readonly string[];

/** @internal How many values a person can choose. */
export const MOST_VALUES = 3;

type Note = GuidanceItem<NoteKind>;

interface Match {
  readonly rule: Rule;
  readonly because: readonly Because[];
}

/**
 * Computes the guidance for the answers that count, every part with its reasons.
 * Never throws. It calls `walk`, so an answer off the path has no effect. Values only move a note up inside its part
 * (notes of one kind, first ones and others apart).
 */
export function weigh(pack: Pack, answers: Answers, values: Values = []): Guidance {
  const { kept } = walk(pack, answers);
  const matches = pack.rules
    .map((rule) => ({ rule, because: becauseOf(rule, kept) }))
    .filter(({ because }) => because.length > 0);

  const cautions = reasonsFor(matches, (rule) => rule.cautions);
  const firsts = reasonsFor(matches, (rule) => [...(rule.cautions ?? []), ...(rule.notes ?? [])]);
  const asks = reasonsFor(matches, (rule) => rule.ask);
  const noteOf = ([id, because]: [string, readonly Because[]], place: number): Note => ({
    id,
    kind: withId(pack.notes, id)?.kind ?? 'background',
    first: because.length > 0,
    open: place < MOST_OPEN.cautions,
    because,
    ...linesOf(pack, id, kept),
  });
  const notes = byValues(pack, inOrder(firsts, pack.notes).map(noteOf), values);
  const opened = openNotes(notes, (id) => withId(pack.notes, id));

  return {
    outcome: outcomeOf(pack, matches),
    cautions: [...cautions].map(noteOf),
    notes: notes.map((note) => ({ ...note, open: opened.has(note.id) })),
    ask: inOrder(asks, pack.ask).map(([id, because]) => ({
      id,
      kind: 'question',
      first: because.length > 0,
      open: false,
      because,
    })),
    courses: pack.courses.map(({ id }) => ({
      id,
      kind: 'course',
      first: false,
      open: false,
      because: [],
    })),
  };
}

function becauseOf(rule: Rule, kept: Answers): Because[] {
  return rule.when.flatMap((row, index) => {
    const matched = matchRow(row, kept);
    return matched ? [{ rule: rule.id, row: index, answers: matched }] : [];
  });
}

/** The lines of a note whose conditions hold, if there are any. */
function linesOf(pack: Pack, id: string, kept: Answers): Pick<GuidanceItem, 'lines'> {
  const lines = withId(pack.notes, id)?.lines?.filter(({ when }) => holds(when, kept)) ?? [];
  return lines.length > 0 ? { lines: lines.map((line) => line.id) } : {};
}

function outcomeOf(pack: Pack, matches: readonly Match[]): Guidance['outcome'] {
  const because = matches.filter(({ rule }) => rule.reasons).flatMap((match) => match.because);
  const led = new Map<string | undefined, string>();
  // A loop, because the outcome would silently change on a page that replaces a method of Array.
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

/** @internal The values that count: those of the pack, each once, three at most. Anything else is ignored. */
export function knownValues(pack: Pack, given: unknown): Values {
  const { data } = toPlain(given);
  if (!Array.isArray(data) || data.length === 0) return [];
  const ids = new Set<unknown>(pack.values.map(({ id }) => id));
  const known = new Set((data as unknown[]).filter((id) => ids.has(id)));
  return ([...known] as string[]).slice(0, MOST_VALUES);
}

/** Moves the notes about these values up inside their part; the places of each part stay as they are. */
function byValues(
  pack: Pack,
  notes: GuidanceItem<NoteKind>[],
  given: Values,
): GuidanceItem<NoteKind>[] {
  const values = knownValues(pack, given);
  if (values.length === 0) return notes;
  const partOf = (note: GuidanceItem): string => `${String(note.first)} ${note.kind}`;
  const parts = new Map<
    string,
    { up: GuidanceItem<NoteKind>[]; others: GuidanceItem<NoteKind>[] }
  >();
  for (const note of notes) {
    const part = parts.get(partOf(note)) ?? { up: [], others: [] };
    parts.set(partOf(note), part);
    const about = withId(pack.notes, note.id)?.values ?? [];
    const movedBy = values.filter((value) => about.includes(value));
    if (movedBy.length === 0) part.others.push(note);
    // It has moved if another note of its part was before it.
    else part.up.push(part.others.length > 0 ? { ...note, movedBy } : note);
  }
  // Pops from the end: removing the first item would move all others.
  const queues = new Map(
    [...parts].map(([name, { up, others }]) => [name, [...up, ...others].reverse()]),
  );
  return notes.map((note) => queues.get(partOf(note))?.pop() ?? note);
}
