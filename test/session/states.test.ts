import { expect } from 'chai';
import { initialTransition, transition } from 'xstate';
import type { Pack } from '../../src/domain/pack.js';
import { walk } from '../../src/domain/walk.js';
import { sessionMachine, type SessionEvent, type SessionSnapshot } from '../../src/session/machine.js';
import { readRecord, toRecord } from '../../src/session/record.js';
import { smallPack } from '../support/small-pack.js';

/** The small pack, made so small that every state of its session can be visited: likes, perhaps a garden, time. */
const pack: Pack = {
  ...smallPack,
  questions: smallPack.questions.slice(1).map((question) => ({
    ...question,
    options: question.options.filter(({ id }) => ['walks', 'none', 'yes', 'much'].includes(id)),
  })),
};
const types = ['start', 'continue', 'back', 'conclude', 'urgent', 'talked', 'mistaken', 'restart', 'wipe'] as const;
const always: SessionEvent[] = [
  ...types.map((type) => ({ type })),
  ...pack.questions.map(({ id }) => ({ type: 'goTo' as const, question: id })),
];
const answers: SessionEvent[] = [
  ...pack.questions.map(({ id }) => ({ type: 'answer' as const, question: id, answer: [] })),
  ...pack.questions.flatMap(({ id, options }) => options.map((option) => ({ type: 'answer' as const, question: id, answer: option.id }))),
];
const odd: SessionEvent[] = [
  { type: 'value', value: 'company', weight: 4 },
  { type: 'goTo', question: '__proto__' },
  { type: 'answer', question: '__proto__', answer: 'x' },
  { type: 'value', value: '__proto__', weight: undefined },
];

const nameOf = ({ value, context }: SessionSnapshot): string =>
  JSON.stringify([value, context.answers, context.at, context.changing, context.before, context.warned, context.refusals > 0]);

interface Visit {
  readonly snapshot: SessionSnapshot;
  readonly to: Set<string>;
}

/** Every state that can be come to, by the events that `offered` gives for each. */
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

const visits = visitAll(({ context }) => [...always, ...answers.filter((event) => 'question' in event && event.question === context.at)]);

describe('every state that a person can come to', () => {
  const each = [...visits.values()].map(({ snapshot }) => snapshot);

  it('is of one of the five states of the session, and each of these is reached', () => {
    expect([...new Set(each.map(({ value }) => value))].sort()).to.deep.equal(['asking', 'concluded', 'reviewing', 'urgent', 'welcome']);
  });

  it('asks a question that lies on the path, while asking', () => {
    for (const snapshot of each.filter(({ value }) => value === 'asking')) {
      expect(walk(pack, snapshot.context.answers).path, nameOf(snapshot)).to.include(snapshot.context.at);
    }
  });

  it('has an answer to every question of the path, from the review on', () => {
    for (const snapshot of each.filter(({ value }) => value === 'reviewing' || value === 'concluded')) {
      expect(walk(pack, snapshot.context.answers).complete, nameOf(snapshot)).to.equal(true);
    }
  });

  it('leaves a record that can be read again', () => {
    for (const snapshot of each) expect(readRecord(pack, toRecord(snapshot)), nameOf(snapshot)).to.include({ ok: true });
  });

  it('has a way on to the result', () => {
    const able = new Set([...visits].filter(([, { snapshot }]) => snapshot.value === 'concluded').map(([name]) => name));
    for (let before = 0; before < able.size; ) {
      before = able.size;
      for (const [name, { to }] of visits) if ([...to].some((next) => able.has(next))) able.add(name);
    }
    expect([...visits.keys()].filter((name) => !able.has(name))).to.deep.equal([]);
  });
});

describe('an event that nobody expects', () => {
  it('throws in no state, whatever question it names', () => {
    for (const { snapshot } of visits.values()) {
      for (const event of [...always, ...answers, ...odd]) {
        const [next] = transition(sessionMachine, snapshot, event);
        expect(next.status, `${event.type} in ${nameOf(snapshot)}`).to.equal('active');
      }
    }
  });
});
