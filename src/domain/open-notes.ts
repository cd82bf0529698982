import type { Note, NoteKind, NoteText, VoicedText } from './pack.js';

/** A note in its place in the result, as much of it as decides whether it is open. */
interface Placed {
  readonly id: string;
  readonly kind: NoteKind;
  readonly first: boolean;
}

/**
 * At most this many are open before the reader presses any control: reasons, lines and cautions of the outcome, and
 * notes.
 */
export const MOST_OPEN = { reasons: 2, lines: 1, cautions: 3, benefits: 3, limits: 4 } as const;

/** The kinds that balance benefits: of each, one note is open. */
export const LIMIT_KINDS: readonly NoteKind[] = ['limitation', 'risk', 'cost'];

/**
 * Chooses the notes that are open before the reader presses any control: up to three benefits and up to four limits,
 * risks and costs, in the given order. They include a limitation, a risk, a cost, and a contested or unproven note if
 * the pack has them; at most half are benefits. Notes that a matching rule names precede the others. Cautions are
 * chosen separately.
 *
 * @param notes all notes of the result, in order
 * @param noteOf the pack's note with an id
 * @returns ids of the open notes
 */
export function openNotes(
  notes: readonly Placed[],
  noteOf: (id: string) => Note | undefined,
): ReadonlySet<string> {
  const plain = notes.filter(({ id }) => !noteOf(id)?.caution);
  const isDoubted = ({ id }: Placed): boolean =>
    ['contested', 'unproven'].includes(noteOf(id)?.evidence ?? '');

  const limits = plain.filter(({ kind }) => LIMIT_KINDS.includes(kind));
  const chosen = LIMIT_KINDS.flatMap((kind) =>
    limits.filter((note) => note.kind === kind).slice(0, 1),
  );
  const benefits = plain.filter(({ kind, first }) => kind === 'benefit' && first);
  const shown = benefits.slice(0, MOST_OPEN.benefits);
  // If no limit, risk or cost is contested or unproven, a note of another kind counts.
  const lacksDoubt = ![...chosen, ...shown].some(isDoubted);
  const others = plain.filter(
    (note) =>
      note.first &&
      !chosen.includes(note) &&
      (LIMIT_KINDS.includes(note.kind) ||
        (lacksDoubt && note.kind !== 'benefit' && isDoubted(note))),
  );
  if (lacksDoubt) others.sort((a, b) => +isDoubted(b) - +isDoubted(a));
  chosen.push(...others.slice(0, Math.max(MOST_OPEN.limits - chosen.length, 0)));
  shown.length = Math.min(shown.length, chosen.length);
  return new Set([...shown, ...chosen].map(({ id }) => id));
}

/** The text that a closed note shows: the title for a caution. A note without a brief is shown whole. */
export function closedTexts(
  { title, brief, article, others, advice, counterweight: against }: NoteText,
  isCaution = false,
): readonly (VoicedText | undefined)[] {
  if (brief === undefined || (against && against.brief === undefined))
    return [title, article, others, advice, against?.title, against?.text];
  return isCaution ? [title] : [title, brief, against?.title, against?.brief];
}
