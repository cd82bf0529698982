import { expect } from 'chai';
import { readRecord } from '../../src/session/record.js';
import { createSession, RecordError, type Session } from '../../src/session/create-session.js';
import { goThrough } from '../support/go.js';
import { smallPack as pack } from '../support/packs/small-pack.js';

const whole = { who: 'me', likes: ['walks'], garden: 'yes', time: 'much' };
/** Sends an event that no type allows. */
const send = (session: Session, event: unknown): Session => {
  session.send(event as never);
  return session;
};
const throwing = (key: string): object =>
  Object.defineProperty({}, key, {
    enumerable: true,
    get: () => {
      throw new Error('no');
    },
  });
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

describe('an invalid event', () => {
  const hostile: Record<string, unknown> = {
    nothing: undefined,
    null: null,
    'a number': 5,
    'a revoked proxy': revoked(),
    'a type that throws': throwing('type'),
    'a type that is no text': { type: Symbol('start') },
    'the stop of XState': { type: 'xstate.stop' },
    'a name of Object.prototype': { type: 'constructor' },
    'an answer of null': { type: 'answer', question: 'who', answer: null },
    'an answer of 5': { type: 'answer', question: 'who', answer: 5 },
    'a list of null': { type: 'answer', question: 'who', answer: [null] },
    'own words of 5': { type: 'takeOwn', words: 5, taken: true },
    'own words of nothing': { type: 'takeOwn', taken: true },
    'a question that nobody asks': { type: 'take', question: { a: 1 }, taken: true },
    'a value that says nothing': { type: 'value', value: 'company' },
    'a value that is no text': { type: 'value', value: ['company'], chosen: true },
    'a value that the pack lacks': { type: 'value', value: 'constructor', chosen: true },
    'a place that is none': { type: 'revisit', screen: null, question: null },
  };
  for (const [name, event] of Object.entries(hostile)) {
    it(`an invalid event changes nothing: ${name}`, () => {
      for (const session of [
        send(createSession(pack), { type: 'start' }),
        goThrough(createSession(pack), whole),
      ]) {
        const before = session.getSnapshot();
        send(session, event);
        const after = session.getSnapshot();
        expect([after.status, after.value, after.context]).to.deep.equal([
          'active',
          before.value,
          before.context,
        ]);
      }
    });
  }

  it('a question in the reader’s own words is cut after 200 characters, never inside one', () => {
    const words = `${'a'.repeat(199)}😀${'b'.repeat(1e6)}`;
    const session = goThrough(createSession(pack), whole);
    send(session, { type: 'takeOwn', words, taken: true });
    expect(session.getSnapshot().context.own).to.deep.equal(['a'.repeat(199)]);
  });

  it('fifty questions in the reader’s own words are kept, and each can be removed', () => {
    const session = goThrough(createSession(pack), whole);
    for (let index = 0; index < 10_000; index += 1)
      send(session, { type: 'takeOwn', words: `Question ${String(index)}`, taken: true });
    expect(session.getSnapshot().context.own).to.have.lengthOf(50);
    send(session, { type: 'takeOwn', words: 'Question 7', taken: false });
    expect(session.getSnapshot().context.own).to.have.lengthOf(49);
  });
});

describe('a record that cannot be read', () => {
  const records: Record<string, unknown> = {
    'a getter that throws': throwing('format'),
    'an answer that throws': { format: 1, answers: throwing('who') },
    'a revoked proxy': revoked(),
    'a function': () => undefined,
  };
  for (const [name, record] of Object.entries(records)) {
    it(`an unreadable record is refused as record-unreadable: ${name}`, () => {
      const reading = readRecord(pack, record);
      expect(reading.ok ? [] : reading.problems.map(({ code }) => code)).to.deep.equal([
        'record-unreadable',
      ]);
      expect(() => createSession(pack, { record })).to.throw(RecordError);
    });
  }
});
