import type { Answer, Answers, Pack } from '../domain/pack.js';
import type { Values } from '../domain/weigh.js';

/** The screens that a session can be on. Help may cover any of them. */
export type Screen = 'welcome' | 'asking' | 'reviewing' | 'concluded';

/** Why answers were erased without a press. `idle`: nobody used the page. `left`: the page was put away. */
export type Erasure = 'idle' | 'left';

export interface SessionContext {
  readonly pack: Pack;
  /** Everything answered since Start again; only `walk` says which answers count. */
  readonly answers: Answers;
  /** Ids of what matters most to the person, in the order of ticking. */
  readonly values: Values;
  /** Ids of the selected questions to ask, in the order of ticking. */
  readonly taken: readonly string[];
  /** Questions in the person's own words. */
  readonly own: readonly string[];
  /** The question on the screen while asking. */
  readonly at: string | undefined;
  /** The question was opened with Change: Continue and Back return to the review. */
  readonly changing: boolean;
  /** How many times Continue was pressed without an answer. */
  readonly refusals: number;
  /** How many steps were taken. Each step moves focus to the heading of the new screen; 0 moves no focus. */
  readonly moves: number;
  /** The person has talked with a doctor about a warning sign. While help is not open, a card mentions the sign. */
  readonly warned: boolean;
  /** The session was restored, and part of its record no longer counts. The next step clears this. */
  readonly partly: boolean;
  /** Why the answers are gone, until the questions begin again. */
  readonly erased: Erasure | undefined;
}

export type SessionEvent =
  | { type: 'start' }
  | { type: 'answer'; question: string; answer: Answer | number }
  /** Chooses a value of the pack as one that matters most, or takes it back. One more than three is ignored. */
  | { type: 'value'; value: string; chosen: boolean }
  /** Selects a question of the pack, or deselects it. */
  | { type: 'take'; question: string; taken: boolean }
  /** Adds a question in the person's own words, or removes it. */
  | { type: 'takeOwn'; words: string; taken: boolean }
  | { type: 'continue' }
  | { type: 'back' }
  | { type: 'goTo'; question: string }
  | { type: 'conclude' }
  | { type: 'urgent' }
  | { type: 'talked' }
  | { type: 'mistaken' }
  /**
   * Returns to a screen that the session was on, for the browser's Back and Forward. It changes nothing if the
   * answers no longer allow that screen.
   */
  | { type: 'revisit'; screen: Screen; question: string }
  /** Goes on from a kept record. One that does not fit the pack changes nothing. */
  | { type: 'restore'; record: unknown }
  /** Erases everything and shows the welcome, which says why if the person has not asked for it. */
  | { type: 'restart'; because?: Erasure }
  /** The same without a step, so focus does not move: the person has left. */
  | { type: 'wipe'; because?: Erasure };

export interface SessionInput {
  readonly pack: Pack;
}

/** Arguments of guards and actions, as in XState. */
export interface SessionArgs {
  readonly context: SessionContext;
  readonly event: SessionEvent;
}

/** Everything of a session that Start again erases. */
export const empty: Omit<SessionContext, 'pack' | 'moves'> = {
  answers: {},
  values: [],
  taken: [],
  own: [],
  at: undefined,
  changing: false,
  refusals: 0,
  warned: false,
  partly: false,
  erased: undefined,
};

/** Whether anything of the person's own would be lost by erasing. */
export const holdsAnswers = ({ answers, warned }: SessionContext): boolean =>
  warned || Object.keys(answers).length > 0;

/** The context of a new session. */
export const untouched = (pack: Pack): SessionContext => ({ pack, ...empty, moves: 0 });
