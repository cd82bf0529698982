import { shortFingerprint } from '../domain/fingerprint.js';
import { localDay } from '../domain/dates.js';
import type { Answers, Pack } from '../domain/pack.js';
import { voiceOf } from '../domain/text-for.js';
import type { Because } from '../domain/weigh.js';
import { exportContext, type ExportOptions } from './context.js';
import { letterOf, type LetterPart } from './letter.js';

/** Longest note, in UTF-16 code units: many record systems cut a longer text without saying so. */
const LONGEST = 900;
/** No more lines than this are tried: a page may give a hundred thousand questions. */
const MOST_TRIED = 200;

/** One line of the note. A line with a smaller `need` is placed first. */
interface Line {
  readonly text: string;
  readonly need: number;
}

/** Lines under a heading; without a heading they are the frame of the note. */
interface Section {
  readonly heading?: string | undefined;
  readonly lines: readonly Line[];
}

/**
 * A note of at most 900 characters, as plain text, for a doctor to paste into a record: the day, the decision, the
 * outcome, cautions, what matters, the answers, the chosen questions, and where it comes from. Where not every line
 * fits, it leaves out whole lines, the least needed ones, and says how many.
 *
 * @param answers all answers given; those that do not count are left out
 */
export function toRecordNote(pack: Pack, answers: Answers, options: ExportOptions): string {
  const context = exportContext(pack, answers, options);
  const { text, words, kept, guidance, today } = context;
  const { decision, warnings, parts } = letterOf(context, Infinity);
  const fingerprint = shortFingerprint(pack, text.language);
  const part = (id: LetterPart['id']): LetterPart | undefined =>
    parts.find((each) => each.id === id);
  const always = (need: number, ...lines: readonly string[]): Section => ({
    lines: lines.map((line) => ({ text: line, need })),
  });
  const section = (id: LetterPart['id'], needOf: (place: number) => number): Section => ({
    heading: part(id)?.heading,
    lines:
      part(id)?.items.map(({ text, more }, place) => ({
        // The title of a caution is enough for whoever knows the subject.
        text: id === 'cautions' || more.length === 0 ? text : `${text} ${more.join(' / ')}`,
        need: needOf(place),
      })) ?? [],
  });
  /** The first of each list, then a few of each, then the rest. */
  const ranked = (rank: number, few: number) => (place: number) =>
    place === 0 ? rank : place + rank * 1000 + (place < few ? 1000 : 10_000);
  /** An answer behind the outcome is needed most; one that led to nothing in this note can wait. */
  const answered = (place: number): number => {
    const question = Object.keys(kept)[place] ?? '';
    const leadsTo = ({ because }: { readonly because: readonly Because[] }): boolean =>
      because.some(({ answers }) => Object.hasOwn(answers, question));
    return (
      place + (leadsTo(guidance.outcome) ? 10 : guidance.cautions.some(leadsTo) ? 500 : 20_000)
    );
  };
  const sections: Section[] = [
    always(-3, words.day(localDay(today)), ...warnings),
    always(-1, decision),
    always(-2, `${part('outcome')?.heading ?? ''}${words.colon}${part('outcome')?.lead ?? ''}`),
    section('cautions', ranked(1, 4)),
    section('values', ranked(2, 3)),
    section('answers', answered),
    // With a lead they are the first ones of the guide, and nobody has chosen them.
    part('questions')?.lead === '' ? section('questions', ranked(3, 2)) : always(0),
    always(
      -4,
      `${words.version}${words.colon}${pack.id} ${pack.version}`,
      ...(fingerprint === undefined ? [] : [`${words.fingerprint}${words.colon}${fingerprint}`]),
    ),
    always(-5, words.preparedBy(voiceOf(pack, kept) === 'default')),
  ];
  const placed = new Set<Line>();
  const write = (): string =>
    sections.flatMap((each) => written(each, placed, words.andMore)).join('\n');
  const lines = sections.flatMap((each) => each.lines).sort((a, b) => a.need - b.need);
  for (const line of lines.slice(0, MOST_TRIED))
    if (placed.add(line) && write().length > LONGEST) placed.delete(line);
  return write();
}

/** The lines of a section that were placed, and how many were not. */
function written(
  { heading, lines }: Section,
  placed: ReadonlySet<Line>,
  andMore: (lines: number) => string,
): string[] {
  const left = lines.filter((line) => placed.has(line)).map(({ text }) => text);
  if (heading === undefined || lines.length === 0) return left;
  const rest = lines.length - left.length;
  return [heading, ...[...left, ...(rest > 0 ? [andMore(rest)] : [])].map((line) => `- ${line}`)];
}
