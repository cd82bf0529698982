import type { Pack, Row, Rule } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import { isSatisfiable, canSatisfyWithout, type SearchBudget } from './satisfiable.js';
import { pointer } from '../check/pointer.js';

export const unreachableCodes = {
  'outcome-unreached': 'An outcome that no answers lead to.',
  'line-unread': 'A line of an outcome that no reader of the outcome sees.',
  'voice-unheard': 'A voice that is never used, because earlier voices match first.',
  'rule-shadowed':
    'A rule without a reason, all of whose notes and questions are already added by earlier rules.',
  'line-one-sided':
    'A line of a note that is in favour, and some of its readers see no other line there.',
} as const;

/** The problems, and the places where the search was stopped. */
export interface UnreachableFound {
  readonly problems: readonly Problem[];
  /** Paths of conditions that were not decided. */
  readonly open: readonly string[];
}

/**
 * Finds outcomes, lines, voices and rules that earlier ones always hide, and lines of notes that
 * are in favour and stand alone. Exact for packs of any size, within the search budget. `reachOf`
 * finds conditions that never hold.
 */
export function unreachableIn(pack: Pack, budget: SearchBudget): UnreachableFound {
  const problems: Problem[] = [];
  const open: string[] = [];
  /** Whether one of these ways can be met; reports a problem if not. Undefined if the search was stopped. */
  const oneOf = (
    code: keyof typeof unreachableCodes,
    path: string,
    message: string,
    ways: Iterable<Way>,
  ): boolean | undefined => {
    const met = canOne(pack, ways, budget);
    if (met === false) problems.push({ code, path, message });
    if (met === undefined) open.push(path);
    return met;
  };

  const before: Row[] = [];
  for (const [index, { id, lines = [] }] of pack.outcomes.entries()) {
    const path = pointer('/outcomes', index);
    const earlier = [...before];
    const leading = pack.rules.filter((rule) => rule.outcome === id).flatMap(({ when }) => when);
    // The last outcome is for all other answers.
    const own = index === pack.outcomes.length - 1 ? [{}] : leading;
    before.push(...leading);
    const remedy =
      own.length === 0
        ? `No rule leads to "${id}". Add one, or remove the outcome.`
        : `All answers that lead to "${id}" lead to an earlier outcome first. ` +
          'Move it up, correct the rules, or remove it.';
    if (
      oneOf(
        'outcome-unreached',
        path,
        remedy,
        own.map((row) => ({ all: [row], none: earlier })),
      ) !== true
    )
      continue;
    for (const [place, line] of lines.entries()) {
      if (!line.when.some((row) => isSatisfiable(pack, row))) continue;
      const ways = own.flatMap((row) =>
        line.when.map((each) => ({ all: [row, each], none: earlier })),
      );
      oneOf(
        'line-unread',
        pointer(path, 'lines', place),
        `No reader of "${id}" can see the line "${line.id}". Correct its condition, or remove it.`,
        ways,
      );
    }
  }

  const voices = Object.entries(pack.voices);
  for (const [place, [voice, row]] of voices.entries()) {
    const none = voices.slice(0, place).map(([, each]) => each);
    if (isSatisfiable(pack, row))
      oneOf(
        'voice-unheard',
        pointer('/voices', voice),
        `All readers of the voice "${voice}" match an earlier voice first. ` +
          'Move it up, correct its condition, or remove it.',
        [{ all: [row], none }],
      );
  }

  const providers = providersIn(pack);
  for (const [index, rule] of pack.rules.entries()) {
    const rows = rule.when.filter((row) => isSatisfiable(pack, row));
    if (rule.reasons || rows.length === 0) continue;
    oneOf(
      'rule-shadowed',
      pointer('/rules', index),
      `Earlier rules already add everything that "${rule.id}" adds. Remove it, move it up, or give it a reason.`,
      waysToAdd(rule, rows, index, providers),
    );
  }
  for (const [index, { id, lines = [] }] of pack.notes.entries()) {
    const others = lines.filter(({ favours }) => !favours).flatMap(({ when }) => when);
    for (const [place, line] of lines.entries()) {
      if (!line.favours) continue;
      const path = pointer('/notes', index, 'lines', place);
      const alone = canOne(
        pack,
        line.when.map((row) => ({ all: [row], none: others })),
        budget,
      );
      if (alone === undefined) open.push(path);
      if (alone)
        problems.push({
          code: 'line-one-sided',
          path,
          message:
            `Some readers see "${line.id}", which is in favour, and no other line of "${id}". ` +
            'Add a line for them that is not in favour.',
        });
    }
  }
  return { problems, open };
}

/** One way to meet something: rows that must hold, and rows that must not. */
interface Way {
  readonly all: readonly Row[];
  readonly none: readonly Row[];
}

function canOne(pack: Pack, ways: Iterable<Way>, budget: SearchBudget): boolean | undefined {
  let met: boolean | undefined = false;
  for (const { all, none } of ways) {
    const each = canSatisfyWithout(pack, all, none, budget);
    if (each) return true;
    if (each === undefined) met = undefined;
  }
  return met;
}

/** The ways in which a rule can be the first to add each of its effects. */
function* waysToAdd(
  rule: Rule,
  rows: readonly Row[],
  index: number,
  providers: Providers,
): Generator<Way> {
  for (const effect of effectsOf(rule)) {
    const earlier = (providers.get(effect) ?? [])
      .filter(({ place }) => place < index)
      .flatMap(({ when }) => when);
    const none = effect.startsWith('outcome ')
      ? [...earlier, ...(providers.get(`before ${effect}`) ?? []).flatMap(({ when }) => when)]
      : earlier;
    for (const row of rows) yield { all: [row], none };
  }
}

/** The rules that have an effect, in order, by effect. */
type Providers = ReadonlyMap<
  string,
  readonly { readonly place: number; readonly when: readonly Row[] }[]
>;

function providersIn({ rules, outcomes }: Pack): Providers {
  const providers = new Map<string, { place: number; when: readonly Row[] }[]>();
  const add = (effect: string, place: number, when: readonly Row[]): void => {
    const before = providers.get(effect);
    if (before) before.push({ place, when });
    else providers.set(effect, [{ place, when }]);
  };
  for (const [place, rule] of rules.entries()) {
    for (const effect of effectsOf(rule)) add(effect, place, rule.when);
    const own = outcomes.findIndex(({ id }) => id === rule.outcome);
    // A rule that leads to an outcome prevents all later ones.
    if (own >= 0)
      for (const { id } of outcomes.slice(own + 1)) add(`before outcome ${id}`, place, rule.when);
  }
  return providers;
}

const effectsOf = ({ notes = [], cautions = [], ask = [], outcome }: Rule): string[] => [
  ...[...cautions, ...notes].map((id) => `note ${id}`),
  ...ask.map((id) => `question ${id}`),
  ...(outcome === undefined ? [] : [`outcome ${outcome}`]),
];
