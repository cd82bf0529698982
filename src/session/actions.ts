import type { Answer } from '../domain/pack.js';
import { MOST_VALUES } from '../domain/weigh.js';
import {
  empty,
  holdsAnswers,
  type Erasure,
  type SessionArgs,
  type SessionContext,
  type SessionEvent,
} from './context.js';
import { readKept } from './kept.js';
import { around, onward, walked } from './path.js';
import { isToAsk, isValue, MOST_OWN, ownWords } from './valid-event.js';

type Change = Partial<SessionContext>;

/** The context that each action of the machine assigns. */
export const changes = {
  move: ({ context }: SessionArgs): Change => ({
    moves: context.moves + 1,
    refusals: 0,
    partly: false,
  }),
  refuse: ({ context }: SessionArgs): Change => ({ refusals: context.refusals + 1 }),
  askFirst: ({ context }: SessionArgs): Change => ask(context.pack.questions[0]?.id),
  askNext: ({ context }: SessionArgs): Change => ({ at: onward(context) }),
  askPrevious: ({ context }: SessionArgs): Change => ask(around(context).before.at(-1)),
  askLast: ({ context }: SessionArgs): Change => ask(walked(context).path.at(-1)),
  askNamed: ({ event }: SessionArgs): Change => ({ at: questionOf(event), changing: true }),
  askAgain: ({ event }: SessionArgs): Change => ask(questionOf(event)),
  leaveQuestions: (): Change => ask(undefined),
  keepAnswer,
  keepValue,
  keepTaken,
  keepOwn,
  rememberWarning: (): Change => ({ warned: true }),
  recall,
  forget,
};

const ask = (question: string | undefined): Change => ({
  at: question,
  changing: false,
  ...(question !== undefined && { erased: undefined }),
});

function questionOf(event: SessionEvent): string | undefined {
  return 'question' in event ? event.question : undefined;
}

/** Appends an item to a list, or removes it. The list never contains an item twice. */
function withOrWithout(list: readonly string[], item: string, wanted: boolean): readonly string[] {
  return wanted ? [...new Set([...list, item])] : list.filter((other) => other !== item);
}

function keepAnswer({ context, event }: SessionArgs): Change {
  if (event.type !== 'answer') return {};
  return {
    answers: { ...context.answers, [event.question]: event.answer as Answer },
    refusals: 0,
  };
}

function keepValue({ context, event }: SessionArgs): Change {
  if (event.type !== 'value' || !isValue(context.pack, event.value)) return {};
  const values = withOrWithout(context.values, event.value, event.chosen);
  return values.length > MOST_VALUES ? {} : { values };
}

function keepTaken({ context, event }: SessionArgs): Change {
  if (event.type !== 'take' || !isToAsk(context.pack, event.question)) return {};
  return { taken: withOrWithout(context.taken, event.question, event.taken) };
}

function keepOwn({ context, event }: SessionArgs): Change {
  const words = event.type === 'takeOwn' && ownWords(event.words);
  if (!words || (event.taken && context.own.length >= MOST_OWN)) return {};
  return { own: withOrWithout(context.own, words, event.taken) };
}

function recall({ context, event }: SessionArgs): Change {
  const reading = event.type === 'restore' && readKept(context.pack, event.record);
  if (!reading || !reading.ok) return {};
  const { answers, values, taken, own, position } = reading.record;
  const { warned } = context;
  return {
    ...empty,
    answers,
    values,
    taken,
    own,
    warned,
    at: position.question,
    partly: !reading.whole,
  };
}

const ERASURES: readonly unknown[] = ['idle', 'left'] satisfies Erasure[];

/** Erases everything. The reason stays when nothing was there to erase: it is that of the last time. */
function forget({ context, event }: SessionArgs): Change {
  const because =
    'because' in event && ERASURES.includes(event.because) ? event.because : undefined;
  return { ...empty, erased: because && (holdsAnswers(context) ? because : context.erased) };
}
