import type { Pack, Row, Rule } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import { isSatisfiable, canSatisfyWithout, type SearchBudget } from './satisfiable.js';
import { pointer } from '../check/pointer.js';

export const unreachableCodes = {
  'outcome-unreached': 'An outcome that nobody ever comes to.',
  'line-unread': 'A sentence of an outcome that nobody who comes to it can read.',
  'voice-unheard': 'A voice in which nobody is spoken to, since earlier ones take its readers.',
  'rule-shadowed':
    'A rule without a reason in words whose every gift another rule has brought before it.',
} as const;

/** What was found, and where it would have taken too long to find out. */
export interface UnreachableFound {
  readonly problems: readonly Problem[];
  /** Paths of what was not found out. */
  readonly open: readonly string[];
}

/**
 * What nobody meets because something earlier always comes before it: outcomes and their lines, voices, and rules.
 * Exact for packs of any size, as far as the effort goes. What can never hold at all is told by `reachOf`.
 */
export function unreachableIn(pack: Pack, effort: SearchBudget): UnreachableFound {
  const problems: Problem[] = [];
  const open: string[] = [];
  /** Told when none of these can be met. Whether one can; undefined: nobody knows. */
  const oneOf = (
    code: keyof typeof unreachableCodes,
    path: string,
    message: string,
    ways: Iterable<Way>,
  ): boolean | undefined => {
    const met = canOne(pack, ways, effort);
    if (met === false) problems.push({ code, path, message });
    if (met === undefined) open.push(path);
    return met;
  };

  const before: Row[] = [];
  for (const [index, { id, lines = [] }] of pack.outcomes.entries()) {
    const path = pointer('/outcomes', index);
    const earlier = [...before];
    const leading = pack.rules.filter((rule) => rule.outcome === id).flatMap(({ when }) => when);
    // The last stands for whoever is left.
    const own = index === pack.outcomes.length - 1 ? [{}] : leading;
    before.push(...leading);
    const remedy =
      own.length === 0
        ? `No rule leads to "${id}". Let one do so, or take it out.`
        : `Whoever could come to "${id}" comes to an earlier outcome. Move it up, mend the rules, or take it out.`;
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
        `Nobody who comes to "${id}" can read "${line.id}". Mend its condition, or take it out.`,
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
        `Whoever "${voice}" would speak to is spoken to in an earlier voice. Move it up, mend its condition, or take it out.`,
        [{ all: [row], none }],
      );
  }

  const bringing = bringersIn(pack);
  for (const [index, rule] of pack.rules.entries()) {
    const rows = rule.when.filter((row) => isSatisfiable(pack, row));
    if (rule.reasons || rows.length === 0) continue;
    oneOf(
      'rule-shadowed',
      pointer('/rules', index),
      `Whatever "${rule.id}" brings, an earlier rule has brought. Take it out, move it up, or give it a reason.`,
      giftsOf(rule, rows, index, bringing),
    );
  }
  return { problems, open };
}

/** One way to meet something: rows that hold, and rows that do not. */
interface Way {
  readonly all: readonly Row[];
  readonly none: readonly Row[];
}

function canOne(pack: Pack, ways: Iterable<Way>, effort: SearchBudget): boolean | undefined {
  let met: boolean | undefined = false;
  for (const { all, none } of ways) {
    const each = canSatisfyWithout(pack, all, none, effort);
    if (each) return true;
    if (each === undefined) met = undefined;
  }
  return met;
}

/** How each gift of a rule can be the first of its kind that somebody is brought. */
function* giftsOf(
  rule: Rule,
  rows: readonly Row[],
  index: number,
  bringing: Bringing,
): Generator<Way> {
  for (const gift of giftsIn(rule)) {
    const earlier = (bringing.get(gift) ?? [])
      .filter(({ place }) => place < index)
      .flatMap(({ when }) => when);
    const none = gift.startsWith('outcome ')
      ? [...earlier, ...(bringing.get(`before ${gift}`) ?? []).flatMap(({ when }) => when)]
      : earlier;
    for (const row of rows) yield { all: [row], none };
  }
}

/** By gift: the rules that bring it, in their order. */
type Bringing = ReadonlyMap<
  string,
  readonly { readonly place: number; readonly when: readonly Row[] }[]
>;

function bringersIn({ rules, outcomes }: Pack): Bringing {
  const bringing = new Map<string, { place: number; when: readonly Row[] }[]>();
  const add = (gift: string, place: number, when: readonly Row[]): void => {
    const before = bringing.get(gift);
    if (before) before.push({ place, when });
    else bringing.set(gift, [{ place, when }]);
  };
  for (const [place, rule] of rules.entries()) {
    for (const gift of giftsIn(rule)) add(gift, place, rule.when);
    const own = outcomes.findIndex(({ id }) => id === rule.outcome);
    // Whoever it leads comes to none of the outcomes after its own.
    if (own >= 0)
      for (const { id } of outcomes.slice(own + 1)) add(`before outcome ${id}`, place, rule.when);
  }
  return bringing;
}

const giftsIn = ({ notes = [], cautions = [], ask: questions = [], outcome }: Rule): string[] => [
  ...[...cautions, ...notes].map((id) => `note ${id}`),
  ...questions.map((id) => `question ${id}`),
  ...(outcome === undefined ? [] : [`outcome ${outcome}`]),
];
