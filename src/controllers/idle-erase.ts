import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Minutes without input after which the answers are erased. On a shared device the next person must
 * not read them.
 */
export const IDLE_MINUTES = 30;

/**
 * Events that count as input. Scrolling and pointing do: a reader of a long note does nothing else.
 */
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
 * Erases the answers when the page enters the back-forward cache, and when the page has had no
 * input for `idleMinutes`.
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
    // If the clock was set back, the last input is in the future: count from now, not for days.
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

  /**
   * Checks before it counts the input: timers stop while a device sleeps, and another person may
   * wake it.
   */
  #handleLife = ({ type, target }: Event): void => {
    // Only a scroll around the guide counts: a carousel scrolls by itself.
    if (type === 'scroll' && !(target as Node).contains(this.#host)) return;
    this.#wipeIfIdle();
    this.#last = Date.now();
  };

  #handlePageHide = (event: PageTransitionEvent): void => {
    if (event.persisted) this.wipe();
  };
}
