import { initialTransition, transition } from 'xstate';
import type { Pack } from '../../../src/domain/pack.js';
import type { SessionEvent } from '../../../src/session/context.js';
import { sessionMachine, type SessionSnapshot } from '../../../src/session/machine.js';
import { smallPack } from './small-pack.js';

/** The small pack, reduced so that every state of its session can be visited: likes, perhaps a garden, time. */
export const pack: Pack = {
  ...smallPack,
  questions: smallPack.questions.slice(1).map((question) => ({
    ...question,
    options: question.options.filter(({ id }) => ['walks', 'none', 'yes', 'much'].includes(id)),
  })),
};
const types = [
  'start',
  'continue',
  'back',
  'conclude',
  'urgent',
  'talked',
  'mistaken',
  'restart',
  'wipe',
] as const;
export const always: SessionEvent[] = [
  ...types.map((type) => ({ type })),
  ...[{}, { [pack.questions[0]?.id ?? '']: [pack.questions[0]?.options[0]?.id] }].map(
    (answers) => ({
      type: 'restore' as const,
      record: {
        format: 1,
        pack: pack.id,
        version: pack.version,
        answers,
        position: { screen: 'concluded' },
      },
    }),
  ),
  ...pack.questions.map(({ id }) => ({ type: 'goTo' as const, question: id })),
  ...pack.questions.map(({ id }) => ({
    type: 'revisit' as const,
    screen: 'asking' as const,
    question: id,
  })),
  ...(['welcome', 'reviewing', 'concluded'] as const).map((screen) => ({
    type: 'revisit' as const,
    screen,
    question: '',
  })),
];
export const answers: SessionEvent[] = [
  ...pack.questions.map(({ id }) => ({ type: 'answer' as const, question: id, answer: [] })),
  ...pack.questions.flatMap(({ id, options }) =>
    options.map((option) => ({ type: 'answer' as const, question: id, answer: option.id })),
  ),
];
export const odd: SessionEvent[] = [
  { type: 'restore', record: { format: 1 } },
  { type: 'value', value: 'company', chosen: true },
  { type: 'goTo', question: '__proto__' },
  { type: 'answer', question: '__proto__', answer: 'x' },
  { type: 'value', value: '__proto__', chosen: true },
  { type: 'take', question: 'ask-hours', taken: true },
  { type: 'takeOwn', words: '__proto__', taken: true },
];

/** The key that distinguishes two states of a session. */
export const nameOf = ({ value, context }: SessionSnapshot): string =>
  JSON.stringify([
    value,
    context.answers,
    context.at,
    context.changing,
    context.warned,
    context.refusals > 0,
  ]);

interface Visit {
  readonly snapshot: SessionSnapshot;
  readonly to: Set<string>;
}

/** Every reachable state, by the events that `offered` returns for each. */
function visitAll(offered: (snapshot: SessionSnapshot) => SessionEvent[]): Map<string, Visit> {
  const [first] = initialTransition(sessionMachine, { pack });
  const visits = new Map<string, Visit>([[nameOf(first), { snapshot: first, to: new Set() }]]);
  for (const { snapshot, to } of visits.values()) {
    for (const event of offered(snapshot)) {
      const [next] = transition(sessionMachine, snapshot, event);
      to.add(nameOf(next));
      if (!visits.has(nameOf(next))) visits.set(nameOf(next), { snapshot: next, to: new Set() });
    }
  }
  return visits;
}

export const visits = visitAll(({ context }) => [
  ...always,
  ...answers.filter((event) => 'question' in event && event.question === context.at),
]);
