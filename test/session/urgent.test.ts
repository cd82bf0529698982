import { expect } from 'chai';
import type { SessionEvent } from '../../src/session/context.js';
import { stateOf } from '../../src/session/selectors.js';
import { createSession, type Session } from '../../src/session/create-session.js';
import { goThrough } from '../support/go.js';
import { smallPack as pack } from '../support/packs/small-pack.js';

const whole = { who: 'me', likes: ['walks'], garden: 'yes', time: 'much' };

function sent(
  session: Session,
  ...types: ('start' | 'back' | 'urgent' | 'talked' | 'mistaken' | 'restart' | 'wipe')[]
): Session {
  for (const type of types) session.send({ type });
  return session;
}
const screens: [string, () => Session][] = [
  ['welcome', () => createSession(pack)],
  ['asking', () => sent(createSession(pack), 'start')],
  ['reviewing', () => sent(goThrough(createSession(pack), whole), 'back')],
  ['concluded', () => goThrough(createSession(pack), whole)],
];

describe('help over a screen', () => {
  for (const [screen, begin] of screens) {
    for (const way of ['talked', 'mistaken'] as const) {
      it(`help over ${screen} returns to it unchanged, after "${way}"`, () => {
        const session = begin();
        const { at, answers } = session.getSnapshot().context;
        sent(session, 'urgent');
        expect(stateOf(session.getSnapshot())).to.equal('urgent');
        sent(session, way);
        expect(stateOf(session.getSnapshot())).to.equal(screen);
        expect(session.getSnapshot().context).to.deep.include({
          at,
          answers,
          warned: way === 'talked',
        });
      });
    }
  }

  it('help returns to the screen below when its button was pressed twice', () => {
    expect(stateOf(sent(screens[2]![1](), 'urgent', 'urgent', 'mistaken').getSnapshot())).to.equal(
      'reviewing',
    );
  });

  it('help returns each time to the current screen', () => {
    const session = sent(createSession(pack), 'urgent', 'mistaken', 'start', 'urgent', 'mistaken');
    expect(stateOf(session.getSnapshot())).to.equal('asking');
  });

  it('the session stays warned after a later press by mistake', () => {
    const session = sent(createSession(pack), 'urgent', 'talked', 'urgent', 'mistaken');
    expect(session.getSnapshot().value).to.deep.equal({ screen: 'welcome', help: 'warned' });
  });

  it('help stores no sign: only the warning differs afterwards', () => {
    const [plain, warned] = [
      createSession(pack),
      sent(createSession(pack), 'urgent', 'talked'),
    ].map((session) => session.getSnapshot().context);
    expect({ ...warned, warned: false, moves: 0 }).to.deep.equal(plain);
  });
});

describe('start again', () => {
  const full = (): Session => {
    const session = goThrough(createSession(pack), whole);
    const events: SessionEvent[] = [
      { type: 'value', value: 'company', chosen: true },
      { type: 'goTo', question: 'likes' },
      { type: 'answer', question: 'likes', answer: [] },
      { type: 'continue' },
      { type: 'urgent' },
      { type: 'talked' },
      { type: 'continue' },
    ];
    for (const event of events) session.send(event);
    return session;
  };
  const untouched = createSession(pack).getSnapshot().context;

  it('Start again has something to erase in these tests', () => {
    const { context } = full().getSnapshot();
    expect(context).to.deep.include({
      values: ['company'],
      at: 'likes',
      changing: true,
      warned: true,
      refusals: 1,
    });
  });

  it('Start again erases everything, and is a step', () => {
    const before = full();
    const { moves } = before.getSnapshot().context;
    expect(sent(before, 'restart').getSnapshot().context).to.deep.equal({
      ...untouched,
      moves: moves + 1,
    });
  });

  it('wipe erases everything without a step', () => {
    const before = full();
    const { moves } = before.getSnapshot().context;
    expect(sent(before, 'wipe').getSnapshot().context).to.deep.equal({ ...untouched, moves });
  });

  it('a reason for erasing is kept while answers were lost, and until the questions begin again', () => {
    const begun = full();
    const erasedBy = (event: SessionEvent): unknown => {
      begun.send(event);
      return begun.getSnapshot().context.erased;
    };
    expect(erasedBy({ type: 'wipe', because: 'idle' })).to.equal('idle');
    expect(erasedBy({ type: 'wipe', because: 'left' }), 'nothing was there').to.equal('idle');
    expect(erasedBy({ type: 'start' })).to.equal(undefined);
    expect(erasedBy({ type: 'wipe', because: 'idle' }), 'nothing answered').to.equal(undefined);
    const odd = { type: 'wipe', because: '__proto__' } as unknown as SessionEvent;
    const others = [odd, { type: 'restart' }, { type: 'wipe' }] as const;
    for (const event of others) {
      const session = full();
      session.send(event);
      expect(session.getSnapshot().context.erased, event.type).to.equal(undefined);
    }
    const led = full();
    led.send({ type: 'restart', because: 'left' });
    expect(led.getSnapshot().context.erased).to.equal('left');
  });

  for (const [screen, begin] of screens) {
    it(`wipe leads from ${screen}, and from help over it, to an untouched welcome`, () => {
      for (const session of [sent(begin(), 'wipe'), sent(begin(), 'urgent', 'wipe')]) {
        expect(stateOf(session.getSnapshot())).to.equal('welcome');
        expect({ ...session.getSnapshot().context, moves: 0 }).to.deep.equal(untouched);
      }
    });
  }
});
