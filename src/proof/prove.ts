import type { Pack, Text, WordingException } from '../domain/pack.js';
import type { Problem } from '../domain/problem.js';
import { balanceOf, balanceOfCourses, balanceOfPairs } from './balance.js';
import { checkPack } from './check.js';
import { claimsOf } from './claims.js';
import { datesOf } from './dates.js';
import { figuresOf, type Figures } from './figures.js';
import { gradeProblems, isGraded } from './grade.js';
import { originsOf } from './origins.js';
import { deadEndOf, reachOf } from './reach.js';
import { minimalOf, reasonsOf } from './reasons.js';
import { sampled } from './sample.js';
import { countAnswerSets, results, type Result } from './space.js';
import { listsFor, wordingOf } from './wording.js';

export const proveCodes = {
  'proof-failed': 'The proof itself broke off. The pack may be too large, or the library has an error.',
} as const;

/** What was proved of a pack. */
export interface Proof {
  readonly ok: boolean;
  readonly problems: readonly Problem[];
  /** Undefined when the pack is not in order: then there is nothing to count. */
  readonly figures: Figures | undefined;
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
  readonly progress?: (done: number, of: number | undefined) => void;
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
    return { ok: false, problems: [{ code: 'proof-failed', path: '', message }], figures: undefined, unproved: ['The proof did not come to its end.'], exceptions: [] };
  }
}

function prove(given: Pack, { today = new Date(), limit = LIMIT, progress }: ProofOptions): Proof {
  const checked = checkPack(given);
  if (!checked.ok) return { ok: false, problems: checked.problems, figures: undefined, unproved: ['The pack is not in order, so nothing else was proved.'], exceptions: [] };
  const { pack } = checked;
  const texts = Object.values(pack.text).filter((text): text is Text => typeof text === 'object');
  const later = Object.entries(pack.text).flatMap(([language, text]) => (typeof text === 'object' ? [] : [language]));
  const answerSets = countAnswerSets(pack, limit);
  const tried = tryAll(pack, answerSets === undefined ? sampled(pack, SAMPLE, SEED) : results(pack), answerSets ?? SAMPLE, progress);
  const problems = [
    ...reachOf(pack),
    ...tried.problems,
    ...(answerSets === undefined ? [] : shadowedIn(pack, tried.bringing)),
    ...minimalOf(pack),
    ...texts.flatMap((text) => [...balanceOfPairs(pack, text), ...balanceOfCourses(pack, text), ...gradeProblems(text)]),
    ...wordingOf(pack, texts),
    ...datesOf(pack, today),
    ...originsOf(pack),
    ...claimsOf(pack),
  ];
  const unproved = [
    ...later.map((language) => `The words in "${language}" are loaded later and were not looked at.`),
    ...texts.filter(({ language }) => !listsFor(language)).map(({ language }) => `There is no list of words for "${language}": its wording was not looked at.`),
    ...texts.filter(({ language }) => !isGraded(language)).map(({ language }) => `The reading grade of "${language}" was not measured: it is for English alone.`),
    ...(answerSets === undefined
      ? [`More than ${String(limit)} sets of answers: every condition was proved by itself; balance and reasons were tried on ${String(SAMPLE)} walks (seed ${String(SEED)}), and shadowed rules were not looked for.`]
      : []),
    ...(pack.claims ? [] : ['No claims were given: whether all of them are told was not looked at.']),
  ];
  return { ok: problems.length === 0, problems, figures: figuresOf(pack, texts, { answerSets, results: answerSets === undefined ? undefined : tried.results }), unproved, exceptions: pack.wording ?? [] };
}

interface Tried {
  readonly problems: Problem[];
  /** How many different results there were. */
  readonly results: number;
  /** Rules that were the first to bring something to somebody. */
  readonly bringing: ReadonlySet<string>;
}

/** Looks at every result; what is told by the same guidance is looked at once. */
function tryAll(pack: Pack, space: Iterable<Result>, of: number, progress: ProofOptions['progress']): Tried {
  const problems: Problem[] = [];
  const seen = new Set<Result['guidance']>();
  const shown = new Set<string>();
  const told = new Set<string>();
  const bringing = new Set<string>();
  let done = 0;
  for (const result of space) {
    if ((done += 1) % 5000 === 0) progress?.(done, of);
    const { answers, guidance } = result;
    problems.push(...deadEndOf(pack, answers));
    if (seen.has(guidance)) continue;
    seen.add(guidance);
    for (const rule of firstToBring(result)) bringing.add(rule);
    problems.push(...reasonsOf(pack, result));
    const first = [guidance.outcome.id, ...guidance.notes.filter((note) => note.first).map(({ id }) => id)].join(' ');
    if (shown.has(first)) continue;
    shown.add(first);
    for (const problem of balanceOf(pack, guidance)) {
      // One example for each outcome says it; hundreds would hide it.
      if (told.has(problem.code + problem.path)) continue;
      told.add(problem.code + problem.path);
      problems.push({ ...problem, message: `${problem.message} For example: ${JSON.stringify(answers)}.` });
    }
  }
  return { problems, results: seen.size, bringing };
}

function firstToBring({ guidance }: Result): string[] {
  const items = [...guidance.cautions, ...guidance.notes, ...guidance.questions];
  return [guidance.outcome.rule, ...items.map(({ because }) => because[0]?.rule)].filter((rule): rule is string => rule !== undefined);
}

function shadowedIn(pack: Pack, bringing: ReadonlySet<string>): Problem[] {
  return pack.rules.flatMap(({ id, reasons }, index): Problem[] =>
    reasons || bringing.has(id)
      ? []
      : [{ code: 'rule-shadowed', path: `/rules/${String(index)}`, message: `Whatever "${id}" brings, an earlier rule has brought. Take it out, move it up, or give it a reason.` }],
  );
}
