import { chosen, holds } from '../domain/condition.js';
import { own } from '../domain/lookup.js';
import type { Answer, Answers, Hint, Question } from '../domain/pack.js';
import { voiceOf } from '../domain/text-for.js';
import { walk } from '../domain/walk.js';
import { weigh, type Guidance, type Values } from '../domain/weigh.js';
import type { Screen, SessionContext } from './context.js';
import type { SessionSnapshot } from './machine.js';

/** Pure selectors on a snapshot. Each returns only what one view needs. */

export type SessionState = Screen | 'urgent';

/** `urgent` while help is open, or else the screen. */
export const stateOf = ({ value }: SessionSnapshot): SessionState =>
  value.help === 'open' ? 'urgent' : value.screen;

/** Depth of the screen: it grows from the welcome to the result. Undefined while help is open. */
export const selectDepth = (snapshot: SessionSnapshot): number | undefined => {
  const { pack, at } = snapshot.context;
  return {
    welcome: -1,
    asking: pack.questions.findIndex(({ id }) => id === at),
    reviewing: pack.questions.length,
    concluded: pack.questions.length + 1,
    urgent: undefined,
  }[stateOf(snapshot)];
};

/**
 * A selector for a part of the result that has state of its own (open details, text being written). Selects `undefined`
 * on another screen: the part drops that state. Selects `null` while help is open over the result: the part shows
 * nothing and keeps its state.
 */
export const onResult =
  <Selected>(select: (snapshot: SessionSnapshot) => Selected | undefined) =>
  (snapshot: SessionSnapshot): Selected | null | undefined =>
    snapshot.value.screen === 'concluded' ? (select(snapshot) ?? null) : undefined;

export const keptAnswers = ({ context }: SessionSnapshot): Answers =>
  walk(context.pack, context.answers).kept;

/** Ids of answered questions whose answer no longer counts. */
export const droppedAnswers = ({ context }: SessionSnapshot): readonly string[] =>
  walk(context.pack, context.answers).dropped;

/** The voice of the pack for this reader. */
export const selectVoice = ({ context }: SessionSnapshot): string =>
  voiceOf(context.pack, walk(context.pack, context.answers).kept);

/** The guidance; undefined unless concluded. */
export function selectGuidance(snapshot: SessionSnapshot): Guidance | undefined {
  const { pack, answers, values } = snapshot.context;
  return stateOf(snapshot) === 'concluded' ? weigh(pack, answers, values) : undefined;
}

/** The answers behind the result; undefined unless concluded. */
export const selectResultAnswers = (snapshot: SessionSnapshot): Answers | undefined =>
  stateOf(snapshot) === 'concluded' ? keptAnswers(snapshot) : undefined;

/** The values that matter most to the person, and the notes that they moved up. */
export interface ChosenValues {
  readonly values: Values;
  readonly moved: readonly { readonly id: string; readonly first: boolean }[];
}

/** Undefined unless concluded. */
export function selectValues(snapshot: SessionSnapshot): ChosenValues | undefined {
  const moved = selectGuidance(snapshot)?.notes.filter(({ movedBy }) => movedBy);
  return (
    moved && {
      values: snapshot.context.values,
      moved: moved.map(({ id, first }) => ({ id, first })),
    }
  );
}

/** The questions to ask, the selected ones, and those in the person's own words. */
export interface Asking {
  readonly questions: Guidance['ask'];
  readonly hints: readonly Hint[];
  /** Ids in the order of `questions`. */
  readonly taken: readonly string[];
  readonly own: readonly string[];
}

/** Undefined unless concluded. */
export function selectAsk(snapshot: SessionSnapshot): Asking | undefined {
  const questions = selectGuidance(snapshot)?.ask;
  const { pack, taken, own } = snapshot.context;
  const kept = keptAnswers(snapshot);
  return (
    questions && {
      questions,
      hints: pack.askHints?.filter(({ when }) => holds(when, kept)) ?? [],
      taken: questions.map(({ id }) => id).filter((id) => taken.includes(id)),
      own,
    }
  );
}

/** Data for the exports: the answers that count, and the person's choices and own questions on the result. */
export interface TakenAway extends Pick<SessionContext, 'values' | 'taken' | 'own'> {
  readonly answers: Answers;
}

/** Undefined unless concluded. */
export function selectTakenAway(snapshot: SessionSnapshot): TakenAway | undefined {
  const { values, taken, own } = snapshot.context;
  const answers = selectResultAnswers(snapshot);
  return answers && { answers, values, taken, own };
}

export interface Step {
  readonly question: Question;
  /** The answer that counts; undefined while there is none. */
  readonly answer: Answer | undefined;
  readonly chosen: readonly string[];
  readonly hints: readonly Hint[];
  readonly catches: readonly Hint[];
  readonly refusals: number;
}

/** The question on the screen, with its chosen options and the hints that hold; undefined when there is none. */
export function selectStep(snapshot: SessionSnapshot): Step | undefined {
  const { context } = snapshot;
  const question =
    stateOf(snapshot) === 'asking'
      ? context.pack.questions.find(({ id }) => id === context.at)
      : undefined;
  if (!question) return undefined;
  const { kept } = walk(context.pack, context.answers);
  return {
    question,
    answer: own(kept, question.id),
    chosen: chosen(kept, question.id),
    hints: question.hints?.filter(({ when }) => holds(when, kept)) ?? [],
    catches: question.catches?.filter(({ when }) => holds(when, kept)) ?? [],
    refusals: context.refusals,
  };
}

export interface Progress {
  /** Position of the question on the screen, counted from 1. */
  readonly index: number;
  /** Upper bound of the number of questions. It may shrink along the path, never grow. */
  readonly of: number;
}

/** Progress, from the answers before the question on the screen, so that choosing an option does not change it. */
export function selectProgress(snapshot: SessionSnapshot): Progress | undefined {
  const { context } = snapshot;
  if (stateOf(snapshot) !== 'asking' || context.at === undefined) return undefined;
  const { index, of } = walk(context.pack, answersBefore(context, context.at));
  return { index: index + 1, of };
}

function answersBefore({ pack, answers }: SessionContext, question: string): Answers {
  const { path, kept } = walk(pack, answers);
  return Object.fromEntries(
    path
      .slice(0, path.indexOf(question))
      .flatMap((id) => (Object.hasOwn(kept, id) ? [[id, kept[id] ?? '']] : [])),
  );
}
