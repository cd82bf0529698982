// A kept or saved record may be old, forged, truncated, or of another guide. It is replayed, never trusted.
import { expect } from 'chai';
import fc from 'fast-check';
import { vi } from 'vitest';
import { fittingAnswer } from '../../src/domain/question.js';
import { walk } from '../../src/domain/walk.js';
import { createSession, type Session } from '../../src/session/create-session.js';
import { readKept, toKept, type KeptRecord } from '../../src/session/kept.js';
import {
  selectAsk,
  selectGuidance,
  selectProgress,
  selectStep,
  stateOf,
} from '../../src/session/selectors.js';
import { isExhaustive, LONGEST_RUN, seed } from '../support/random/exhaustive.js';
import { journeys, pack } from '../support/packs/liver.js';
import { mutate, mutation, parsed } from '../support/random/mutate-record.js';

/** A session at its result, with choices and own questions. */
function concluded(place = 1): Session {
  const { answers = {} } = journeys[place % journeys.length] ?? {};
  const { id, version, fingerprint } = pack;
  const session = createSession(pack, {
    record: {
      format: 1,
      pack: id,
      version,
      fingerprint: fingerprint?.structure,
      answers,
      position: { screen: 'concluded' },
    },
  });
  session.send({ type: 'take', question: 'q-cost', taken: true });
  session.send({ type: 'takeOwn', words: 'Can I sing?', taken: true });
  return session;
}

const kept = (place?: number): KeptRecord => toKept(concluded(place).getSnapshot());
const restored = (record: unknown): Session => {
  const session = createSession(pack);
  session.send({ type: 'restore', record });
  return session;
};

vi.setConfig({ testTimeout: LONGEST_RUN });

describe('a kept record', () => {
  it('a kept record restores the screen, the answers, and the choices and own questions', () => {
    const before = concluded().getSnapshot();
    const record: unknown = JSON.parse(JSON.stringify(toKept(before)));
    const now = restored(record).getSnapshot();
    expect(readKept(pack, record)).to.deep.include({ ok: true, whole: true });
    expect(now.value.screen).to.equal('concluded');
    for (const key of ['answers', 'values', 'taken', 'own', 'at', 'partly'] as const)
      expect(now.context[key], key).to.deep.equal(before.context[key]);
    expect(now.context.moves).to.equal(1);
  });

  for (const [what, change, why] of [
    ['no object', () => [1], 'unreadable'],
    ['no format', ({ format: _, ...rest }) => rest, 'unreadable'],
    ['another format', (record) => ({ ...record, format: 2 }), 'unreadable'],
    ['another pack', (record) => ({ ...record, pack: 'tea' }), 'otherGuide'],
    ['another version', (record) => ({ ...record, version: '9.0.0' }), 'otherVersion'],
    ['another fingerprint', (record) => ({ ...record, fingerprint: 'sha256-x' }), 'otherVersion'],
    ['no fingerprint', ({ fingerprint: _, ...rest }) => rest, 'otherVersion'],
  ] as [string, (record: KeptRecord) => unknown, string][]) {
    it(`a kept record is refused as a whole, with its reason, and changes nothing: ${what}`, () => {
      const record = change(kept());
      expect(readKept(pack, record)).to.deep.equal({ ok: false, why });
      const session = concluded(3);
      const before = session.getSnapshot();
      session.send({ type: 'restore', record });
      expect(session.getSnapshot().context).to.deep.equal(before.context);
    });
  }

  it('a kept record with a forged answer continues at the question of that answer, and says so', () => {
    const record = kept();
    const session = restored({ ...record, answers: { ...record.answers, stage: 'cured' } });
    const { context } = session.getSnapshot();
    expect([stateOf(session.getSnapshot()), context.at, context.partly]).to.deep.equal([
      'asking',
      'stage',
      true,
    ]);
    expect(Object.keys(context.answers)).to.deep.equal([
      'who',
      'also',
      'condition',
      'transplant',
      'cause-treated',
    ]);
    session.send({ type: 'back' });
    expect(session.getSnapshot().context.partly, 'after the next step').to.equal(false);
  });

  for (const [what, change] of [
    ['an answer that is not asked', { answers: { ...kept().answers, 'who-else': 'me' } }],
    ['a question to ask that the pack lacks', { taken: ['q-cost', 'q-none'] }],
    ['a question twice', { own: ['a', 'a', 7] }],
    ['a value that the pack lacks', { values: ['unheard'] }],
    ['a screen that there is not', { position: { screen: 'paid' } }],
  ] as [string, Partial<KeptRecord>][]) {
    it(`a kept record is used without the parts that the pack does not have: ${what}`, () => {
      expect(readKept(pack, kept())).to.deep.include({ whole: true });
      expect(readKept(pack, { ...kept(), ...change })).to.deep.include({ ok: true, whole: false });
    });
  }

  it('a kept record changes nothing while help is open', () => {
    const session = createSession(pack);
    session.send({ type: 'urgent' });
    session.send({ type: 'restore', record: kept() });
    expect(stateOf(session.getSnapshot())).to.equal('urgent');
    expect(session.getSnapshot().context.answers).to.deep.equal({});
  });
});

describe('mutated records', () => {
  const texts = journeys.map((_, place) => JSON.stringify(kept(place)));

  it('of 10,000 mutated records none throws, restores an answer that the pack lacks, or shows an incomplete screen', () => {
    const met = { refused: 0, partly: 0, whole: 0 };
    fc.assert(
      fc.property(
        fc.nat(journeys.length - 1),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        (place, mutations) => {
          const text = mutations.reduce(mutate, texts[place] ?? '');
          const record = parsed(text);
          const reading = readKept(pack, record);
          const snapshot = restored(record).getSnapshot();
          const state = stateOf(snapshot);
          if (!reading.ok) {
            met.refused += 1;
            expect([state, snapshot.context.answers]).to.deep.equal(['welcome', {}]);
            return;
          }
          met[reading.whole ? 'whole' : 'partly'] += 1;
          const { answers, taken, own, values, partly } = snapshot.context;
          expect(partly).to.equal(!reading.whole);
          const { kept, complete } = walk(pack, answers);
          expect(answers, 'all of them count').to.deep.equal({ ...kept });
          for (const question of pack.questions)
            if (Object.hasOwn(answers, question.id))
              expect(fittingAnswer(question, answers[question.id])).to.deep.equal(
                answers[question.id],
              );
          expect(taken.every((id) => pack.ask.some((each) => each.id === id))).to.equal(true);
          expect(own.every((each) => each.length > 0 && each.length <= 200)).to.equal(true);
          expect(values.every((id) => pack.values.some((each) => each.id === id))).to.equal(true);
          if (state === 'asking') {
            expect(selectStep(snapshot)?.question.options).not.to.have.lengthOf(0);
            expect(selectProgress(snapshot)?.index).to.be.greaterThan(0);
          } else {
            expect(state).to.be.oneOf(['reviewing', 'concluded']);
            expect(complete).to.equal(true);
          }
          if (state === 'concluded') {
            expect(selectGuidance(snapshot)?.notes).not.to.have.lengthOf(0);
            expect(selectAsk(snapshot)?.questions).not.to.have.lengthOf(0);
          }
        },
      ),
      { numRuns: isExhaustive ? 100_000 : 10_000, seed },
    );
    console.log(`Mutated records: ${JSON.stringify(met)}, seed ${String(seed)}.`);
    for (const count of Object.values(met)) expect(count).to.be.greaterThan(100);
  });
});
