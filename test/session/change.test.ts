import { expect } from 'chai';
import type { SessionEvent } from '../../src/session/machine.js';
import { keptAnswers, stateOf } from '../../src/session/selectors.js';
import { createSession, type Session } from '../../src/session/create-session.js';
import { goThrough } from '../support/go.js';
import { smallPack as pack } from '../support/small-pack.js';

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
  it('goes back to the review when nothing more is to be asked', () => {
    expect(
      place(concluded(['walks'], change('who'), answer('who', 'friend'), { type: 'continue' })),
    ).to.equal('reviewing');
  });

  it('asks next what it has opened, not what comes next in order', () => {
    const session = concluded(
      ['none'],
      change('who'),
      change('likes'),
      answer('likes', ['walks']),
      { type: 'continue' },
    );
    expect(place(session)).to.equal('asking garden');
  });

  it('goes back to the review once the opened question is answered, past those answered before', () => {
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

  it('takes the old answer of a question that it opens again', () => {
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

  it('is refused like any other without an answer', () => {
    const session = concluded(['walks'], change('likes'), answer('likes', []), {
      type: 'continue',
    });
    expect(place(session)).to.equal('asking likes');
    expect(session.getSnapshot().context.refusals).to.equal(1);
  });

  it('is left by Back for the review, when every question has its answer', () => {
    expect(place(concluded(['walks'], change('time'), { type: 'back' }))).to.equal('reviewing');
  });

  it('is left by Back for the question before, when one has lost its answer', () => {
    expect(
      place(concluded(['walks'], change('likes'), answer('likes', []), { type: 'back' })),
    ).to.equal('asking who');
  });

  it('does nothing for a question off the path', () => {
    expect(place(concluded(['none'], change('garden')))).to.equal('concluded');
  });
});
