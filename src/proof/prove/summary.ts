import type { Pack, Text } from '../../domain/pack.js';
import { pairLengths } from '../words/balance.js';
import { gradesOf, type Grade } from '../words/readability.js';

/** Summary statistics of a proof, for the person who signs. */
export interface ProofSummary {
  readonly id: string;
  readonly version: string;
  /** Complete sets of answers; undefined if there are too many to try. */
  readonly answerSets: number | undefined;
  /** Different results: outcome, reasons, cautions, order. Undefined if not all were tried. */
  readonly results: number | undefined;
  readonly questions: number;
  readonly rules: number;
  readonly outcomes: number;
  readonly notes: number;
  readonly cautions: number;
  readonly courses: number;
  readonly asks: number;
  readonly sources: number;
  /** Undefined if the pack has no claims. */
  readonly claims: { readonly told: number; readonly setAside: number } | undefined;
  readonly pairs: number;
  /** The pair with the greatest length difference, as a share of the longer side. */
  readonly worstPair:
    { readonly id: string; readonly language: string; readonly share: number } | undefined;
  readonly worstGrade: Grade | undefined;
  readonly exceptions: number;
}

/** Counts the parts of a pack. `tried` has the counts that need every result. */
export function summaryOf(
  pack: Pack,
  texts: readonly Text[],
  tried: Pick<ProofSummary, 'answerSets' | 'results'>,
): ProofSummary {
  const pairs = texts.flatMap((text) =>
    pairLengths(pack, text).map((pair) => ({ ...pair, language: text.language })),
  );
  const setAside = pack.claims?.filter((claim) => claim.setAside !== undefined).length ?? 0;
  return {
    id: pack.id,
    version: pack.version,
    ...tried,
    questions: pack.questions.length,
    rules: pack.rules.length,
    outcomes: pack.outcomes.length,
    notes: pack.notes.filter(({ caution }) => !caution).length,
    cautions: pack.notes.filter(({ caution }) => caution).length,
    courses: pack.courses.length,
    asks: pack.ask.length,
    sources: pack.sources.length,
    claims: pack.claims && { told: pack.claims.length - setAside, setAside },
    pairs: pack.notes.filter(({ kind }) => kind === 'benefit').length,
    worstPair: most(pairs, ({ share }) => share),
    worstGrade: most(
      texts.flatMap((text) => gradesOf(text, pack.notes)),
      ({ grade }) => grade,
    ),
    exceptions: pack.wording?.length ?? 0,
  };
}

const most = <Item>(items: readonly Item[], size: (item: Item) => number): Item | undefined =>
  items.reduce<Item | undefined>(
    (best, item) => (best === undefined || size(item) > size(best) ? item : best),
    undefined,
  );

const number = new Intl.NumberFormat('en');

/** The summary as one line. */
export function summaryLine(figures: ProofSummary): string {
  const { claims, worstPair, worstGrade } = figures;
  return [
    `${figures.id} ${figures.version}`,
    figures.answerSets === undefined
      ? 'answer sets: too many to try'
      : `${number.format(figures.answerSets)} answer sets`,
    ...(figures.results === undefined ? [] : [`${number.format(figures.results)} results`]),
    `${String(figures.questions)} questions`,
    `${String(figures.rules)} rules`,
    `${String(figures.outcomes)} outcomes`,
    `${String(figures.notes)} notes`,
    `${String(figures.cautions)} cautions`,
    `${String(figures.courses)} courses`,
    `${String(figures.asks)} questions to ask`,
    claims
      ? `claims ${String(claims.told)} told, ${String(claims.setAside)} set aside`
      : 'claims not given',
    `${String(figures.sources)} sources`,
    worstPair
      ? `${String(figures.pairs)} pairs, at most ${(worstPair.share * 100).toFixed(0)} % apart (${worstPair.id})`
      : `${String(figures.pairs)} pairs`,
    worstGrade
      ? `reading grade at most ${worstGrade.grade.toFixed(1)} (${worstGrade.path})`
      : 'reading grade not measured',
    `${String(figures.exceptions)} exceptions of wording`,
  ].join('; ');
}
