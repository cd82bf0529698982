import type { Pack, Text, WordingException } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import { balanceOfCourses, balanceOfPairs } from '../words/balance.js';
import { briefsOf } from '../words/briefs.js';
import { unreachableIn } from './unreachable.js';
import { checkPack } from '../check/check.js';
import { claimsOf, statementGrades, statementNumbersOf } from './claims.js';
import { datesOf } from './dates.js';
import { summaryOf, type ProofSummary } from './summary.js';
import { gradeProblems, isGraded } from '../words/readability.js';
import { searchBudget } from './satisfiable.js';
import { provenanceProblems } from './provenance.js';
import { reachOf } from './reach.js';
import { minimalOf } from './reasons.js';
import { sampled } from './sample.js';
import { countAnswerSets, results } from './answer-sets.js';
import { checkResults, type Progress } from './check-results.js';
import { unspokenIn } from '../words/spoken.js';
import { listsFor, wordingOf } from '../words/wording.js';

export const proveCodes = {
  'proof-failed': 'The proof broke off. The pack may be too large, or the library has a bug.',
} as const;

/** The result of a proof. */
export interface Proof {
  readonly ok: boolean;
  readonly problems: readonly Problem[];
  /** Undefined if `checkPack` refuses the pack. */
  readonly figures: ProofSummary | undefined;
  /** Sentences: what was not proved, and what was done instead. */
  readonly unproved: readonly string[];
  /** Exceptions from the word lists, each with its reason: to be signed. */
  readonly exceptions: readonly WordingException[];
}

export interface ProofOptions {
  /** The day of the proof. Default: now. */
  readonly today?: Date;
  /** Up to this many sets of answers, each is tried. Above it, conditions are proved singly, and results sampled. */
  readonly limit?: number;
  /** Languages in which you give the library's words: see `defineWords`, and `evenhand words`. */
  readonly words?: readonly string[];
  /** Called while results are tried, with the number done, and the total if it is known. */
  readonly progress?: Progress;
}

const LIMIT = 250_000;
const SAMPLE = 200;
const SEED = 1;

/**
 * Proves a pack: shape and references, reach, balance, reasons, reading grade, wording, dates, claims. Synchronous;
 * never throws. If `checkPack` refuses the pack, nothing else is proved.
 */
export function provePack(given: Pack, options: ProofOptions = {}): Proof {
  try {
    return prove(given, options);
  } catch (error) {
    const message = `The proof failed: ${String(error)}. Report this with the pack: it is a bug in the library.`;
    return {
      ok: false,
      problems: [{ code: 'proof-failed', path: '', message }],
      figures: undefined,
      unproved: ['The proof did not finish.'],
      exceptions: [],
    };
  }
}

function prove(
  given: Pack,
  { today = new Date(), limit = LIMIT, words = [], progress }: ProofOptions,
): Proof {
  const checked = checkPack(given);
  if (!checked.ok)
    return {
      ok: false,
      problems: checked.problems,
      figures: undefined,
      unproved: ['The check found problems, so nothing else was proved.'],
      exceptions: [],
    };
  const { pack } = checked;
  const texts = Object.values(pack.text).filter((text): text is Text => typeof text === 'object');
  const later = Object.entries(pack.text).flatMap(([language, text]) =>
    typeof text === 'object' ? [] : [language],
  );
  const answerSets = countAnswerSets(pack, limit);
  const hashes = new Set<number>();
  const tried = checkResults(
    pack,
    answerSets === undefined ? sampled(pack, SAMPLE, SEED) : results(pack, hashes),
    answerSets ?? SAMPLE,
    progress,
    texts,
  );
  const budget = searchBudget();
  const [unreachable, minimal] = [unreachableIn(pack, budget), minimalOf(pack, budget)];
  const open = [...unreachable.open, ...minimal.open];
  const problems = [
    ...reachOf(pack),
    ...unreachable.problems,
    ...tried,
    ...minimal.problems,
    ...texts.flatMap((text) => [
      ...balanceOfPairs(pack, text),
      ...briefsOf(pack, text),
      ...balanceOfCourses(pack, text),
      ...gradeProblems(text, pack.notes),
    ]),
    ...wordingOf(pack, texts),
    ...unspokenIn(pack, words),
    ...datesOf(pack, today),
    ...provenanceProblems(pack),
    ...claimsOf(pack),
    ...statementNumbersOf(pack),
    ...statementGrades(pack),
  ];
  const unproved = [
    ...later.map((language) => `The text in "${language}" loads later and was not checked.`),
    ...texts
      .filter(({ language }) => !listsFor(language))
      .map(
        ({ language }) => `There is no word list for "${language}": its wording was not checked.`,
      ),
    ...texts
      .filter(({ language }) => !isGraded(language))
      .map(
        ({ language }) =>
          `The reading grade of "${language}" was not measured: the formula is for English.`,
      ),
    ...(answerSets === undefined
      ? [
          [
            `More than ${String(limit)} sets of answers: each condition was proved by itself;`,
            `balance and sufficient reasons were tried on ${String(SAMPLE)} walks (seed ${String(SEED)}).`,
          ].join(' '),
        ]
      : []),
    ...(open.length > 0
      ? [
          `The search was stopped, so it is not known whether these can be met, or are minimal: ${some(open)}.`,
        ]
      : []),
    ...(pack.claims ? [] : ['The pack has no claims, so their coverage was not checked.']),
  ];
  return {
    ok: problems.length === 0,
    problems,
    figures: summaryOf(pack, texts, {
      answerSets,
      results: answerSets === undefined ? undefined : hashes.size,
    }),
    unproved,
    exceptions: pack.wording ?? [],
  };
}

/** The first five, and the number of others. */
const some = (paths: readonly string[]): string =>
  [...paths.slice(0, 5), ...(paths.length > 5 ? [`${String(paths.length - 5)} more`] : [])].join(
    ', ',
  );
