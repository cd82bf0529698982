import type { SnapshotFrom } from 'xstate';
import type { Answers, Pack } from '../domain/pack.js';
import { walk } from '../domain/walk.js';
import type { Values } from '../domain/weigh.js';
import { interpret } from './interpret.js';
import { isAnswer, isToAsk, isWeight, MOST_OWN, ownWords } from './valid-event.js';

/** The screens that a session can be on, but for `urgent`, which may interrupt any of them. */
export type Screen = 'welcome' | 'asking' | 'reviewing' | 'concluded';

export interface SessionContext {
  readonly pack: Pack;
  /** Everything answered since Start again; only `walk` says which answers count. */
  readonly answers: Answers;
  readonly values: Values;
  /** Ids of the questions that the person takes along, in the order of ticking. */
  readonly taken: readonly string[];
  /** Questions in the person's own words. */
  readonly own: readonly string[];
  /** The question on the screen while asking. */
  readonly at: string | undefined;
  /** Came from the review by Change: on the way back to it. */
  readonly changing: boolean;
  /** How often Continue was refused on this question for want of an answer. */
  readonly refusals: number;
  /** How many steps were taken. Each moves focus to the heading of the new screen; 0 never does. */
  readonly moves: number;
  /** The screen that urgent interrupted. */
  readonly before: Screen;
  /** Has spoken with a doctor about a warning sign: a short card stays on top. */
  readonly warned: boolean;
}

export type SessionEvent =
  | { type: 'start' }
  | { type: 'answer'; question: string; answer: string | readonly string[] }
  | { type: 'value'; value: string; weight: number | undefined }
  /** Takes a question of the pack along, or no longer. */
  | { type: 'take'; question: string; taken: boolean }
  /** Takes a question in the person's own words along, or no longer. */
  | { type: 'takeOwn'; words: string; taken: boolean }
  | { type: 'continue' }
  | { type: 'back' }
  | { type: 'goTo'; question: string }
  | { type: 'conclude' }
  | { type: 'urgent' }
  | { type: 'talked' }
  | { type: 'mistaken' }
  /** Shows a place that the session was at, as the browser's Back and Forward ask for; one that it cannot be at now changes nothing. */
  | { type: 'revisit'; screen: Screen; question: string }
  | { type: 'restart' }
  /** Erases everything without a step: nobody is there to move focus for. */
  | { type: 'wipe' };

export interface SessionInput {
  readonly pack: Pack;
}

const empty = {
  answers: {},
  values: {},
  taken: [],
  own: [],
  at: undefined,
  changing: false,
  refusals: 0,
  warned: false,
};

/** A session that nobody has touched. */
export const untouched = (pack: Pack): SessionContext => ({
  pack,
  ...empty,
  moves: 0,
  before: 'welcome',
});

/**
 * One session, from welcome to result. Its states are those of the session; a question is data in it.
 * It knows no words and no page: whoever shows it reads it through the projections in `select.ts`.
 * The chart is a machine config of XState: its tools read it as it stands, and tests hold `interpret` to it.
 */
export const sessionChart = {
  id: 'evenhand',
  context: ({ input }: { readonly input: SessionInput }): SessionContext => untouched(input.pack),
  initial: 'welcome',
  on: {
    urgent: { target: '.urgent', actions: ['move'] },
    restart: { target: '.welcome', actions: ['forget', 'move'] },
    wipe: { target: '.welcome', actions: ['forget'] },
    revisit: [
      { guard: 'revisitsQuestion', target: '.asking', actions: ['askAgain', 'move'] },
      { guard: 'revisitsWelcome', target: '.welcome', actions: ['leaveQuestions', 'move'] },
      { guard: 'revisitsReview', target: '.reviewing', actions: ['leaveQuestions', 'move'] },
      { guard: 'revisitsResult', target: '.concluded', actions: ['leaveQuestions', 'move'] },
    ],
  },
  states: {
    welcome: {
      entry: ['rememberWelcome'],
      on: {
        start: { target: 'asking', actions: ['askFirst', 'move'] },
      },
    },
    asking: {
      entry: ['rememberQuestions'],
      on: {
        answer: { guard: 'isAsked', actions: ['keepAnswer'] },
        continue: [
          { guard: 'isUnanswered', actions: ['refuse'] },
          { guard: 'hasNext', actions: ['askNext', 'move'] },
          { target: 'reviewing', actions: ['leaveQuestions', 'move'] },
        ],
        back: [
          { guard: 'cameToChange', target: 'reviewing', actions: ['leaveQuestions', 'move'] },
          { guard: 'hasPrevious', actions: ['askPrevious', 'move'] },
          { target: 'welcome', actions: ['leaveQuestions', 'move'] },
        ],
        goTo: { guard: 'isOnPath', actions: ['askNamed', 'move'] },
      },
    },
    reviewing: {
      entry: ['rememberReview'],
      on: {
        conclude: { guard: 'isComplete', target: 'concluded', actions: ['move'] },
        back: { target: 'asking', actions: ['askLast', 'move'] },
        goTo: { guard: 'isOnPath', target: 'asking', actions: ['askNamed', 'move'] },
      },
    },
    concluded: {
      entry: ['rememberResult'],
      on: {
        value: { actions: ['keepValue'] },
        take: { actions: ['keepTaken'] },
        takeOwn: { actions: ['keepOwn'] },
        back: { target: 'reviewing', actions: ['move'] },
        goTo: { guard: 'isOnPath', target: 'asking', actions: ['askNamed', 'move'] },
      },
    },
    urgent: {
      on: {
        // A second press changes nothing: the card is already there.
        urgent: {},
        talked: [
          { guard: 'beganAtWelcome', target: 'welcome', actions: ['rememberWarning', 'move'] },
          { guard: 'beganAtReview', target: 'reviewing', actions: ['rememberWarning', 'move'] },
          { guard: 'beganAtResult', target: 'concluded', actions: ['rememberWarning', 'move'] },
          { target: 'asking', actions: ['rememberWarning', 'move'] },
        ],
        mistaken: [
          { guard: 'beganAtWelcome', target: 'welcome', actions: ['move'] },
          { guard: 'beganAtReview', target: 'reviewing', actions: ['move'] },
          { guard: 'beganAtResult', target: 'concluded', actions: ['move'] },
          { target: 'asking', actions: ['move'] },
        ],
      },
    },
  },
} as const;

