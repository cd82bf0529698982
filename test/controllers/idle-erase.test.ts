// On a shared device the next person must not read the answers: they are erased when nobody is there.
import { expect } from '@open-wc/testing';
import type { ReactiveElement } from 'lit';
import { IDLE_MINUTES, IdleErase } from '../../src/controllers/idle-erase.js';

/** Time that passes when the test says so. */
class Clock {
  #now = 0;
  #timers: { readonly id: number; readonly at: number; readonly run: () => void }[] = [];
  readonly #real = { now: Date.now, setTimeout, clearTimeout };

  constructor() {
    let last = 0;
    Date.now = () => this.#now;
    Object.assign(globalThis, {
      setTimeout: (run: () => void, after = 0) => {
        last += 1;
        this.#timers.push({ id: last, at: this.#now + after, run });
        return last;
      },
      clearTimeout: (id: number) =>
        void (this.#timers = this.#timers.filter((timer) => timer.id !== id)),
    });
  }

  get waiting(): number {
    return this.#timers.length;
  }

  get longest(): number {
    return Math.max(...this.#timers.map(({ at }) => at - this.#now)) / 60_000;
  }

  passMinutes(minutes: number): void {
    const until = this.#now + minutes * 60_000;
    for (;;) {
      const next = this.#timers.filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.#now = next.at;
      next.run();
    }
    this.#now = until;
  }

  /** A device that sleeps: time passes and no timer runs. */
  sleepMinutes(minutes: number): void {
    this.#now += minutes * 60_000;
  }

  stop(): void {
    Date.now = this.#real.now;
    Object.assign(globalThis, {
      setTimeout: this.#real.setTimeout,
      clearTimeout: this.#real.clearTimeout,
    });
  }
}

describe('answers on a device that nobody uses', () => {
  let clock: Clock;
  let wiped: number;
  let watch: IdleErase;
  let host: ReactiveElement;

  beforeEach(() => {
    wiped = 0;
    clock = new Clock();
    host = document.createElement('div') as unknown as ReactiveElement;
    Object.assign(host, { addController: () => undefined });
    document.body.append(host);
    watch = new IdleErase(host, () => void (wiped += 1));
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

  it('idle answers are erased before the first touch after a long sleep, in which timers stopped', () => {
    clock.sleepMinutes(600);
    expect(wiped).to.equal(0);
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(wiped).to.equal(1);
  });

  it('answers are erased when the guide comes back into the page after a long time', () => {
    watch.hostDisconnected();
    clock.passMinutes(40);
    watch.hostConnected();
    expect(wiped).to.equal(1);
  });

  for (const type of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove', 'focusin']) {
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

  it('answers stay while the page scrolls, and not while something beside the guide scrolls by itself', () => {
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

  it('answers are erased again after the next person has gone', () => {
    clock.passMinutes(31);
    clock.passMinutes(31);
    expect(wiped).to.equal(2);
  });

  for (const days of [1, 30, 400]) {
    it(`answers are erased within an hour, with one timer, when a clock ${String(days)} days ahead is put right`, () => {
      const day = 24 * 60;
      watch.hostDisconnected();
      clock.sleepMinutes(days * day);
      document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
      watch = new IdleErase(
        { addController: () => undefined } as unknown as ReactiveElement,
        () => void (wiped += 1),
      );
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
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(wiped).to.equal(1);
  });

  it('a guide outside the page erases nothing', () => {
    watch.hostDisconnected();
    expect(clock.waiting).to.equal(0);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    clock.passMinutes(60);
    expect(wiped).to.equal(0);
  });
});
