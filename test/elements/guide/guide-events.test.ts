// The events of <eh-guide>, and what ends its session.
import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { ConcludedEvent } from '../../../src/elements/guide/events.js';
import {
  answer,
  answerAll,
  asking,
  concluded,
  concludeWith,
  liver,
  openGuide,
  PATIENT,
  press,
  recordEvents,
  seen,
  settled,
  spoken,
  words,
} from '../../support/browser/guide-driver.js';

const putAway = (persisted: boolean): boolean =>
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted }));

describe('<eh-guide> and its events', () => {
  it('the guide fires ready, each step and the result, out of every shadow root, without an answer', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const events = recordEvents();
    const guide = document.createElement('eh-guide');
    guide.pack = liver;
    host.attachShadow({ mode: 'open' }).append(guide);
    await settled(guide);
    expect(events.map(({ type }) => type)).to.deep.equal(['eh-ready']);
    await concludeWith(guide, PATIENT);
    const steps = Object.keys(PATIENT).length + 2;
    expect(events.map(({ type }) => type)).to.deep.equal([
      'eh-ready',
      ...Array.from({ length: steps }, () => 'eh-step-change'),
      'eh-concluded',
    ]);
    expect(events.every(({ bubbles, composed }) => bubbles && composed)).to.be.true;

    const last = events.at(-1) as ConcludedEvent;
    expect(last instanceof ConcludedEvent).to.be.true;
    expect([last.packId, last.packVersion]).to.deep.equal(['liver-stem-cells', liver.version]);
    const own = events
      .flatMap((event) => Object.entries(event))
      .filter(([key]) => key !== 'isTrusted');
    expect(own).to.deep.equal([
      ['packId', 'liver-stem-cells'],
      ['packVersion', liver.version],
    ]);
    host.remove();
  });

  it('the guide fires no event for a chosen or a missing answer', async () => {
    const guide = await openGuide(asking({}, 'who'));
    const events = recordEvents();
    const changes: Event[] = [];
    guide.addEventListener('change', (event) => void changes.push(event));
    await press(guide, 'Continue');
    await answer(guide, PATIENT, 'who');
    expect([...events, ...changes].map(({ type }) => type)).to.deep.equal([]);
  });
});

describe('what ends a session', () => {
  it('only the back-forward cache ends a session, no other hiding of the page', async () => {
    const guide = await openGuide(concluded(PATIENT));
    putAway(false);
    expect(guide.state).to.equal('concluded');
    putAway(true);
    await settled(guide);
    expect([guide.state, guide.answers, seen(guide, '.top')]).to.deep.equal([
      'welcome',
      {},
      [spoken(words.decision, {})],
    ]);
  });

  it('the end of a session erases answers that no longer counted as well', async () => {
    const guide = await openGuide();
    await answerAll(guide, PATIENT);
    putAway(true);
    await settled(guide);
    await press(guide, 'Start');
    await answer(guide, PATIENT, 'who');
    expect(guide.answers).to.deep.equal({ who: 'myself' });
  });

  it('moving the guide in the page does not end its session', async () => {
    const guide = await openGuide(asking(PATIENT, 'arranged'));
    const home = guide.parentElement as HTMLElement;
    guide.remove();
    await settled(document.body);
    home.append(guide);
    await settled(guide);
    expect([guide.state, guide.answers]).to.deep.equal(['asking', PATIENT]);
    await press(guide, 'Continue');
    await press(guide, 'See my notes');
    expect(guide.state).to.equal('concluded');
    putAway(true);
    expect(guide.state, 'it listens to the page again').to.equal('welcome');
    guide.remove();
  });
});
