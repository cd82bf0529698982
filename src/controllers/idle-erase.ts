import type { ReactiveController, ReactiveElement } from 'lit';

/** How long nobody may touch a guide before its answers are erased, in minutes. On a shared device the next person must not read them. */
export const IDLE_MINUTES = 30;

/** Scrolling and pointing count: somebody who reads a long note touches nothing else. */
const SIGNS_OF_LIFE = [
  'pointerdown',
  'pointermove',
  'keydown',
  'wheel',
  'scroll',
  'touchmove',
  'focusin',
] as const;

/**
 * Erases the answers when the page is put away into the back-forward cache, and when nobody has touched
 * the page for a long time.
 */
export class IdleErase implements ReactiveController {
  readonly #host: ReactiveElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: number | undefined;

  constructor(
    host: ReactiveElement,
    readonly wipe: () => void,
    readonly idleMinutes = IDLE_MINUTES,
  ) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#handlePageHide);
    for (const type of SIGNS_OF_LIFE)
      addEventListener(type, this.#handleLife, { passive: true, capture: true });
    this.#last ??= Date.now();
    this.#wipeIfIdle();
    this.#wait();
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#handlePageHide);
    for (const type of SIGNS_OF_LIFE)
      removeEventListener(type, this.#handleLife, { capture: true });
    clearTimeout(this.#timer);
  }

  #wait(): void {
    // A clock that was put back makes the last sign of life lie ahead: count from now, or the guide would wait for days.
    this.#last = Math.min(this.#last ?? Date.now(), Date.now());
    const left = this.#last + this.idleMinutes * 60_000 - Date.now();
    this.#timer = setTimeout(
      () => {
        this.#wipeIfIdle();
        this.#wait();
      },
      Math.max(left, 1000),
    );
  }

  #wipeIfIdle(): void {
    if (this.#last === undefined || Date.now() - this.#last < this.idleMinutes * 60_000) return;
    this.wipe();
    this.#last = Date.now();
  }

  /** Timers stop while a device sleeps, and somebody else may wake it. */
  #handleLife = ({ type, target }: Event): void => {
    // A carousel scrolls by itself, and nobody is there.
    if (type === 'scroll' && !(target as Node).contains(this.#host)) return;
    this.#wipeIfIdle();
    this.#last = Date.now();
  };

  #handlePageHide = (event: PageTransitionEvent): void => {
    if (event.persisted) this.wipe();
  };
}
