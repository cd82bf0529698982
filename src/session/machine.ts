import { and, assign, not, or, setup, stateIn, type SnapshotFrom } from 'xstate';
import type { Answer, Answers, Pack } from '../domain/pack.js';
import { walk, type Walk } from '../domain/walk.js';
import type { Values } from '../domain/weigh.js';
import { isAnswer } from '../domain/question.js';
import { isToAsk, isWeight, MOST_OWN, ownWords } from './valid-event.js';

/** The screens that a session can be on. Help may cover any of them. */
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
  /** The person has talked with a doctor about a warning sign. A card says so whenever help is not open. */
  readonly warned: boolean;
}

export type SessionEvent =
  | { type: 'start' }
  | { type: 'answer'; question: string; answer: Answer | number }
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
});

/**
 * One session, from the welcome to the result, with help at hand. Its states are those of the session; a question is
 * data in it. It has no effects and no words: read a snapshot through the selectors in `select.ts`.
 */
export const sessionMachine = setup({
  types: {
    context: {} as SessionContext,
    events: {} as SessionEvent,
    input: {} as SessionInput,
  },
  guards: {
    isShown: not(stateIn({ help: 'open' })),
    isAsked,
    isUnanswered,
    hasNext,
    hasPrevious,
    isComplete,
    cameToChange,
    isOnPath,
    revisitsWelcome: revisits('welcome'),
    revisitsQuestion: revisits('asking'),
    revisitsReview: revisits('reviewing'),
    revisitsResult: revisits('concluded'),
    wasWarned: ({ context }) => context.warned,
  },
  actions: {
    move: assign(({ context }) => ({ moves: context.moves + 1, refusals: 0 })),
    refuse: assign(({ context }) => ({ refusals: context.refusals + 1 })),
    askFirst: assign(({ context }) => ({ at: context.pack.questions[0]?.id, changing: false })),
    askNext: assign(({ context }) => ({ at: onward(context) })),
    askPrevious: assign(({ context }) => ({ at: around(context).before.at(-1), changing: false })),
    askLast: assign(({ context }) => ({ at: walked(context).path.at(-1), changing: false })),
    askNamed: assign(({ event }) => ({ at: questionOf(event), changing: true })),
    askAgain: assign(({ event }) => ({ at: questionOf(event), changing: false })),
    leaveQuestions: assign({ at: undefined, changing: false }),
    keepAnswer: assign(keepAnswer),
    keepValue: assign(keepValue),
    keepTaken: assign(keepTaken),
    keepOwn: assign(keepOwn),
    rememberWarning: assign({ warned: true }),
    forget: assign(empty),
  },
}).createMachine({
  id: 'evenhand',
  context: ({ input }) => untouched(input.pack),
  type: 'parallel',
  on: {
    restart: { target: ['.screen.welcome', '.help.closed'], actions: ['forget', 'move'] },
    wipe: { target: ['.screen.welcome', '.help.closed'], actions: 'forget' },
  },
  states: {
    // While help is open the screen below stays as it is: `isShown` guards all that a person does on it.
    screen: {
      initial: 'welcome',
      on: {
        revisit: [
          { guard: 'revisitsQuestion', target: '.asking', actions: ['askAgain', 'move'] },
          { guard: 'revisitsWelcome', target: '.welcome', actions: ['leaveQuestions', 'move'] },
          { guard: 'revisitsReview', target: '.reviewing', actions: ['leaveQuestions', 'move'] },
          { guard: 'revisitsResult', target: '.concluded', actions: ['leaveQuestions', 'move'] },
        ],
      },
      states: {
        welcome: {
          on: {
            start: { guard: 'isShown', target: 'asking', actions: ['askFirst', 'move'] },
          },
        },
        asking: {
          on: {
            answer: { guard: and(['isShown', 'isAsked']), actions: 'keepAnswer' },
            continue: [
              { guard: and(['isShown', 'isUnanswered']), actions: 'refuse' },
              { guard: and(['isShown', 'hasNext']), actions: ['askNext', 'move'] },
              { guard: 'isShown', target: 'reviewing', actions: ['leaveQuestions', 'move'] },
            ],
            back: [
              {
                guard: and(['isShown', 'cameToChange']),
                target: 'reviewing',
                actions: ['leaveQuestions', 'move'],
              },
              { guard: and(['isShown', 'hasPrevious']), actions: ['askPrevious', 'move'] },
              { guard: 'isShown', target: 'welcome', actions: ['leaveQuestions', 'move'] },
            ],
            goTo: { guard: and(['isShown', 'isOnPath']), actions: ['askNamed', 'move'] },
          },
        },
        reviewing: {
          on: {
            conclude: {
              guard: and(['isShown', 'isComplete']),
              target: 'concluded',
              actions: 'move',
            },
            back: { guard: 'isShown', target: 'asking', actions: ['askLast', 'move'] },
            goTo: {
              guard: and(['isShown', 'isOnPath']),
              target: 'asking',
              actions: ['askNamed', 'move'],
            },
          },
        },
        concluded: {
          on: {
            value: { guard: 'isShown', actions: 'keepValue' },
            take: { guard: 'isShown', actions: 'keepTaken' },
            takeOwn: { guard: 'isShown', actions: 'keepOwn' },
            back: { guard: 'isShown', target: 'reviewing', actions: 'move' },
            goTo: {
              guard: and(['isShown', 'isOnPath']),
              target: 'asking',
              actions: ['askNamed', 'move'],
            },
          },
        },
      },
    },
    help: {
      initial: 'closed',
      states: {
        closed: {
          always: { guard: 'wasWarned', target: 'warned' },
          on: { urgent: { target: 'open', actions: 'move' } },
        },
        open: {
          on: {
            talked: { target: 'warned', actions: ['rememberWarning', 'move'] },
            mistaken: { target: 'closed', actions: 'move' },
            // The move is counted by the region `screen`, which takes the same event.
            revisit: {
              guard: or([
                'revisitsWelcome',
                'revisitsQuestion',
                'revisitsReview',
                'revisitsResult',
              ]),
              target: 'closed',
            },
          },
        },
        warned: {
          on: { urgent: { target: 'open', actions: 'move' } },
        },
      },
    },
  },
});

