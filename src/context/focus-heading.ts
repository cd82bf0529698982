import type { ReactiveController, ReactiveElement } from 'lit';
import type { GuidePart } from './guide-part.js';

/**
 * Moves focus to a screen's heading after each step that leads to it, and never on first render:
 * a page that merely holds a guide must not be scrolled by it.
 */
export class FocusHeading implements ReactiveController {
  #handled: number | undefined;

  /**
   * @param isShown whether the host is the screen that the session is on
   * @param focus moves focus; called once for each step that ends here
   */
  constructor(
    host: ReactiveElement,
    readonly part: GuidePart<unknown>,
    readonly isShown: () => boolean,
    readonly focus: () => void,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const moves = this.part.reading?.moves;
    if (moves === undefined) return;
    const moved = this.#handled !== undefined && moves > this.#handled;
    this.#handled = moves;
    if (moved && this.isShown()) this.focus();
  }

  hostDisconnected(): void {
    this.#handled = undefined;
  }
}
