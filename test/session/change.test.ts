import { expect } from 'chai';
import type { SessionEvent } from '../../src/session/context.js';
import { keptAnswers, stateOf } from '../../src/session/selectors.js';
import { createSession, type Session } from '../../src/session/create-session.js';
import { goThrough } from '../support/go.js';
import { smallPack as pack } from '../support/packs/small-pack.js';

const answer = (question: string, given: string | string[]): SessionEvent => ({
  type: 'answer',
  question,
  answer: given,
});
const change = (question: string): SessionEvent => ({ type: 'goTo', question });

function concluded(likes: string[], ...events: SessionEvent[]): Session {
  const session = goThrough(createSession(pack), { who: 'me', likes, garden: 'yes', time: 'much' });
  for (const event of events) session.send(event);
  return session;
}
const place = (session: Session): string =>
  [stateOf(session.getSnapshot()), session.getSnapshot().context.at ?? ''].join(' ').trim();

describe('a change of answer', () => {
  it('a changed answer leads back to the review when no question is open', () => {
    expect(
      place(concluded(['walks'], change('who'), answer('who', 'friend'), { type: 'continue' })),
    ).to.equal('reviewing');
  });

  it('a changed answer leads to the question that it opens, not to the next in order', () => {
    const session = concluded(
      ['none'],
      change('who'),
      change('likes'),
      answer('likes', ['walks']),
      { type: 'continue' },
    );
    expect(place(session)).to.equal('asking garden');
  });

  it('the review follows the opened question, past those answered before', () => {
    const session = concluded(
      ['none'],
      change('likes'),
      answer('likes', ['walks']),
      { type: 'continue' },
      answer('garden', 'no'),
      { type: 'continue' },
    );
    expect(place(session)).to.equal('reviewing');
  });

  it('a question that a change opens again has its old answer', () => {
    const session = concluded(['walks'], change('likes'), answer('likes', ['quiet']), {
      type: 'continue',
    });
    expect(keptAnswers(session.getSnapshot())).not.to.have.property('garden');
    for (const event of [
      change('likes'),
      answer('likes', ['walks']),
      { type: 'continue' } as const,
    ])
      session.send(event);
    expect(place(session)).to.equal('reviewing');
    expect(keptAnswers(session.getSnapshot())).to.include({ garden: 'yes' });
  });

  it('a change without an answer is refused', () => {
    const session = concluded(['walks'], change('likes'), answer('likes', []), {
      type: 'continue',
    });
    expect(place(session)).to.equal('asking likes');
    expect(session.getSnapshot().context.refusals).to.equal(1);
  });

  it('Back leaves a change for the review, when every question has its answer', () => {
    expect(place(concluded(['walks'], change('time'), { type: 'back' }))).to.equal('reviewing');
  });

  it('Back leaves a change for the question before, when one has lost its answer', () => {
    expect(
      place(concluded(['walks'], change('likes'), answer('likes', []), { type: 'back' })),
    ).to.equal('asking who');
  });

  it('changing a question off the path does nothing', () => {
    expect(place(concluded(['none'], change('garden')))).to.equal('concluded');
  });
});
