import type { Note, NoteKind, NoteText, Pack, Said, Text } from '../domain/pack.js';
import type { Problem } from '../domain/problem.js';
import type { Guidance } from '../domain/weigh.js';

/** The kinds that stand against a benefit; one of each comes first on every result. */
const AGAINST: readonly NoteKind[] = ['limitation', 'risk', 'cost'];

/** A pair's two lengths may differ by a quarter of the longer one, or by six words. */
const SHARE = 0.25;
const WORDS = 6;

/**
 * What makes a result one-sided, told of the notes that come first on it. Cautions do not count:
 * a warning to one person must not make up for a missing limit. Empty: the result is balanced.
 */
export function balanceOf(pack: Pack, guidance: Guidance): Problem[] {
  const notes = new Map(pack.notes.map((note) => [note.id, note]));
  const first = guidance.notes.filter((item) => item.first).flatMap(({ id }) => notes.get(id) ?? []);
  const shown = first.filter((note) => !note.caution);
  const problem = (code: string, message: string): Problem => ({ code, path: `/outcomes/${guidance.outcome.id}`, message });

  const lacking = AGAINST.filter((kind) => !shown.some((note) => note.kind === kind));
  const doubted = shown.some(({ evidence }) => evidence === 'contested' || evidence === 'unproven');
  const benefits = shown.filter(({ kind }) => kind === 'benefit').length;
  return [
    ...lacking.map((kind) => problem(`balance-no-${kind}`, `No ${kind} comes first on this result. Let a rule bring one.`)),
    ...(doubted ? [] : [problem('balance-no-doubt', 'Nothing contested or unproven comes first on this result. Let a rule bring such a note.')]),
    ...(benefits * 2 > shown.length
      ? [problem('balance-benefits', `${String(benefits)} of ${String(shown.length)} first notes are benefits; at most half may be.`)]
      : []),
  ];
}

/** What makes a pair unequal, in one language: a counterweight that is missing, unsourced, or of another length. */
export function balanceOfPairs(pack: Pack, text: Text): Problem[] {
  return pack.notes.flatMap((note, index) => {
    const said = text.notes[note.id];
    return note.kind === 'benefit' && said ? pairProblems(note, said, `/notes/${String(index)}`, text.language) : [];
  });
}

function pairProblems(note: Note, said: NoteText, path: string, language: string): Problem[] {
  if (!note.counterweight || !said.counterweight) {
    return [{ code: 'counterweight-missing', path, message: `The benefit "${note.id}" has no counterweight. Write one, with sources of its own.` }];
  }
  const { title, text } = said.counterweight;
  const voices = new Set([said.title, said.article, said.others, title, text].flatMap((part) => (typeof part === 'object' ? Object.keys(part) : ['default'])));
  const unsourced: Problem[] =
    note.counterweight.sources.length > 0
      ? []
      : [{ code: 'counterweight-unsourced', path: `${path}/counterweight/sources`, message: `The counterweight of "${note.id}" names no source.` }];
  const unequal = [...voices].flatMap((voice): Problem[] => {
    const benefit = length([said.title, said.article, said.others], voice, language);
    const against = length([title, text], voice, language);
    const differ = Math.abs(benefit - against);
    if (differ <= WORDS || differ <= SHARE * Math.max(benefit, against)) return [];
    return [{ code: 'pair-length', path, message: `"${note.id}": ${String(benefit)} words against ${String(against)}. They may differ by a quarter or six words.` }];
  });
  return [...unsourced, ...unequal];
}

/** How many words a voice says, as the language itself divides them. */
function length(parts: readonly (Said | undefined)[], voice: string, language: string): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const said = parts.map((part) => (typeof part === 'object' ? (part[voice] ?? part.default) : (part ?? '')));
  // A number is read like a word; WebKit does not call it one.
  const isWord = ({ segment, isWordLike }: Intl.SegmentData): boolean => isWordLike === true || /\d/.test(segment);
  return said.flatMap((sentence) => [...segmenter.segment(sentence)]).filter(isWord).length;
}
