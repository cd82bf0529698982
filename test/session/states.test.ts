import { expect } from 'chai';
import { transition } from 'xstate';
import { walk } from '../../src/domain/walk.js';
import { sessionMachine } from '../../src/session/machine.js';
import { readRecord, toRecord } from '../../src/session/record.js';
import { stateOf } from '../../src/session/selectors.js';
import { always, answers, nameOf, odd, pack, visits } from '../support/packs/every-state.js';

describe('every reachable state', () => {
  const each = [...visits.values()].map(({ snapshot }) => snapshot);

  it('every session is in one of five states, and each of these is reached', () => {
    expect([...new Set(each.map(stateOf))].sort()).to.deep.equal([
      'asking',
      'concluded',
      'reviewing',
      'urgent',
      'welcome',
    ]);
  });

  it('the question on the screen is always on the path', () => {
    for (const snapshot of each.filter(({ value }) => value.screen === 'asking')) {
      expect(walk(pack, snapshot.context.answers).path, nameOf(snapshot)).to.include(
        snapshot.context.at,
      );
    }
  });

  it('from the review on, every question of the path has an answer', () => {
    for (const snapshot of each.filter(
      ({ value }) => value.screen === 'reviewing' || value.screen === 'concluded',
    )) {
      expect(walk(pack, snapshot.context.answers).complete, nameOf(snapshot)).to.equal(true);
    }
  });

  it('every state has a record that can be read again', () => {
    for (const snapshot of each)
      expect(readRecord(pack, toRecord(snapshot)), nameOf(snapshot)).to.include({ ok: true });
  });

  it('every state has a way to the result', () => {
    const able = new Set(
      [...visits]
        .filter(([, { snapshot }]) => stateOf(snapshot) === 'concluded')
        .map(([name]) => name),
    );
    for (let before = 0; before < able.size;) {
      before = able.size;
      for (const [name, { to }] of visits)
        if ([...to].some((next) => able.has(next))) able.add(name);
    }
    expect([...visits.keys()].filter((name) => !able.has(name))).to.deep.equal([]);
  });
});

describe('an unexpected event', () => {
  it('an unexpected event throws in no state, whatever question it names', () => {
    for (const { snapshot } of visits.values()) {
      for (const event of [...always, ...answers, ...odd]) {
        const [next] = transition(sessionMachine, snapshot, event);
        expect(next.status, `${event.type} in ${nameOf(snapshot)}`).to.equal('active');
      }
    }
  });
});