export type SessionSnapshot = SnapshotFrom<typeof sessionMachine>;

interface GuardArgs {
  readonly context: SessionContext;
  readonly event: SessionEvent;
}
type Change = Partial<SessionContext>;

function walked({ pack, answers }: SessionContext): Walk {
  return walk(pack, answers);
}

/** The questions on the path before the one on the screen, and those after it. */
function around(context: SessionContext): Record<'before' | 'after', readonly string[]> {
  const { path } = walked(context);
  const place = context.at === undefined ? path.length : path.indexOf(context.at);
  return { before: path.slice(0, place), after: path.slice(place + 1) };
}

/** Where Continue leads: to the next question of the path, or after Change to the first one without an answer. */
function onward(context: SessionContext): string | undefined {
  return context.changing ? walked(context).next : around(context).after[0];
}

function questionOf(event: SessionEvent): string | undefined {
  return 'question' in event ? event.question : undefined;
}

/** A list with an item at its end, or without it. No item is in it twice. */
function withOrWithout(list: readonly string[], item: string, wanted: boolean): readonly string[] {
  return wanted ? [...new Set([...list, item])] : list.filter((other) => other !== item);
}

function isAsked({ context, event }: GuardArgs): boolean {
  if (event.type !== 'answer' || event.question !== context.at) return false;
  return isAnswer(
    context.pack.questions.find(({ id }) => id === event.question),
    event.answer,
  );
}

function isUnanswered({ context }: GuardArgs): boolean {
  return context.at === undefined || !Object.hasOwn(walked(context).kept, context.at);
}

function hasNext({ context }: GuardArgs): boolean {
  return onward(context) !== undefined;
}

function hasPrevious({ context }: GuardArgs): boolean {
  return around(context).before.length > 0;
}

function isComplete({ context }: GuardArgs): boolean {
  return walked(context).complete;
}

function cameToChange({ context }: GuardArgs): boolean {
  return context.changing && walked(context).complete;
}

function isOnPath({ context, event }: GuardArgs): boolean {
  return event.type === 'goTo' && walked(context).path.includes(event.question);
}

/** Whether an event asks for a screen that the answers lead to. */
function revisits(screen: Screen): (args: GuardArgs) => boolean {
  return ({ context, event }) => {
    if (event.type !== 'revisit' || event.screen !== screen) return false;
    const { path, complete } = walked(context);
    return screen === 'asking' ? path.includes(event.question) : screen === 'welcome' || complete;
  };
}

function keepAnswer({ context, event }: GuardArgs): Change {
  if (event.type !== 'answer') return {};
  return {
    answers: { ...context.answers, [event.question]: event.answer as Answer },
    refusals: 0,
  };
}

function keepValue({ context, event }: GuardArgs): Change {
  if (event.type !== 'value' || !isWeight(context.pack, event.value, event.weight)) return {};
  const { [event.value]: _, ...others } = context.values;
  const { value, weight } = event;
  return { values: weight === undefined ? others : { ...others, [value]: weight } };
}

function keepTaken({ context, event }: GuardArgs): Change {
  if (event.type !== 'take' || !isToAsk(context.pack, event.question)) return {};
  return { taken: withOrWithout(context.taken, event.question, event.taken) };
}

function keepOwn({ context, event }: GuardArgs): Change {
  const words = event.type === 'takeOwn' && ownWords(event.words);
  if (!words || (event.taken && context.own.length >= MOST_OWN)) return {};
  return { own: withOrWithout(context.own, words, event.taken) };
}
