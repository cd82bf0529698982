import type { Answers, Pack } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import { walk } from '../../domain/walk.js';
import { checkPack } from '../check/check.js';
import type { ResultDifference } from './results.js';
import { structureDifferences, type StructureDifference } from './structure.js';
import { Tally, type Both, type Met } from './tally.js';
import { textDifferences, type VoiceDifference } from './texts.js';
import { sampled } from '../prove/sample.js';
import { countAnswerSets, answerSetsOf } from '../prove/answer-sets.js';

export type { ResultDifference, ResultPart } from './results.js';
export type { StructureDifference } from './structure.js';
export type { VoiceDifference } from './texts.js';

/** One kind of change of a result, and on how many results. */
export type ResultChange = ResultDifference & Met;

/** One text that is worded otherwise, and how many come to it without asking for more: where a note comes first, a question is asked, a hint holds. */
export interface WordChange extends Met {
  readonly language: string;
  /** JSON pointer inside the text: `/notes/limit-cost/others`. */
  readonly path: string;
  readonly voices: readonly VoiceDifference[];
}

/** What was compared. */
export interface ComparedSpace {
  /** Sets of answers that were compared: all that both packs can come to, or the walks of the sample that both can. */
  readonly compared: number;
  /** How many sets only the earlier, and only the later pack can come to. Of a sample: how many of its walks. */
  readonly onlyBefore: number;
  readonly onlyAfter: number;
  /** Results with any change beside words. */
  readonly changed: number;
  /** Left out when every set was compared. */
  readonly sample?: { readonly walks: number; readonly seed: number };
}

export interface Difference {
  readonly ok: true;
  /** Nothing at all differs. */
  readonly same: boolean;
  readonly space: ComparedSpace;
  /** By part, those on most results first. */
  readonly results: readonly ResultChange[];
  readonly words: readonly WordChange[];
  readonly structure: readonly StructureDifference[];
  /** Whole sentences: what was not compared, and what was done in its place. */
  readonly unproved: readonly string[];
}

/** The difference, or what is wrong with the packs: each path begins with `/before` or `/after`. */
export type Diffed = Difference | { readonly ok: false; readonly problems: readonly Problem[] };

export interface DiffOptions {
  /** Up to how many sets of answers are walked one by one; beyond it results are sampled. */
  readonly limit?: number;
  /** Called now and then: how many sets are done, of how many. */
  readonly progress?: (done: number, of: number) => void;
}

const LIMIT = 250_000;
const SAMPLE = 500;
const SEED = 1;

/**
 * Everything that differs between two versions of a pack, so that a clinician can sign it: results over the whole
 * space of answers, words, structure. Both packs are weighed by the same answers, one set at a time.
 * Synchronous; never throws.
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
          message: `The comparison itself failed: ${String(error)}. Report this with both packs: it is an error of the library.`,
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
  // Where the same is asked, whatever leads through one pack leads through the other.
  const askedAlike = JSON.stringify(before.questions) === JSON.stringify(after.questions);
  const only = { before: 0, after: 0 };
  let done = 0;
  const compare = (from: 'before' | 'after', space: Iterable<Answers>): void => {
    for (const answers of space) {
      if ((done += 1) % 5000 === 0 || done === of) progress?.(done, of);
      const other = askedAlike ? answers : comesTo(from === 'before' ? after : before, answers);
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
  const later = [
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
      ...later.map(
        (language) => `The words in "${language}" are loaded later and were not compared.`,
      ),
      ...(whole
        ? []
        : [
            `More than ${String(limit)} sets of answers: results were compared on ${String(SAMPLE)} walks of each pack (seed ${String(SEED)}), and every count is of these walks.`,
          ]),
    ],
  };
}

function* sample(pack: Pack): Generator<Answers> {
  for (const { answers } of sampled(pack, SAMPLE, SEED)) yield answers;
}

/** The answers as the pack keeps them, when they are a whole way through it; undefined when they are not. */
function comesTo(pack: Pack, answers: Answers): Answers | undefined {
  const { complete, dropped, kept } = walk(pack, answers);
  return complete && dropped.length === 0 ? kept : undefined;
}
