import { expect } from 'chai';
import type { SessionEvent } from '../../src/session/context.js';
import { createSession, type Session } from '../../src/session/create-session.js';
import { stateOf } from '../../src/session/selectors.js';
import { goThrough } from '../support/go.js';
import { smallPack as pack } from '../support/packs/small-pack.js';

const whole = { who: 'me', likes: ['walks'], garden: 'yes', time: 'much' };
const concluded = (): Session => goThrough(createSession(pack), whole);
const started = (): Session => {
  const session = createSession(pack);
  session.send({ type: 'start' });
  return session;
};
/** The place after an event, as `state question`. */
const after = (session: Session, event: SessionEvent): string => {
  session.send(event);
  const snapshot = session.getSnapshot();
  return [stateOf(snapshot), snapshot.context.at ?? ''].join(' ').trim();
};
const to = (screen: 'welcome' | 'reviewing' | 'concluded'): SessionEvent => ({
  type: 'revisit',
  screen,
  question: '',
});
const toQuestion = (question: string): SessionEvent => ({
  type: 'revisit',
  screen: 'asking',
  question,
});

describe('a place that is revisited', () => {
  it('Back and Forward lead from a result to each place on its path, and to the result again', () => {
    const session = concluded();
    expect(after(session, toQuestion('likes'))).to.equal('asking likes');
    expect(after(session, to('welcome'))).to.equal('welcome');
    expect(after(session, to('reviewing'))).to.equal('reviewing');
    expect(after(session, to('concluded'))).to.equal('concluded');
    expect(session.getSnapshot().context.answers).to.deep.equal(whole);
  });

  it('a place that the answers do not allow is not revisited', () => {
    expect(after(started(), to('reviewing'))).to.equal('asking who');
    expect(after(started(), to('concluded'))).to.equal('asking who');
    expect(after(started(), toQuestion('time'))).to.equal('asking who');
    expect(after(concluded(), toQuestion('nothing'))).to.equal('concluded');
  });
});
