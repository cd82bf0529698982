import { assign, setup, type SnapshotFrom } from 'xstate';
import type { Answers, Pack } from '../domain/pack.js';
import { walk } from '../domain/walk.js';
import type { Values } from '../domain/weigh.js';

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
  | { type: 'restart' }
  /** Erases everything without a step: nobody is there to move focus for. */
  | { type: 'wipe' };

export interface SessionInput {
  readonly pack: Pack;
}

/** The questions on the path before the one on the screen, and those after it. */
const around = ({ pack, answers, at }: SessionContext): { before: readonly string[]; after: readonly string[] } => {
  const { path } = walk(pack, answers);
  const place = at === undefined ? path.length : path.indexOf(at);
  return { before: path.slice(0, place), after: path.slice(place + 1) };
};

/** Where Continue leads: the next question of the path, or after Change the first one without an answer. */
const onward = (context: SessionContext): string | undefined =>
  context.changing ? walk(context.pack, context.answers).next : around(context).after[0];

const empty = { answers: {}, values: {}, taken: [], own: [], at: undefined, changing: false, refusals: 0, warned: false };

/** A session that nobody has touched. */
export const untouched = (pack: Pack): SessionContext => ({ pack, ...empty, moves: 0, before: 'welcome' });

/** A list with something at its end, or without it. Nothing stands in it twice. */
const withOrWithout = (list: readonly string[], item: string, wanted: boolean): readonly string[] => {
  const others = list.filter((other) => other !== item);
  return wanted && item !== '' ? (others.length < list.length ? list : [...list, item]) : others;
};

/** From urgent back to the screen that it interrupted. */
const wayBack = (actions: ('rememberWarning' | 'move')[]) => [
  { guard: 'beganAtWelcome' as const, target: 'welcome' as const, actions },
  { guard: 'beganAtReview' as const, target: 'reviewing' as const, actions },
  { guard: 'beganAtResult' as const, target: 'concluded' as const, actions },
  { target: 'asking' as const, actions },
];


/**
 * One session, from welcome to result. Its states are those of the session; a question is data in it.
 * It knows no words and no page: whoever shows it reads it through the projections in `select.ts`.
 */
export const sessionMachine = setup({
  types: {
    context: {} as SessionContext,
    events: {} as SessionEvent,
    input: {} as SessionInput,
  },
  guards: {
    isAsked: ({ context, event }) => event.type === 'answer' && event.question === context.at,
    isUnanswered: ({ context }) => context.at === undefined || !Object.hasOwn(walk(context.pack, context.answers).kept, context.at),
    hasNext: ({ context }) => onward(context) !== undefined,
    hasPrevious: ({ context }) => around(context).before.length > 0,
    isComplete: ({ context }) => walk(context.pack, context.answers).complete,
    cameToChange: ({ context }) => context.changing && walk(context.pack, context.answers).complete,
    isOnPath: ({ context, event }) => event.type === 'goTo' && walk(context.pack, context.answers).path.includes(event.question),
    beganAtWelcome: ({ context }) => context.before === 'welcome',
    beganAtReview: ({ context }) => context.before === 'reviewing',
    beganAtResult: ({ context }) => context.before === 'concluded',
  },
  actions: {
    move: assign({ moves: ({ context }) => context.moves + 1, refusals: 0 }),
    askFirst: assign({ at: ({ context }) => context.pack.questions[0]?.id, changing: false }),
    askNext: assign({ at: ({ context }) => onward(context) }),
    askPrevious: assign({ at: ({ context }) => around(context).before.at(-1), changing: false }),
    askLast: assign({ at: ({ context }) => walk(context.pack, context.answers).path.at(-1), changing: false }),
    askNamed: assign({ at: ({ event }) => (event.type === 'goTo' ? event.question : undefined), changing: true }),
    leaveQuestions: assign({ at: undefined, changing: false }),
    keepAnswer: assign({
      answers: ({ context, event }) => (event.type === 'answer' ? { ...context.answers, [event.question]: event.answer } : context.answers),
      refusals: 0,
    }),
    keepValue: assign({
      values: ({ context, event }) => {
        if (event.type !== 'value') return context.values;
        const { [event.value]: _, ...others } = context.values;
        return event.weight === undefined ? others : { ...others, [event.value]: event.weight };
      },
    }),
    keepTaken: assign({ taken: ({ context, event }) => (event.type === 'take' ? withOrWithout(context.taken, event.question, event.taken) : context.taken) }),
    keepOwn: assign({ own: ({ context, event }) => (event.type === 'takeOwn' ? withOrWithout(context.own, event.words.trim(), event.taken) : context.own) }),
    refuse: assign({ refusals: ({ context }) => context.refusals + 1 }),
    rememberWarning: assign({ warned: true }),
    forget: assign(empty),
    remember: assign({ before: (_, params: { screen: Screen }) => params.screen }),
  },
}).createMachine({
  id: 'evenhand',
  context: ({ input }) => untouched(input.pack),
  initial: 'welcome',
  on: {
    urgent: { target: '.urgent', actions: 'move' },
    restart: { target: '.welcome', actions: ['forget', 'move'] },
    wipe: { target: '.welcome', actions: 'forget' },
  },
  states: {
    welcome: {
      entry: { type: 'remember', params: { screen: 'welcome' } },
      on: {
        start: { target: 'asking', actions: ['askFirst', 'move'] },
      },
    },
    asking: {
      entry: { type: 'remember', params: { screen: 'asking' } },
      on: {
        answer: { guard: 'isAsked', actions: 'keepAnswer' },
        continue: [
          { guard: 'isUnanswered', actions: 'refuse' },
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
      entry: { type: 'remember', params: { screen: 'reviewing' } },
      on: {
        conclude: { guard: 'isComplete', target: 'concluded', actions: 'move' },
        back: { target: 'asking', actions: ['askLast', 'move'] },
        goTo: { guard: 'isOnPath', target: 'asking', actions: ['askNamed', 'move'] },
      },
    },
    concluded: {
      entry: { type: 'remember', params: { screen: 'concluded' } },
      on: {
        value: { actions: 'keepValue' },
        take: { actions: 'keepTaken' },
        takeOwn: { actions: 'keepOwn' },
        back: { target: 'reviewing', actions: 'move' },
        goTo: { guard: 'isOnPath', target: 'asking', actions: ['askNamed', 'move'] },
      },
    },
    urgent: {
      on: {
        // A second press changes nothing: the card is already there.
        urgent: {},
        talked: wayBack(['rememberWarning', 'move']),
        mistaken: wayBack(['move']),
      },
    },
  },
});

export type SessionSnapshot = SnapshotFrom<typeof sessionMachine>;
