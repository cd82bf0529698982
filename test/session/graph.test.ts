import { expect } from 'chai';
import { adjacencyMapToArray, getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import { walk } from '../../src/domain/walk.js';
import { sessionMachine, type SessionSnapshot } from '../../src/session/machine.js';
import { keptAnswers, stateOf } from '../../src/session/selectors.js';
import { always, answers, nameOf, pack, visits } from '../support/packs/every-state.js';

/** Parameters of XState's graph tools: the events that a state offers, and what distinguishes two states. */
const options = {
  input: { pack },
  serializeState: nameOf,
  events: ({ context }: Parameters<typeof nameOf>[0]) => [
    ...always,
    ...answers.filter((event) => 'question' in event && event.question === context.at),
  ],
  limit: 1_000_000,
};

describe('sessionMachine in xstate/graph', () => {
  const steps = adjacencyMapToArray(getAdjacencyMap(sessionMachine, options));

  it('sessionMachine has the same states and transitions in xstate/graph as in our own enumeration', () => {
    const found = new Map<string, Set<string>>();
    for (const { state, nextState } of steps) {
      const reached = found.get(nameOf(state)) ?? new Set();
      found.set(nameOf(state), reached.add(nameOf(nextState)));
    }
    expect(found).to.deep.equal(new Map([...visits].map(([name, { to }]) => [name, to])));
  });

  it('sessionMachine keeps the answers that walk keeps, and concludes only when walk is complete', () => {
    for (const { state } of getShortestPaths(sessionMachine, options)) {
      const { kept, complete } = walk(pack, state.context.answers);
      expect(keptAnswers(state), nameOf(state)).to.deep.equal(kept);
      if (stateOf(state) === 'concluded') expect(complete, nameOf(state)).to.equal(true);
    }
  });

  it('the screen below does not change while help is open, until Start again, wipe or revisit', () => {
    const below = ({ value, context }: SessionSnapshot): unknown[] => [
      value.screen,
      context.answers,
      context.at,
      context.changing,
    ];
    for (const { state, event, nextState } of steps) {
      if (state.value.help !== 'open' || ['restart', 'wipe', 'revisit'].includes(event.type))
        continue;
      expect(below(nextState), `${event.type} in ${nameOf(state)}`).to.deep.equal(below(state));
    }
  });
});
