// Questions to ask: ticked ones and the person's own, only in memory.
import { expect } from 'chai';
import type { SessionEvent } from '../../src/session/context.js';
import { toRecord } from '../../src/session/record.js';
import { selectAsk, selectValues } from '../../src/session/selectors.js';
import { createSession, type Session } from '../../src/session/create-session.js';
import { goThrough } from '../support/go.js';
import { smallPack as pack } from '../support/packs/small-pack.js';

const concluded = (): Session =>
  goThrough(createSession(pack), { who: 'me', likes: ['walks'], garden: 'yes', time: 'much' });
const asking = (session: Session): ReturnType<typeof selectAsk> => selectAsk(session.getSnapshot());
const take = (question: string, taken = true): SessionEvent => ({ type: 'take', question, taken });
const write = (words: string, taken = true): SessionEvent => ({ type: 'takeOwn', words, taken });

describe('a selected question to ask', () => {
  it('a selected question is one of the pack, in the order of the result, and can be deselected', () => {
    const session = concluded();
    const [first, second] = asking(session)?.questions ?? [];
    for (const event of [
      take(second?.id ?? ''),
      take(first?.id ?? ''),
      take(first?.id ?? ''),
      take('not-of-the-pack'),
    ])
      session.send(event);
    expect(asking(session)?.taken).to.deep.equal([first?.id, second?.id]);
    session.send(take(first?.id ?? '', false));
    expect(asking(session)?.taken).to.deep.equal([second?.id]);
  });

  it('a question in the reader’s own words is trimmed, kept once and never empty', () => {
    const session = concluded();
    for (const event of [
      write(' Who walks it? '),
      write('And in summer?'),
      write('Who walks it?'),
      write('  '),
    ])
      session.send(event);
    expect(asking(session)?.own).to.deep.equal(['Who walks it?', 'And in summer?']);
    session.send(write('Who walks it?', false));
    expect(asking(session)?.own).to.deep.equal(['And in summer?']);
  });

  it('questions are selected on the result alone, and stay through a change and through help', () => {
    const session = createSession(pack);
    session.send(take('ask-hours'));
    session.send(write('Too early?'));
    expect(
      asking(goThrough(session, { who: 'me', likes: ['none'], time: 'much' })),
    ).to.deep.include({ taken: [], own: [] });
    session.send(take('ask-hours'));
    session.send(write('Who walks it?'));
    for (const event of [
      { type: 'urgent' },
      { type: 'mistaken' },
      { type: 'back' },
      { type: 'conclude' },
    ] as const)
      session.send(event);
    expect(asking(session)).to.deep.include({ taken: ['ask-hours'], own: ['Who walks it?'] });
  });

  it('selected questions and values are no part of the record', () => {
    const session = concluded();
    const before = toRecord(session.getSnapshot());
    for (const event of [
      take('ask-hours'),
      write('Who walks it?'),
      { type: 'value', value: 'company', chosen: true } as const,
    ])
      session.send(event);
    expect(toRecord(session.getSnapshot())).to.deep.equal(before);
    expect(selectValues(session.getSnapshot())?.values).to.deep.equal(['company']);
  });

  for (const type of ['restart', 'wipe'] as const) {
    it(`selected questions are erased by ${type}`, () => {
      const session = concluded();
      for (const event of [
        take('ask-hours'),
        write('Who walks it?'),
        { type: 'value', value: 'company', chosen: true } as const,
        { type } as const,
      ])
        session.send(event);
      const { taken, own, values } = session.getSnapshot().context;
      expect({ taken, own, values }).to.deep.equal({ taken: [], own: [], values: [] });
      expect([asking(session), selectValues(session.getSnapshot())]).to.deep.equal([
        undefined,
        undefined,
      ]);
    });
  }

  it('the questions to ask have the hints that hold', () => {
    const hinted = {
      ...pack,
      askHints: [
        { id: 'a', when: [{ who: ['me'] }] },
        { id: 'b', when: [{ who: ['friend'] }] },
      ],
    };
    const session = goThrough(createSession(hinted), { who: 'me', likes: ['none'], time: 'much' });
    expect(asking(session)?.hints.map(({ id }) => id)).to.deep.equal(['a']);
  });
});
