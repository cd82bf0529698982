import type { ReactiveController, ReactiveElement } from 'lit';
import type { Session } from '../session/session.js';
import type { GuidePart } from './guide-part.js';

/**
 * The last step of each session that has had its focus. It belongs to the session and not to a part:
 * a part may be made by the very step that leads to it, or be taken out of the page and put back.
 */
const handled = new WeakMap<Session, number>();

/**
 * Moves focus to a screen's heading after each step that leads to it, and never on first render:
 * a page that merely holds a guide must not be scrolled by it.
 */
export class FocusHeading implements ReactiveController {
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
    part.onMoveInPlace = () => {
      if (isShown()) host.requestUpdate();
    };
  }

  hostUpdated(): void {
    const { reading } = this.part;
    if (!reading) return;
    const { session, moves } = reading;
    const last = handled.get(session);
    if (last === undefined) handled.set(session, moves);
    else if (moves > last && this.isShown()) {
      handled.set(session, moves);
      this.focus();
    }
  }
}
