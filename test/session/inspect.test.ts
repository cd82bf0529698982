import { expect } from 'chai';
import { createActor } from 'xstate';
import { sessionMachine } from '../../src/session/machine.js';
import { stateOf, type SessionState } from '../../src/session/selectors.js';
import { createSession } from '../../src/session/create-session.js';
import { smallPack as pack } from '../support/packs/small-pack.js';

describe('the snippets of docs/session.md', () => {
  it('the first snippet follows a session to the second question', () => {
    const shown: SessionState[] = [];
    const session = createSession(pack);
    session.subscribe((snapshot) => {
      shown.push(stateOf(snapshot));
    });
    session.send({ type: 'start' });
    session.send({ type: 'answer', question: 'who', answer: 'me' });
    session.send({ type: 'continue' });
    expect(shown).to.deep.equal(['asking', 'asking', 'asking']);
    expect(session.getSnapshot().context.at).to.equal(pack.questions[1]?.id);
  });

  it('the second snippet inspects an actor of sessionMachine', () => {
    const events: string[] = [];
    const actor = createActor(sessionMachine, {
      input: { pack },
      inspect: (inspected) => {
        if (inspected.type === '@xstate.event') events.push(inspected.event.type);
      },
    });
    actor.start();
    actor.send({ type: 'start' });
    expect(events).to.deep.equal(['xstate.init', 'start']);
  });
});
