/** A fake clock that the test advances, for `Date.now` and for every timer of a second or more. */
export class Clock {
  #now = 0;
  #timers: { readonly id: number; readonly at: number; readonly run: () => void }[] = [];
  readonly #real = { now: Date.now, setTimeout, clearTimeout };
  readonly #begin = setTimeout.bind(globalThis);
  readonly #stop = clearTimeout.bind(globalThis);

  constructor() {
    let last = 0;
    Date.now = () => this.#now;
    Object.assign(globalThis, {
      setTimeout: (run: () => void, after = 0) => {
        if (after < 1000) return this.#begin(run, after);
        // No timer of the browser has a negative number.
        last -= 1;
        this.#timers.push({ id: last, at: this.#now + after, run });
        return last;
      },
      clearTimeout: (id: number) => {
        if (!(id < 0)) this.#stop(id);
        this.#timers = this.#timers.filter((timer) => timer.id !== id);
      },
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
      this.#now = Math.max(this.#now, next.at);
      next.run();
    }
    this.#now = Math.max(this.#now, until);
  }

  /** A sleeping device: time passes and no timer runs. */
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
