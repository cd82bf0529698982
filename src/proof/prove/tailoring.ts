import { chosen, matchRow } from '../../domain/condition.js';
import { linesFor } from '../../domain/lines.js';
import { MOST_OPEN } from '../../domain/open-notes.js';
import type { Answers, Pack } from '../../domain/pack.js';
import { weigh, type Guidance } from '../../domain/weigh.js';
import { countAnswerSets, results } from './answer-sets.js';

/** How much one question changes what is open. */
export interface Tailoring {
  readonly question: string;
  /** Pairs of complete sets of answers that differ in the answer to this question and in nothing else. */
  readonly pairs: number;
  /** Those of them in which the two people read a different sentence among what is open. */
  readonly different: number;
}

const LIMIT = 250_000;

/**
 * For each question, how many of the pairs of people whose answers differ in it alone read something different before
 * they press any control: the heading, a line of the outcome, a caution, a note, or its first line. Another order of
 * the same sentences is no difference, nor are the reasons, which repeat the answers. Undefined if there are too many
 * sets to try.
 *
 * @param weighing replaces `weigh`, so that tests can see the measure change
 */
export function tailoringOf(pack: Pack, limit = LIMIT, weighing = weigh): Tailoring[] | undefined {
  if (countAnswerSets(pack, limit) === undefined) return undefined;
  const topOf = tops(pack);
  const read = [...results(pack, undefined, weighing)].map(({ answers, guidance }) => ({
    answers,
    choices: pack.questions.map(({ id }) => chosen(answers, id).join()),
    top: topOf(answers, guidance),
  }));
  return pack.questions.map(({ id }, place) => {
    /** By all other answers: how many read each top. */
    const groups = new Map<string, Map<string, number>>();
    for (const { answers, choices, top } of read) {
      if (answers[id] === undefined) continue;
      const others = choices.with(place, '').join(' ');
      const group = groups.get(others) ?? new Map<string, number>();
      groups.set(others, group.set(top, (group.get(top) ?? 0) + 1));
    }
    const counts = [...groups.values()].map((group) => [...group.values()]);
    const pairs = sum(counts.map((each) => pairsAmong(sum(each))));
    return { question: id, pairs, different: pairs - sum(counts.flat().map(pairsAmong)) };
  });
}

/** The open sentences in one voice, by name: heading, lines of the outcome, cautions, notes and their lines. */
function tops(pack: Pack): (answers: Answers, guidance: Guidance) => string {
  const firsts = new WeakMap<Guidance, string>();
  const notesOf = (guidance: Guidance): string => {
    const known = firsts.get(guidance);
    if (known !== undefined) return known;
    const { outcome, cautions, notes } = guidance;
    // Of the lines of an open note, the first is open.
    const open = [...cautions, ...notes].flatMap((note) =>
      note.open ? [note.id, ...(note.lines?.slice(0, 1) ?? [])] : [],
    );
    const said = [outcome.id, ...new Set(open.toSorted())].join(' ');
    firsts.set(guidance, said);
    return said;
  };
  return (answers, guidance) => {
    const lines = linesFor(pack, guidance.outcome.id, answers).slice(0, MOST_OPEN.lines);
    return [
      Object.entries(pack.voices).find(([, row]) => matchRow(row, answers))?.[0] ?? '',
      ...lines.map(({ id }) => id).toSorted(),
      notesOf(guidance),
    ].join(' ');
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
const pairsAmong = (count: number): number => (count * (count - 1)) / 2;

/** One line for each question: its share in whole per cent, rounded down, and the counts. */
export function tailoringLines(found: readonly Tailoring[]): string[] {
  const number = new Intl.NumberFormat('en');
  return found.map(({ question, pairs, different }) =>
    pairs === 0
      ? `only in ${question}: no pair`
      : `only in ${question}: ${String(Math.floor((100 * different) / pairs))} % read a different ` +
        `open sentence (${number.format(different)} of ${number.format(pairs)} pairs)`,
  );
}
