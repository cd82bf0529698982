import { and, assign, not, or, setup, stateIn, type SnapshotFrom } from 'xstate';
import { changes } from './actions.js';
import { untouched, type SessionContext, type SessionEvent, type SessionInput } from './context.js';
import { guards } from './guards.js';

/**
 * One session, from the welcome to the result, with help as a parallel region. Its states are those of the session; the
 * question is data. It has no effects and no words: read a snapshot with the selectors in `selectors.ts`.
 */
export const sessionMachine = setup({
  types: {
    context: {} as SessionContext,
    events: {} as SessionEvent,
    input: {} as SessionInput,
  },
  guards: { isShown: not(stateIn({ help: 'open' })), ...guards },
  actions: {
    move: assign(changes.move),
    refuse: assign(changes.refuse),
    askFirst: assign(changes.askFirst),
    askNext: assign(changes.askNext),
    askPrevious: assign(changes.askPrevious),
    askLast: assign(changes.askLast),
    askNamed: assign(changes.askNamed),
    askAgain: assign(changes.askAgain),
    recall: assign(changes.recall),
    leaveQuestions: assign(changes.leaveQuestions),
    keepAnswer: assign(changes.keepAnswer),
    keepValue: assign(changes.keepValue),
    keepTaken: assign(changes.keepTaken),
    keepOwn: assign(changes.keepOwn),
    rememberWarning: assign(changes.rememberWarning),
    forget: assign(changes.forget),
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
    // While help is open, the screen below does not change: `isShown` guards every event of a person on it.
    screen: {
      initial: 'welcome',
      on: {
        revisit: [
          { guard: 'revisitsQuestion', target: '.asking', actions: ['askAgain', 'move'] },
          { guard: 'revisitsWelcome', target: '.welcome', actions: ['leaveQuestions', 'move'] },
          { guard: 'revisitsReview', target: '.reviewing', actions: ['leaveQuestions', 'move'] },
          { guard: 'revisitsResult', target: '.concluded', actions: ['leaveQuestions', 'move'] },
        ],
        restore: [
          {
            guard: and(['isShown', 'restoresQuestion']),
            target: '.asking',
            actions: ['move', 'recall'],
          },
          {
            guard: and(['isShown', 'restoresReview']),
            target: '.reviewing',
            actions: ['move', 'recall'],
          },
          {
            guard: and(['isShown', 'restoresResult']),
            target: '.concluded',
            actions: ['move', 'recall'],
          },
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
            // The region `screen` handles the same event and counts the move.
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
