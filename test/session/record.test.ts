import { expect } from 'chai';
import { readRecord, toRecord } from '../../src/session/record.js';
import type { SessionSnapshot } from '../../src/session/machine.js';
import {
  keptAnswers,
  selectGuidance,
  selectProgress,
  selectStep,
  selectVoice,
  stateOf,
} from '../../src/session/selectors.js';
import { createSession } from '../../src/session/create-session.js';
import { goThrough, stepsThrough } from '../support/go.js';
import { journeys, pack as liver } from '../support/packs/liver.js';
import { smallPack as pack } from '../support/packs/small-pack.js';
import { complete, good } from '../support/packs/small-records.js';

/** The visible state of a session. */
const seen = (snapshot: SessionSnapshot) => ({
  state: stateOf(snapshot),
  kept: keptAnswers(snapshot),
  step: { ...selectStep(snapshot), refusals: 0 },
  progress: selectProgress(snapshot),
  voice: selectVoice(snapshot),
  guidance: selectGuidance(snapshot),
});

describe('a record', () => {
  for (const { name, answers } of journeys) {
    it(`a record restores each step of the journey: ${name}`, () => {
      const session = createSession(liver);
      for (const step of stepsThrough(session, answers)) {
        const record: unknown = JSON.parse(JSON.stringify(toRecord(session.getSnapshot())));
        expect(seen(createSession(liver, { record }).getSnapshot()), step).to.deep.equal(
          seen(session.getSnapshot()),
        );
      }
    });
  }

  it('a record contains no words, no snapshot, and only the answers that count', () => {
    const session = goThrough(createSession(pack), {
      who: 'me',
      likes: ['walks'],
      garden: 'yes',
      time: 'much',
    });
    session.send({ type: 'goTo', question: 'likes' });
    session.send({ type: 'answer', question: 'likes', answer: ['quiet'] });
    expect(toRecord(session.getSnapshot())).to.deep.equal({
      format: 1,
      pack: 'small',
      version: '1.0.0',
      answers: { who: 'me', likes: ['quiet'], time: 'much' },
      position: { screen: 'asking', question: 'likes' },
    });
  });

  it('a record contains the screen below help, never the warning sign', () => {
    const session = createSession(pack);
    session.send({ type: 'start' });
    const before = toRecord(session.getSnapshot());
    session.send({ type: 'urgent' });
    expect(toRecord(session.getSnapshot())).to.deep.equal(before);
  });

  it('reading a record drops unknown keys', () => {
    const read = readRecord(pack, {
      ...complete,
      values: ['company'],
      position: { screen: 'concluded', question: 'who', more: 1 },
    });
    expect(read).to.deep.equal({ ok: true, record: complete });
  });

  it('reading a record normalises its answers', () => {
    const read = readRecord(pack, { ...good, answers: { who: ['me'], likes: 'walks' } });
    expect(read).to.deep.equal({ ok: true, record: good });
  });
});
