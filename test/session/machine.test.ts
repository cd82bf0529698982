import { expect } from 'chai';
import type { SessionContext, SessionEvent } from '../../src/session/context.js';
import { stateOf, type SessionState } from '../../src/session/selectors.js';
import { createSession, type Session } from '../../src/session/create-session.js';
import { goThrough } from '../support/go.js';
import { smallPack as pack } from '../support/packs/small-pack.js';

const whole = { who: 'me', likes: ['walks'], garden: 'yes', time: 'much' };
const answer = (question: string, given: string | string[]): SessionEvent => ({
  type: 'answer',
  question,
  answer: given,
});

/** A session in the state with this name. */
const session = {
  welcome: () => createSession(pack),
  asking: () => sent(createSession(pack), { type: 'start' }),
  reviewing: () => sent(goThrough(createSession(pack), whole), { type: 'back' }),
  concluded: () => goThrough(createSession(pack), whole),
  urgent: () => sent(createSession(pack), { type: 'urgent' }),
} satisfies Record<SessionState, () => Session>;

function sent(given: Session, ...events: SessionEvent[]): Session {
  for (const event of events) given.send(event);
  return given;
}
const now = (given: Session): SessionContext => given.getSnapshot().context;
const place = (given: Session): [SessionState, string | undefined] => [
  stateOf(given.getSnapshot()),
  now(given).at,
];

describe('an answer', () => {
  it('an answer is accepted for the question on the screen and for no other', () => {
    const asking = sent(session.asking(), answer('garden', 'yes'), answer('who', 'me'));
    expect(now(asking).answers).to.deep.equal({ who: 'me' });
  });
});

describe('each transition of the session', () => {
  const table: [from: SessionState, event: SessionEvent, to: SessionState, at?: string][] = [
    ['welcome', { type: 'start' }, 'asking', 'who'],
    ['welcome', { type: 'urgent' }, 'urgent'],
    ['asking', { type: 'back' }, 'welcome'],
    ['asking', { type: 'urgent' }, 'urgent', 'who'],
    ['reviewing', { type: 'conclude' }, 'concluded'],
    ['reviewing', { type: 'back' }, 'asking', 'time'],
    ['reviewing', { type: 'goTo', question: 'likes' }, 'asking', 'likes'],
    ['reviewing', { type: 'urgent' }, 'urgent'],
    ['concluded', { type: 'back' }, 'reviewing'],
    ['concluded', { type: 'goTo', question: 'likes' }, 'asking', 'likes'],
    ['concluded', { type: 'urgent' }, 'urgent'],
    ['urgent', { type: 'talked' }, 'welcome'],
    ['urgent', { type: 'mistaken' }, 'welcome'],
    ...(['welcome', 'asking', 'reviewing', 'concluded', 'urgent'] as const).map(
      (from) =>
        [from, { type: 'restart' }, 'welcome'] as [SessionState, SessionEvent, SessionState],
    ),
  ];
  for (const [from, event, to, at] of table) {
    it(`${event.type} leads from ${from} to ${to}, and is one step`, () => {
      const given = session[from]();
      const { moves } = now(given);
      expect(place(sent(given, event))).to.deep.equal([to, at]);
      expect(now(given).moves).to.equal(moves + 1);
    });
  }

  const still: [SessionState, SessionEvent][] = [
    ['welcome', { type: 'continue' }],
    ['welcome', { type: 'back' }],
    ['welcome', { type: 'conclude' }],
    ['welcome', answer('who', 'me')],
    ['welcome', { type: 'goTo', question: 'who' }],
    ['asking', { type: 'start' }],
    ['asking', { type: 'conclude' }],
    ['asking', { type: 'talked' }],
    ['asking', { type: 'goTo', question: 'time' }],
    ['asking', { type: 'goTo', question: '__proto__' }],
    ['reviewing', answer('who', 'friend')],
    ['reviewing', { type: 'continue' }],
    ['reviewing', { type: 'goTo', question: 'nowhere' }],
    ['concluded', answer('who', 'friend')],
    ['concluded', { type: 'conclude' }],
    ['concluded', { type: 'goTo', question: 'nowhere' }],
    ['urgent', { type: 'urgent' }],
    ['urgent', { type: 'back' }],
    ['urgent', answer('who', 'friend')],
    ['urgent', { type: 'value', value: 'company', chosen: true }],
  ];
  for (const [from, event] of still) {
    const question = 'question' in event ? ` ${event.question}` : '';
    it(`${event.type}${question} does nothing in ${from}`, () => {
      const given = session[from]();
      const before = now(given);
      sent(given, event);
      expect(place(given)).to.deep.equal([from, before.at]);
      expect(now(given)).to.deep.equal(before);
    });
  }
});

describe('continue', () => {
  it('Continue without an answer is refused, and the refusal counted', () => {
    const given = sent(session.asking(), { type: 'continue' }, { type: 'continue' });
    expect(place(given)).to.deep.equal(['asking', 'who']);
    expect(now(given)).to.include({ refusals: 2, moves: 1 });
  });

  it('Continue is refused for an answer that does not fit', () => {
    const given = sent(session.asking(), answer('who', 'nobody'), { type: 'continue' });
    expect(now(given)).to.include({ at: 'who', refusals: 1 });
  });

  it('an answer resets the count of refusals', () => {
    expect(
      now(sent(session.asking(), { type: 'continue' }, answer('who', 'me'))).refusals,
    ).to.equal(0);
  });

  it('Continue leads to the next question of the path, and from the last one to the review', () => {
    const given = sent(
      session.asking(),
      answer('who', 'me'),
      { type: 'continue' },
      answer('likes', ['none']),
      { type: 'continue' },
    );
    expect(place(given)).to.deep.equal(['asking', 'time']);
    expect(place(sent(given, answer('time', 'much'), { type: 'continue' }))).to.deep.equal([
      'reviewing',
      undefined,
    ]);
  });
});

describe('back', () => {
  it('Back leads to the question before, and keeps the answer', () => {
    const given = sent(
      session.asking(),
      answer('who', 'friend'),
      { type: 'continue' },
      { type: 'back' },
    );
    expect(place(given)).to.deep.equal(['asking', 'who']);
    expect(now(given).answers).to.deep.equal({ who: 'friend' });
  });

  it('Back skips a question that is not asked', () => {
    const given = sent(
      session.concluded(),
      { type: 'goTo', question: 'likes' },
      answer('likes', ['quiet']),
      { type: 'continue' },
      { type: 'back' },
    );
    expect(place(sent(given, { type: 'back' }))).to.deep.equal(['asking', 'likes']);
  });
});
