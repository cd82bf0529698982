import type { Answers, Pack } from './pack.js';
import { toPlain } from './plain-data.js';
import { walk, walkAlong } from './walk.js';
import { weigh, type Because, type Guidance, type GuidanceItem } from './weigh.js';

/** The items that only one of two results has, in the order of that result. */
export interface Change<Item> {
  readonly gained: readonly Item[];
  readonly lost: readonly Item[];
}

/** How the guidance would differ after other answers. */
export interface Comparison {
  readonly before: Guidance;
  readonly after: Guidance;
  /** The answers that count afterwards. */
  readonly answers: Answers;
  /** Questions that are asked only after the change. Each counts as answered "I don't know". */
  readonly opened: readonly string[];
  /** Questions whose answer no longer counts. */
  readonly closed: readonly string[];
  /** The outcome changes its heading. */
  readonly outcome: boolean;
  /** A reason is identified by its rule and row: when other answers satisfy the same row, the reason stays the same. */
  readonly reasons: Change<Because>;
  readonly cautions: Change<string>;
  /** Notes that come first in only one of the results. Cautions are not among them. */
  readonly notes: Change<string>;
  readonly ask: Change<string>;
  /** Outcome, reasons, cautions, first notes and first questions are all the same. */
  readonly same: boolean;
}

/** The id that packs use for the option "I don't know". */
const UNKNOWN = 'unknown';

/**
 * Compares the guidance for the given answers with the guidance after some answers change.
 * A question that the change opens counts as answered with its option `unknown`. If it has no such option, the walk
 * ends at that question, as for a person who has not answered it yet.
 *
 * Never throws: a value that is not an answer does not count, as in `walk`.
 *
 * @param change the answers that replace the given ones, by question id
 */
export function compareAnswers(pack: Pack, answers: Answers, change: Answers): Comparison {
  const { kept } = walk(pack, answers);
  const [changed, opened] = settle(pack, { ...kept, ...(toPlain(change).data as Answers) });
  const [before, after] = [weigh(pack, kept), weigh(pack, changed)];
  const reasons = changeOf(before.outcome.because, after.outcome.because, ({ rule, row }) =>
    JSON.stringify([rule, row]),
  );
  const cautions = changeOf(ids(before.cautions), ids(after.cautions));
  const notes = changeOf(firstNotes(before), firstNotes(after));
  const questions = changeOf(firstOf(before.ask), firstOf(after.ask));
  const outcome = before.outcome.id !== after.outcome.id;
  return {
    before,
    after,
    answers: changed,
    opened,
    closed: Object.keys(kept).filter((id) => !Object.hasOwn(changed, id)),
    outcome,
    reasons,
    cautions,
    notes,
    ask: questions,
    same:
      !outcome &&
      [reasons, cautions, notes, questions].every(
        ({ gained, lost }) => gained.length + lost.length === 0,
      ),
  };
}

/** Answers every opened question with `unknown`. Returns the answers that then count, and those questions. */
function settle(pack: Pack, answers: Answers): [kept: Answers, opened: string[]] {
  const opened: string[] = [];
  const { kept } = walkAlong(pack, answers, ({ id, options }) => {
    if (!options.some((option) => option.id === UNKNOWN)) return undefined;
    opened.push(id);
    return UNKNOWN;
  });
  return [kept, opened];
}

const ids = (items: readonly GuidanceItem[]): string[] => items.map(({ id }) => id);
const firstOf = (items: readonly GuidanceItem[]): string[] =>
  ids(items.filter(({ first }) => first));

function firstNotes({ notes, cautions }: Guidance): string[] {
  const warned = new Set(ids(cautions));
  return firstOf(notes).filter((id) => !warned.has(id));
}

function changeOf<Item>(
  before: readonly Item[],
  after: readonly Item[],
  nameOf: (item: Item) => unknown = (item) => item,
): Change<Item> {
  const without = (items: readonly Item[], others: readonly Item[]): Item[] => {
    const there = new Set(others.map(nameOf));
    return items.filter((item) => !there.has(nameOf(item)));
  };
  return { gained: without(after, before), lost: without(before, after) };
}
