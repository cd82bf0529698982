import type { ReactiveController, ReactiveElement } from 'lit';
import type { Erasure } from '../session/context.js';

/**
 * Minutes without input after which the answers are erased. On a shared device the next person must
 * not read them.
 */
export const IDLE_MINUTES = 30;

/** How many minutes before that the warning appears. */
export const WARNING_MINUTES = 2;

const MINUTE = 60_000;

/** How long the warning stays after an input answered it, so that a press on its way to it hits nothing else. */
const ANSWERED = 10_000;

/**
 * Events that count as input. Scrolling and pointer movement count, because a reader of a long note does nothing else.
 * A screen reader scrolls too, moves focus or the selection, and presses with a click alone.
 */
const SIGNS_OF_LIFE = [
  'pointerdown',
  'pointermove',
  'keydown',
  'wheel',
  'scroll',
  'touchmove',
  'focusin',
  'click',
  'selectionchange',
] as const;

/** Gets the event `erase` when a guide erases its answers: for what else the next person must not find. */
export const erasures = new EventTarget();

/** Fires `erase` on `erasures`. */
export const announceErasure = (): boolean => erasures.dispatchEvent(new Event('erase'));

/**
 * Erases the answers when the page enters the back-forward cache, and when the page has had no
 * input for `IDLE_MINUTES`. If there is something to lose, it first shows a warning for
 * `WARNING_MINUTES`, which any input answers.
 */
export class IdleErase implements ReactiveController {
  readonly #host: ReactiveElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: number | undefined;
  /** When the warning appeared. */
  #warned: number | undefined;
  /** The last position of the pointer. */
  #place = '';

  /**
   * State for the host to render: minutes left to answer the warning; 0 after it was answered; undefined when there is
   * no warning.
   */
  notice: number | undefined;

  /**
   * @param erase erases the answers
   * @param holdsAnswers whether there are answers to lose; without any, no warning appears
   */
  constructor(
    host: ReactiveElement,
    readonly erase: (because: Erasure) => void,
    readonly holdsAnswers: () => boolean,
  ) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#handlePageHide);
    for (const type of SIGNS_OF_LIFE)
      addEventListener(type, this.#handleLife, { passive: true, capture: true });
    this.#eraseIfIdle();
    this.#wait();
    // An element that the page moved is no longer in the top layer.
    if (this.notice !== undefined) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#handlePageHide);
    for (const type of SIGNS_OF_LIFE)
      removeEventListener(type, this.#handleLife, { capture: true });
    clearTimeout(this.#timer);
  }

  /** Shows the warning now. */
  warn(): void {
    this.#warned ??= Date.now();
    this.#show(Math.ceil((this.#eraseAt - Date.now()) / MINUTE));
    this.#wait();
  }

  #close(): void {
    this.#warned = undefined;
    this.#show(undefined);
    this.#wait();
  }

  get #eraseAt(): number {
    return this.#warned === undefined
      ? (this.#last ?? 0) + IDLE_MINUTES * MINUTE
      : this.#warned + WARNING_MINUTES * MINUTE;
  }

  get #warnAt(): number {
    return (this.#last ?? 0) + (IDLE_MINUTES - WARNING_MINUTES) * MINUTE;
  }

  #wait(): void {
    clearTimeout(this.#timer);
    const now = Date.now();
    const left =
      this.#warned !== undefined
        ? Math.min(this.#eraseAt - now, MINUTE)
        : this.notice === 0
          ? ANSWERED
          : (now < this.#warnAt ? this.#warnAt : this.#eraseAt) - now;
    this.#timer = setTimeout(this.#handleTime, Math.max(left, 1000));
  }

  #handleTime = (): void => {
    this.#eraseIfIdle();
    if (Date.now() >= this.#warnAt && this.holdsAnswers()) this.warn();
    else this.#close();
  };

  #eraseIfIdle(): void {
    const now = Date.now();
    // If the clock was set back, the last input is in the future: count from now, not for days.
    this.#last = Math.min(this.#last ?? now, now);
    this.#warned = this.#warned && Math.min(this.#warned, now);
    if (now < this.#eraseAt) return;
    this.erase('idle');
    this.#last = now;
    this.#warned = undefined;
    this.#show(undefined);
  }

  #show(notice: number | undefined): void {
    if (notice === this.notice) return;
    this.notice = notice;
    this.#host.requestUpdate();
  }

  /**
   * Checks before it counts the input: timers stop while a device sleeps, and another person may
   * wake it.
   */
  #handleLife = (event: Event): void => {
    const { type, target } = event;
    // Only a scroll around the guide counts: a carousel scrolls by itself.
    if (type === 'scroll' && !(target as Node).contains(this.#host)) return;
    if (type === 'pointermove') {
      // WebKit sends a move when something new appears under a pointer that rests.
      const { screenX, screenY } = event as PointerEvent;
      const place = `${screenX} ${screenY}`;
      if (place === this.#place) return;
      this.#place = place;
    }
    this.#eraseIfIdle();
    this.#last = Date.now();
    if (this.#warned === undefined) return;
    this.#warned = undefined;
    this.#show(0);
    this.#wait();
  };

  #handlePageHide = (event: PageTransitionEvent): void => {
    if (!event.persisted) return;
    this.erase('left');
    this.#close();
  };
}