interface Told {
  readonly context: SessionContext;
  readonly event: SessionEvent;
}

/** The questions on the path before the one on the screen, and those after it. */
const around = ({
  pack,
  answers,
  at,
}: SessionContext): { before: readonly string[]; after: readonly string[] } => {
  const { path } = walk(pack, answers);
  const place = at === undefined ? path.length : path.indexOf(at);
  return { before: path.slice(0, place), after: path.slice(place + 1) };
};

/** Where Continue leads: the next question of the path, or after Change the first one without an answer. */
const onward = (context: SessionContext): string | undefined =>
  context.changing ? walk(context.pack, context.answers).next : around(context).after[0];

/** A list with something at its end, or without it. Nothing stands in it twice. */
const withOrWithout = (
  list: readonly string[],
  item: string,
  wanted: boolean,
): readonly string[] =>
  wanted ? [...new Set([...list, item])] : list.filter((other) => other !== item);

const revisits = (
  event: SessionEvent,
  screen: Screen,
): event is SessionEvent & { type: 'revisit' } =>
  event.type === 'revisit' && event.screen === screen;

/** What must be so for a transition to be taken. */
export const guards = {
  isAsked: ({ context, event }) =>
    event.type === 'answer' && event.question === context.at && isAnswer(event.answer),
  isUnanswered: ({ context }) =>
    context.at === undefined ||
    !Object.hasOwn(walk(context.pack, context.answers).kept, context.at),
  hasNext: ({ context }) => onward(context) !== undefined,
  hasPrevious: ({ context }) => around(context).before.length > 0,
  isComplete: ({ context }) => walk(context.pack, context.answers).complete,
  cameToChange: ({ context }) => context.changing && walk(context.pack, context.answers).complete,
  isOnPath: ({ context, event }) =>
    event.type === 'goTo' && walk(context.pack, context.answers).path.includes(event.question),
  revisitsQuestion: ({ context, event }) =>
    revisits(event, 'asking') && walk(context.pack, context.answers).path.includes(event.question),
  revisitsWelcome: ({ event }) => revisits(event, 'welcome'),
  revisitsReview: ({ context, event }) =>
    revisits(event, 'reviewing') && walk(context.pack, context.answers).complete,
  revisitsResult: ({ context, event }) =>
    revisits(event, 'concluded') && walk(context.pack, context.answers).complete,
  beganAtWelcome: ({ context }) => context.before === 'welcome',
  beganAtReview: ({ context }) => context.before === 'reviewing',
  beganAtResult: ({ context }) => context.before === 'concluded',
} satisfies Record<string, (told: Told) => boolean>;

/** What each action changes of the context. */
export const actions = {
  move: ({ context }) => ({ moves: context.moves + 1, refusals: 0 }),
  askFirst: ({ context }) => ({ at: context.pack.questions[0]?.id, changing: false }),
  askNext: ({ context }) => ({ at: onward(context) }),
  askPrevious: ({ context }) => ({ at: around(context).before.at(-1), changing: false }),
  askLast: ({ context }) => ({
    at: walk(context.pack, context.answers).path.at(-1),
    changing: false,
  }),
  askNamed: ({ event }) => ({
    at: event.type === 'goTo' ? event.question : undefined,
    changing: true,
  }),
  askAgain: ({ event }) => ({
    at: event.type === 'revisit' ? event.question : undefined,
    changing: false,
  }),
  leaveQuestions: () => ({ at: undefined, changing: false }),
  keepAnswer: ({ context, event }) =>
    event.type === 'answer'
      ? { answers: { ...context.answers, [event.question]: event.answer }, refusals: 0 }
      : {},
  keepValue: ({ context, event }) => {
    if (event.type !== 'value' || !isWeight(context.pack, event.value, event.weight)) return {};
    const { [event.value]: _, ...others } = context.values;
    return {
      values: event.weight === undefined ? others : { ...others, [event.value]: event.weight },
    };
  },
  keepTaken: ({ context, event }) =>
    event.type === 'take' && isToAsk(context.pack, event.question)
      ? { taken: withOrWithout(context.taken, event.question, event.taken) }
      : {},
  keepOwn: ({ context, event }) => {
    const words = event.type === 'takeOwn' && ownWords(event.words);
    if (!words || (event.taken && context.own.length >= MOST_OWN)) return {};
    return { own: withOrWithout(context.own, words, event.taken) };
  },
  refuse: ({ context }) => ({ refusals: context.refusals + 1 }),
  rememberWarning: () => ({ warned: true }),
  forget: () => empty,
  rememberWelcome: () => ({ before: 'welcome' }),
  rememberQuestions: () => ({ before: 'asking' }),
  rememberReview: () => ({ before: 'reviewing' }),
  rememberResult: () => ({ before: 'concluded' }),
} satisfies Record<string, (told: Told) => Partial<SessionContext>>;

/** The logic of the session, for XState's `createActor`. */
export const sessionMachine = interpret(sessionChart, guards, actions);

export type SessionSnapshot = SnapshotFrom<typeof sessionMachine>;
