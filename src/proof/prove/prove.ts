import type { Pack, Text, WordingException } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import { balanceOfCourses, balanceOfPairs } from './balance.js';
import { unreachableIn } from './unreachable.js';
import { checkPack } from '../check/check.js';
import { claimsOf } from './claims.js';
import { datesOf } from './dates.js';
import { summaryOf, type ProofSummary } from './summary.js';
import { gradeProblems, isGraded } from './readability.js';
import { searchBudget } from './satisfiable.js';
import { provenanceProblems } from './provenance.js';
import { reachOf } from './reach.js';
import { minimalOf } from './reasons.js';
import { sampled } from './sample.js';
import { countAnswerSets, results } from './answer-sets.js';
import { checkResults, type Progress } from './check-results.js';
import { listsFor, wordingOf } from './wording.js';

export const proveCodes = {
  'proof-failed':
    'The proof itself broke off. The pack may be too large, or the library has an error.',
} as const;

/** What was proved of a pack. */
export interface Proof {
  readonly ok: boolean;
  readonly problems: readonly Problem[];
  /** Undefined when the pack is not in order: then there is nothing to count. */
  readonly figures: ProofSummary | undefined;
  /** Whole sentences: what could not be completed, and what was done in its place. */
  readonly unproved: readonly string[];
  /** Words that stand although the list forbids them, each with its reason: to be signed. */
  readonly exceptions: readonly WordingException[];
}

export interface ProofOptions {
  /** The day on which it is proved; now, if left out. */
  readonly today?: Date;
  /** How many sets of answers are tried one by one; beyond it each condition is proved by itself, and results are sampled. */
  readonly limit?: number;
  /** Called now and then while results are tried: how many are done, of how many if that is known. */
  readonly progress?: Progress;
}

const LIMIT = 250_000;
const SAMPLE = 200;
const SEED = 1;

/**
 * Proves a pack before anyone sees it: shape and references, reach, balance, reasons, reading grade, wording, dates, claims.
 * Synchronous; never throws. A pack that `checkPack` refuses is not proved further.
 */
export function provePack(given: Pack, options: ProofOptions = {}): Proof {
  try {
    return prove(given, options);
  } catch (error) {
    const message = `The proof itself failed: ${String(error)}. Report this with the pack: it is an error of the library.`;
    return {
      ok: false,
      problems: [{ code: 'proof-failed', path: '', message }],
      figures: undefined,
      unproved: ['The proof did not come to its end.'],
      exceptions: [],
    };
  }
}

function prove(given: Pack, { today = new Date(), limit = LIMIT, progress }: ProofOptions): Proof {
  const checked = checkPack(given);
  if (!checked.ok)
    return {
      ok: false,
      problems: checked.problems,
      figures: undefined,
      unproved: ['The pack is not in order, so nothing else was proved.'],
      exceptions: [],
    };
  const { pack } = checked;
  const texts = Object.values(pack.text).filter((text): text is Text => typeof text === 'object');
  const later = Object.entries(pack.text).flatMap(([language, text]) =>
    typeof text === 'object' ? [] : [language],
  );
  const answerSets = countAnswerSets(pack, limit);
  const told = new Set<number>();
  const tried = checkResults(
    pack,
    answerSets === undefined ? sampled(pack, SAMPLE, SEED) : results(pack, told),
    answerSets ?? SAMPLE,
    progress,
  );
  const effort = searchBudget();
  const [beaten, minimal] = [unreachableIn(pack, effort), minimalOf(pack, effort)];
  const open = [...beaten.open, ...minimal.open];
  const problems = [
    ...reachOf(pack),
    ...beaten.problems,
    ...tried,
    ...minimal.problems,
    ...texts.flatMap((text) => [
      ...balanceOfPairs(pack, text),
      ...balanceOfCourses(pack, text),
      ...gradeProblems(text),
    ]),
    ...wordingOf(pack, texts),
    ...datesOf(pack, today),
    ...provenanceProblems(pack),
    ...claimsOf(pack),
  ];
  const unproved = [
    ...later.map(
      (language) => `The words in "${language}" are loaded later and were not looked at.`,
    ),
    ...texts
      .filter(({ language }) => !listsFor(language))
      .map(
        ({ language }) =>
          `There is no list of words for "${language}": its wording was not looked at.`,
      ),
    ...texts
      .filter(({ language }) => !isGraded(language))
      .map(
        ({ language }) =>
          `The reading grade of "${language}" was not measured: it is for English alone.`,
      ),
    ...(answerSets === undefined
      ? [
          `More than ${String(limit)} sets of answers: every condition was proved by itself; balance, and that reasons suffice, was tried on ${String(SAMPLE)} walks (seed ${String(SEED)}).`,
        ]
      : []),
    ...(open.length > 0
      ? [
          `It would take too long to find out whether these are ever met, or could be otherwise: ${some(open)}.`,
        ]
      : []),
    ...(pack.claims
      ? []
      : ['No claims were given: whether all of them are told was not looked at.']),
  ];
  return {
    ok: problems.length === 0,
    problems,
    figures: summaryOf(pack, texts, {
      answerSets,
      results: answerSets === undefined ? undefined : told.size,
    }),
    unproved,
    exceptions: pack.wording ?? [],
  };
}

/** The first few, and how many more there are. */
const some = (paths: readonly string[]): string =>
  [...paths.slice(0, 5), ...(paths.length > 5 ? [`${String(paths.length - 5)} more`] : [])].join(
    ', ',
  );
