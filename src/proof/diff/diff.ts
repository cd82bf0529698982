import type { Answers, Pack } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import { walk } from '../../domain/walk.js';
import { checkPack } from '../check/check.js';
import type { ResultDifference } from './results.js';
import { structureDifferences, type StructureDifference } from './structure.js';
import type { Both, Met } from './counts.js';
import { Tally } from './tally.js';
import { textDifferences, type VoiceDifference } from './texts.js';
import { sampled } from '../prove/sample.js';
import { countAnswerSets, answerSetsOf } from '../prove/answer-sets.js';

export type { ResultDifference, ResultPart } from './results.js';
export type { StructureDifference } from './structure.js';
export type { VoiceDifference } from './texts.js';

/** One kind of change of results, and the number of results. */
export type ResultChange = ResultDifference & Met;

/**
 * One reworded text, and the number of sets of answers on which it is shown without asking for more: where a note
 * comes first, a question is asked, a hint holds.
 */
export interface WordChange extends Met {
  readonly language: string;
  /** JSON pointer inside the text: `/notes/limit-cost/others`. */
  readonly path: string;
  readonly voices: readonly VoiceDifference[];
}

/** What was compared. */
export interface ComparedSpace {
  /** Compared sets of answers: those that are reachable in both packs, or the walks of the sample that are. */
  readonly compared: number;
  /** Sets of answers that are reachable in the earlier or the later pack only. Of a sample: its walks. */
  readonly onlyBefore: number;
  readonly onlyAfter: number;
  /** Results with changes other than words. */
  readonly changed: number;
  /** Absent if every set was compared. */
  readonly sample?: { readonly walks: number; readonly seed: number };
}

export interface Difference {
  readonly ok: true;
  /** Whether the packs have no difference. */
  readonly same: boolean;
  readonly space: ComparedSpace;
  /** By part; the changes with most results first. */
  readonly results: readonly ResultChange[];
  readonly words: readonly WordChange[];
  readonly structure: readonly StructureDifference[];
  /** Sentences: what was not compared, and what was done instead. */
  readonly unproved: readonly string[];
}

/** The difference, or the problems of the packs: each path begins with `/before` or `/after`. */
export type Diffed = Difference | { readonly ok: false; readonly problems: readonly Problem[] };

export interface DiffOptions {
  /** Up to this many sets of answers, each is compared. Above it, results are sampled. */
  readonly limit?: number;
  /** Called during the comparison with the number of sets done, and the total. */
  readonly progress?: (done: number, of: number) => void;
}

const LIMIT = 250_000;
const SAMPLE = 500;
const SEED = 1;

/**
 * All differences between two versions of a pack, for a clinician to sign: results over all sets of answers, words,
 * structure. Weighs both packs with the same answers, one set at a time. Synchronous; never throws.
 */
export function diffPacks(before: Pack, after: Pack, options: DiffOptions = {}): Diffed {
  const problems = Object.entries({ before, after }).flatMap(([name, given]) => {
    const checked = checkPack(given);
    return checked.ok
      ? []
      : checked.problems.map((problem) => ({ ...problem, path: `/${name}${problem.path}` }));
  });
  if (problems.length > 0) return { ok: false, problems };
  try {
    return differenceOf({ before, after }, options);
  } catch (error) {
    return {
      ok: false,
      problems: [
        {
          code: 'proof-failed',
          path: '',
          message: `The comparison failed: ${String(error)}. Report this with both packs: it is a bug in the library.`,
        },
      ],
    };
  }
}

function differenceOf(packs: Both<Pack>, { limit = LIMIT, progress }: DiffOptions): Difference {
  const { before, after } = packs;
  const [sizeBefore, sizeAfter] = [countAnswerSets(before, limit), countAnswerSets(after, limit)];
  const texts = textDifferences(before, after);
  const structure = structureDifferences(before, after);
  const whole = sizeBefore !== undefined && sizeAfter !== undefined;
  const tally = new Tally(packs, texts);
  const of = whole ? sizeBefore : 2 * SAMPLE;
  // If the questions are equal, a path through one pack is a path through the other.
  const askedAlike = JSON.stringify(before.questions) === JSON.stringify(after.questions);
  const only = { before: 0, after: 0 };
  let done = 0;
  const compare = (from: 'before' | 'after', space: Iterable<Answers>): void => {
    for (const answers of space) {
      if ((done += 1) % 5000 === 0 || done === of) progress?.(done, of);
      const other = askedAlike ? answers : reaches(from === 'before' ? after : before, answers);
      if (!other) only[from] += 1;
      else
        tally.add(
          from === 'before' ? { before: answers, after: other } : { before: other, after: answers },
        );
    }
  };
  if (whole) {
    compare('before', answerSetsOf(before));
    only.after = sizeAfter - tally.compared;
  } else {
    compare('before', sample(before));
    compare('after', sample(after));
  }
  const { changes, changed } = tally.results();
  const words = tally.words();
  const space = {
    compared: tally.compared,
    onlyBefore: only.before,
    onlyAfter: only.after,
    changed,
    ...(!whole && { sample: { walks: SAMPLE, seed: SEED } }),
  };
  const lazy = [
    ...new Set(
      [before, after].flatMap(({ text }) =>
        Object.entries(text).flatMap(([language, words]) =>
          typeof words === 'function' ? [language] : [],
        ),
      ),
    ),
  ];
  return {
    ok: true,
    same:
      [changes, words, structure].every(({ length }) => length === 0) &&
      only.before === 0 &&
      only.after === 0,
    space,
    results: changes,
    words,
    structure,
    unproved: [
      ...lazy.map((language) => `The text in "${language}" loads later and was not compared.`),
      ...(whole
        ? []
        : [
            `More than ${String(limit)} sets of answers: results were compared on ${String(SAMPLE)} walks ` +
              `of each pack (seed ${String(SEED)}), and all counts are of these walks.`,
          ]),
    ],
  };
}

function* sample(pack: Pack): Generator<Answers> {
  for (const { answers } of sampled(pack, SAMPLE, SEED)) yield answers;
}

/** The answers as the pack keeps them, if they are a complete path through it. */
function reaches(pack: Pack, answers: Answers): Answers | undefined {
  const { complete, dropped, kept } = walk(pack, answers);
  return complete && dropped.length === 0 ? kept : undefined;
}
