import type { ReactiveController, ReactiveElement } from 'lit';

/** How long nobody may touch a guide before its answers are erased, in minutes. On a shared device the next person must not read them. */
export const IDLE_MINUTES = 30;

const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'scroll', 'focusin'] as const;

/**
 * Erases the answers when the page is put away into the back-forward cache, and when nobody has touched
 * the page for a long time.
 */
export class WipeWhenLeft implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = 0;

  constructor(
    host: ReactiveElement,
    readonly wipe: () => void,
    readonly idleMinutes = IDLE_MINUTES,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#handlePageHide);
    for (const type of SIGNS_OF_LIFE) addEventListener(type, this.#handleLife, { passive: true, capture: true });
    this.#handleLife();
    this.#wait();
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#handlePageHide);
    for (const type of SIGNS_OF_LIFE) removeEventListener(type, this.#handleLife, { capture: true });
    clearTimeout(this.#timer);
  }

  #wait(): void {
    const left = this.#last + this.idleMinutes * 60_000 - Date.now();
    this.#timer = setTimeout(() => {
      if (Date.now() - this.#last >= this.idleMinutes * 60_000) {
        this.wipe();
        this.#last = Date.now();
      }
      this.#wait();
    }, Math.max(left, 1000));
  }

  #handleLife = (): void => {
    this.#last = Date.now();
  };

  #handlePageHide = (event: PageTransitionEvent): void => {
    if (event.persisted) this.wipe();
  };
}
