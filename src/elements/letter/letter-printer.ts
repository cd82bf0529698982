import type { ReactiveController, ReactiveElement } from 'lit';
import { layOut, type Letters } from './print-letter.js';

/** Printing is over on `afterprint`, or on any input where `afterprint` never fires. */
const PRINTED = ['afterprint', 'pointerdown', 'keydown'] as const;

/** Lays a letter out for as long as the browser prints it. */
export class LetterPrinter implements ReactiveController {
  readonly #lettersNow: () => Letters | undefined;
  readonly #began: () => void;
  #takeAway: (() => void) | undefined;
  #begun = false;

  /**
   * @param lettersNow the letters of this moment; undefined where there is no result
   * @param began called when the browser begins to print
   */
  constructor(host: ReactiveElement, lettersNow: () => Letters | undefined, began: () => void) {
    this.#lettersNow = lettersNow;
    this.#began = began;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.end();
  }

  /** Opens the browser's print dialog. Returns whether it has begun to print; some browsers begin later. */
  print(): boolean {
    this.end();
    const letters = this.#lettersNow();
    if (!letters) return false;
    this.#begun = false;
    this.#takeAway = layOut(letters);
    addEventListener('beforeprint', this.#handlePrinting, { once: true });
    for (const type of PRINTED) addEventListener(type, this.end, { once: true, capture: true });
    print();
    // Printing was refused or delayed: the letter is in the page only after `beforeprint`.
    if (!this.#begun) this.#putAway();
    return this.#begun;
  }

  /** Takes the letter out of the page. */
  end = (): void => {
    this.#putAway();
    removeEventListener('beforeprint', this.#handlePrinting);
    for (const type of PRINTED) removeEventListener(type, this.end, { capture: true });
  };

  #handlePrinting = (): void => {
    this.#begun = true;
    this.#began();
    const letters = this.#lettersNow();
    if (letters) this.#takeAway ??= layOut(letters);
  };

  #putAway(): void {
    this.#takeAway?.();
    this.#takeAway = undefined;
  }
}
