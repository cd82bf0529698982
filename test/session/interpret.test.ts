import { expect } from 'chai';
import {
  assign,
  createActor,
  initialTransition,
  setup,
  transition,
  type InspectionEvent,
} from 'xstate';
import { interpret } from '../../src/session/interpret.js';
import {
  actions,
  guards,
  sessionChart,
  sessionMachine,
  type SessionContext,
  type SessionEvent,
  type SessionInput,
} from '../../src/session/machine.js';
import { createSession } from '../../src/session/session.js';
import { always, answers, nameOf, odd, pack, visits } from '../support/every-state.js';

type Told = { context: SessionContext; event: SessionEvent };
type Change = (told: Told) => Partial<SessionContext>;
const assigned = <Name extends string>(given: Readonly<Record<Name, Change>>) =>
  Object.fromEntries(
    Object.entries<Change>(given).map(([name, change]) => [name, assign(change)]),
  ) as Record<
    Name,
    ReturnType<typeof assign<SessionContext, SessionEvent, undefined, SessionEvent, never>>
  >;

/** The very same chart in XState's own interpreter. */
const whole = setup({
  types: { context: {} as SessionContext, events: {} as SessionEvent, input: {} as SessionInput },
  guards,
  actions: assigned(actions),
}).createMachine(sessionChart);

const shown = ({
  status,
  value,
  context,
}: {
  status: string;
  value: unknown;
  context: SessionContext;
}) => ({ status, value, context });
const unknown = ['toString', '__proto__', 'nowhere'].map(
  (type) => ({ type }) as unknown as SessionEvent,
);

describe('the chart in our interpreter and in XState’s own', () => {
  it('begins the same', () => {
    expect(shown(initialTransition(sessionMachine, { pack })[0])).to.deep.equal(
      shown(initialTransition(whole, { pack })[0]),
    );
  });

  it('goes the same way from every state with every event, and tells the same of what it can', () => {
    let tried = 0;
    for (const { snapshot } of visits.values()) {
      const same = whole.resolveState(snapshot);
      for (const event of [...always, ...answers, ...odd, ...unknown]) {
        const what = `${event.type} in ${nameOf(snapshot)}`;
        expect(shown(transition(sessionMachine, snapshot, event)[0]), what).to.deep.equal(
          shown(transition(whole, same, event)[0]),
        );
        expect(snapshot.can(event), `can ${what}`).to.equal(same.can(event));
        tried += 1;
      }
    }
    expect(tried).to.equal(
      visits.size * (always.length + answers.length + odd.length + unknown.length),
    );
  });

  it('is in the state that it names, and in no other', () => {
    for (const { snapshot } of visits.values()) {
      const same = whole.resolveState(snapshot);
      for (const state of ['welcome', 'asking', 'reviewing', 'concluded', 'urgent'] as const) {
        expect(snapshot.matches(state)).to.equal(same.matches(state));
      }
    }
  });

  it('is kept and brought back by XState’s own actor', () => {
    const [, { snapshot }] =
      [...visits].find(([, visit]) => visit.snapshot.value === 'concluded') ??
      expect.fail('Nothing concludes.');
    const kept = createActor(sessionMachine, { input: { pack }, snapshot })
      .start()
      .getPersistedSnapshot();
    const again = createActor(sessionMachine, {
      input: { pack },
      snapshot: JSON.parse(JSON.stringify(kept)) as typeof kept,
    });
    expect(shown(again.getSnapshot())).to.deep.equal(JSON.parse(JSON.stringify(shown(snapshot))));
    expect(again.getSnapshot().matches('concluded')).to.equal(true);
  });
});

describe('a chart whose actions build on one another, in both', () => {
  type Event = { type: 'go' } | { type: 'stay' };
  type Counted = { context: { count: number }; event: Event };
  const chart = {
    id: 'counting',
    context: () => ({ count: 1 }),
    initial: 'one',
    on: { stay: { actions: ['add'] }, go: { target: '.one', actions: ['double'] } },
    states: {
      one: {
        entry: ['add', 'double'],
        on: {
          go: [
            { guard: 'isFew', target: 'two', actions: ['add', 'double'] },
            { target: 'one', actions: ['add'] },
          ],
        },
      },
      two: { entry: ['double', 'add'], on: { stay: {} } },
    },
  } as const;
  const few = { isFew: ({ context }: Counted) => context.count < 15 };
  const counts = {
    add: ({ context }: Counted) => ({ count: context.count + 1 }),
    double: ({ context }: Counted) => ({ count: context.count * 2 }),
  };
  const ours = interpret(chart, few, counts);
  const theirs = setup({
    types: { context: {} as { count: number }, events: {} as Event },
    guards: few,
    actions: { add: assign(counts.add), double: assign(counts.double) },
  }).createMachine(chart);

  it('comes to the same count by the same events', () => {
    const [one, other] = [
      createActor(ours, { input: undefined }).start(),
      createActor(theirs).start(),
    ];
    for (const type of ['stay', 'go', 'stay', 'go', 'go', 'stay', 'go', 'go'] as const) {
      one.send({ type });
      other.send({ type });
      expect([one.getSnapshot().value, one.getSnapshot().context], type).to.deep.equal([
        other.getSnapshot().value,
        other.getSnapshot().context,
      ]);
    }
  });
});

describe('a session as an actor', () => {
  it('can be looked into by XState’s inspectors, which find the chart', () => {
    const session = createSession(pack);
    const seen: InspectionEvent[] = [];
    session.system.inspect((event) => seen.push(event));
    session.send({ type: 'start' });
    expect(seen.map(({ type }) => type)).to.deep.equal(['@xstate.event', '@xstate.snapshot']);
    expect(sessionMachine.config).to.equal(sessionChart);
  });

  it('is stopped when it is stopped, and tells who listens that it is complete', () => {
    const session = createSession(pack);
    let complete = false;
    session.subscribe({ complete: () => (complete = true) });
    session.stop();
    expect(session.getSnapshot()).to.include({ status: 'stopped', value: 'welcome' });
    expect(complete).to.equal(true);
  });

  it('gives the very same snapshot after an event that changes nothing', () => {
    const session = createSession(pack);
    const before = session.getSnapshot();
    session.send({ type: 'back' });
    expect(session.getSnapshot()).to.equal(before);
  });
});
