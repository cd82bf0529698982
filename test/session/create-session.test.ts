import { expect } from 'chai';
import { toRecord } from '../../src/session/record.js';
import { stateOf } from '../../src/session/selectors.js';
import { createSession, RecordError } from '../../src/session/create-session.js';
import { goThrough } from '../support/go.js';
import { smallPack as pack } from '../support/packs/small-pack.js';

const whole = { who: 'me', likes: ['walks'], garden: 'yes', time: 'much' };

function refusal(record: unknown): RecordError {
  try {
    createSession(pack, { record });
  } catch (error) {
    if (error instanceof RecordError) return error;
  }
  throw new Error('The record was not refused.');
}

describe('a session', () => {
  it('a session begins untouched at the welcome', () => {
    const snapshot = createSession(pack).getSnapshot();
    expect(stateOf(snapshot)).to.equal('welcome');
    expect(snapshot.context).to.include({ moves: 0, refusals: 0, warned: false, at: undefined });
  });

  it('two sessions of one pack share nothing', () => {
    const [one, other] = [createSession(pack), createSession(pack)];
    goThrough(one, whole);
    expect(other.getSnapshot().context.answers).to.deep.equal({});
  });

  it('a session does not change the pack', () => {
    const before = JSON.stringify(pack);
    goThrough(createSession(pack), whole);
    expect(JSON.stringify(pack)).to.equal(before);
  });

  it('subscribers receive each step, and none after they unsubscribe', () => {
    const session = createSession(pack);
    const seen: string[] = [];
    const subscription = session.subscribe((snapshot) => seen.push(stateOf(snapshot)));
    session.send({ type: 'start' });
    subscription.unsubscribe();
    session.send({ type: 'urgent' });
    expect(seen).to.deep.equal(['asking']);
  });
});

describe('a session from a record', () => {
  it('a session continues at the position of its record, without a step', () => {
    const record = toRecord(goThrough(createSession(pack), whole).getSnapshot());
    const snapshot = createSession(pack, { record }).getSnapshot();
    expect(stateOf(snapshot)).to.equal('concluded');
    expect(snapshot.context).to.deep.include({ answers: whole, moves: 0, warned: false });
  });

  it('a session from a record can be continued', () => {
    const record = {
      format: 1,
      pack: 'small',
      version: '1.0.0',
      answers: { who: 'me' },
      position: { screen: 'asking', question: 'likes' },
    };
    const session = createSession(pack, { record });
    session.send({ type: 'back' });
    expect(session.getSnapshot().context.at).to.equal('who');
  });

  it('a session from a record returns from help to the screen of the record', () => {
    const record = toRecord(goThrough(createSession(pack), whole).getSnapshot());
    const session = createSession(pack, { record });
    session.send({ type: 'urgent' });
    session.send({ type: 'mistaken' });
    expect(stateOf(session.getSnapshot())).to.equal('concluded');
  });

  it('a refused record throws every problem, each on a line of the message', () => {
    const error = refusal({ format: 2, pack: 'other' });
    expect(error).to.include({ name: 'RecordError' });
    expect(error.problems.map(({ code }) => code)).to.deep.equal([
      'record-format',
      'record-other-pack',
      'record-answers',
      'record-position',
    ]);
    expect(error.message.split('\n')).to.have.lengthOf(4);
  });

  it('null is refused as a record', () => {
    expect(refusal(null).problems).to.have.lengthOf(1);
  });

  it('a refused record does not change a running session', () => {
    const running = goThrough(createSession(pack), whole);
    const before = running.getSnapshot();
    refusal({ ...toRecord(before), version: '0.9.0' });
    expect(running.getSnapshot()).to.equal(before);
  });
});
