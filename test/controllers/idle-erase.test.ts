// On a shared device the next person must not read the answers, so an idle guide erases them.
import { expect } from '@open-wc/testing';
import type { ReactiveElement } from 'lit';
import { IDLE_MINUTES, IdleErase, WARNING_MINUTES } from '../../src/controllers/idle-erase.js';
import { Clock } from '../support/clock.js';

describe('answers on an unused device', () => {
  let clock: Clock;
  let wiped: number;
  let because: string[];
  let holds: boolean;
  let watch: IdleErase;
  let host: ReactiveElement;

  const watchOf = (element: object): IdleErase =>
    new IdleErase(
      Object.assign(element, {
        addController: () => undefined,
        requestUpdate: () => undefined,
      }) as unknown as ReactiveElement,
      (reason) => {
        wiped += 1;
        because.push(reason);
        holds = false;
      },
      () => holds,
    );

  beforeEach(() => {
    wiped = 0;
    because = [];
    holds = true;
    clock = new Clock();
    const element = document.createElement('div');
    document.body.append(element);
    watch = watchOf(element);
    host = element as unknown as ReactiveElement;
    watch.hostConnected();
  });

  afterEach(() => {
    watch.hostDisconnected();
    host.remove();
    clock.stop();
  });

  it('idle answers are erased after half an hour, not before', () => {
    expect(IDLE_MINUTES).to.equal(30);
    clock.passMinutes(29.9);
    expect(wiped).to.equal(0);
    clock.passMinutes(0.2);
    expect(wiped).to.equal(1);
  });

  it('idle answers are erased before the first input after a long sleep, in which timers stopped', () => {
    clock.sleepMinutes(600);
    expect(wiped).to.equal(0);
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(wiped).to.equal(1);
  });

  it('answers are erased when the guide is inserted into the page again after a long time', () => {
    watch.hostDisconnected();
    clock.passMinutes(40);
    watch.hostConnected();
    expect(wiped).to.equal(1);
  });

  for (const type of [
    'pointerdown',
    'keydown',
    'wheel',
    'touchmove',
    'focusin',
    'click',
    'selectionchange',
  ]) {
    it(`answers stay as long as there is a ${type} anywhere in the page`, () => {
      for (let time = 0; time < 4; time += 1) {
        clock.passMinutes(20);
        document.body.dispatchEvent(new Event(type, { bubbles: true }));
      }
      expect(wiped).to.equal(0);
      clock.passMinutes(31);
      expect(wiped).to.equal(1);
    });
  }

  it('answers stay while the pointer moves, and not while it rests and the browser repeats its position', () => {
    const moveTo = (screenX: number): void =>
      void document.body.dispatchEvent(new PointerEvent('pointermove', { screenX, bubbles: true }));
    for (let time = 1; time < 5; time += 1) {
      clock.passMinutes(20);
      moveTo(time);
    }
    expect(wiped).to.equal(0);
    clock.passMinutes(20);
    moveTo(4);
    clock.passMinutes(11);
    expect(wiped).to.equal(1);
  });

  it('answers stay while the page scrolls, and not while a scroll container beside the guide scrolls', () => {
    for (let time = 0; time < 4; time += 1) {
      clock.passMinutes(20);
      document.dispatchEvent(new Event('scroll'));
    }
    expect(wiped).to.equal(0);
    const carousel = document.createElement('div');
    document.body.append(carousel);
    clock.passMinutes(20);
    carousel.dispatchEvent(new Event('scroll'));
    clock.passMinutes(11);
    carousel.remove();
    expect(wiped).to.equal(1);
  });

  it('answers of the next person are erased as well', () => {
    clock.passMinutes(31);
    holds = true;
    clock.passMinutes(31);
    expect([wiped, because]).to.deep.equal([2, ['idle', 'idle']]);
  });

  it('a warning is shown two minutes before the answers are erased, and counts down', () => {
    expect(WARNING_MINUTES).to.equal(2);
    clock.passMinutes(27.9);
    expect(watch.notice).to.equal(undefined);
    clock.passMinutes(0.2);
    expect(watch.notice).to.equal(2);
    clock.passMinutes(1);
    expect([watch.notice, wiped]).to.deep.equal([1, 0]);
    clock.passMinutes(1);
    expect([watch.notice, wiped]).to.deep.equal([undefined, 1]);
  });

  it('any input answers the warning, each time that it appears', () => {
    for (let time = 0; time < 4; time += 1) {
      clock.passMinutes(28);
      expect(watch.notice, 'warned').to.be.within(1, 2);
      document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
      expect(watch.notice, 'answered').to.equal(0);
      clock.passMinutes(1);
      expect(watch.notice, 'a moment later').to.equal(undefined);
    }
    expect([wiped, clock.waiting]).to.deep.equal([0, 1]);
  });

  it('the warning stays for two minutes even when its timer is late', () => {
    clock.sleepMinutes(29.5);
    clock.passMinutes(0);
    expect(watch.notice).to.equal(2);
    clock.passMinutes(1.9);
    expect([watch.notice, wiped]).to.deep.equal([1, 0]);
    clock.passMinutes(0.2);
    expect(wiped).to.equal(1);
  });

  it('answers are erased on waking, without a warning, when the device has slept through both times', () => {
    clock.passMinutes(28);
    expect(watch.notice).to.equal(2);
    clock.sleepMinutes(60);
    document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
    expect([wiped, watch.notice]).to.deep.equal([1, undefined]);
  });

  it('no warning appears when there are no answers to lose', () => {
    holds = false;
    clock.passMinutes(29);
    expect(watch.notice).to.equal(undefined);
    clock.passMinutes(2);
    expect(wiped).to.equal(1);
  });

  it('the warning disappears when the answers are erased in another way', () => {
    clock.passMinutes(28);
    holds = false;
    clock.passMinutes(1);
    expect(watch.notice).to.equal(undefined);
  });

  for (const days of [1, 30, 400]) {
    it(`answers are erased within an hour, with one timer, when a clock ${String(days)} days ahead is corrected`, () => {
      const day = 24 * 60;
      watch.hostDisconnected();
      clock.sleepMinutes(days * day);
      document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
      watch = watchOf({});
      watch.hostConnected();
      watch.hostDisconnected();
      clock.sleepMinutes(-days * day);
      watch.hostConnected();
      expect(clock.longest, 'the longest timer, in minutes').to.be.at.most(30);
      clock.passMinutes(45);
      expect([wiped, clock.waiting]).to.deep.equal([1, 1]);
    });
  }

  it('answers are erased when the page enters the back-forward cache', () => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }));
    expect(wiped).to.equal(0);
    clock.passMinutes(28);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect([because, watch.notice]).to.deep.equal([['left'], undefined]);
  });

  it('a guide outside the page erases nothing', () => {
    watch.hostDisconnected();
    expect(clock.waiting).to.equal(0);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    clock.passMinutes(60);
    expect(wiped).to.equal(0);
  });
});
