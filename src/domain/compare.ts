import type { Answers, Pack } from './pack.js';
import { toPlain } from './plain-data.js';
import { walk, walkAlong } from './walk.js';
import { weigh, type Because, type Guidance, type GuidanceItem } from './weigh.js';

/** What one result has and the other has not, in the order of the result that has it. */
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
  /** Questions that the change opens. Each counts as not known. */
  readonly opened: readonly string[];
  /** Questions whose answer no longer counts. */
  readonly closed: readonly string[];
  /** The outcome changes its heading. */
  readonly outcome: boolean;
  /** A reason is one row: the same one by another answer is the same. */
  readonly reasons: Change<Because>;
  readonly cautions: Change<string>;
  /** Notes that come first in one result and not in the other; cautions are told apart from them. */
  readonly notes: Change<string>;
  readonly ask: Change<string>;
  /** Nothing of it differs: outcome, reasons, cautions, first notes and first questions are the same. */
  readonly same: boolean;
}

/** The option that says "I don't know", by the convention of packs. */
const UNKNOWN = 'unknown';

/**
 * What would change if some answers were others: the difference of the two guidances.
 * A question that the change opens counts as answered by its option `unknown`; one without such an option
 * ends the walk there, as for a person who has not answered it yet.
 *
 * Never throws: what is no answer does not count, as in `walk`.
 *
 * @param change the answers to put in place of the given ones, by question id
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

/** The answers that count once every question that they open is answered with "not known"; and those questions. */
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
