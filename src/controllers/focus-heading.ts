import type { ReactiveController, ReactiveElement } from 'lit';
import { selectDepth } from '../session/selectors.js';
import type { Session } from '../session/create-session.js';
import type { GuideController } from './guide-controller.js';
import { animateScreen } from './animate-screen.js';

/**
 * The last step of each session for which focus was moved, and its depth. Kept per session and not
 * per part: the step itself may create the part, and a page may remove a part and insert it again.
 */
const handled = new WeakMap<
  Session,
  { readonly moves: number; readonly depth: number | undefined }
>();

/**
 * Moves focus to a screen's heading after each step that leads to it, and then animates the screen.
 * Not on first render: a page that only contains a guide must not be scrolled by it. Opening and
 * closing help is not animated.
 */
export class FocusHeading implements ReactiveController {
  /**
   * @param isShown whether the host is the session's current screen
   * @param focus moves focus; called once for each step that leads to the host
   */
  constructor(
    readonly host: ReactiveElement,
    readonly part: GuideController<unknown>,
    readonly isShown: () => boolean,
    readonly focus: () => void,
  ) {
    host.addController(this);
    part.onMoveInPlace = () => {
      if (isShown()) host.requestUpdate();
    };
  }

  hostUpdated(): void {
    const { value } = this.part;
    if (!value) return;
    const { session, moves } = value;
    const depth = selectDepth(session.getSnapshot());
    const last = handled.get(session);
    if (!last) handled.set(session, { moves, depth });
    else if (moves > last.moves && this.isShown()) {
      handled.set(session, { moves, depth: depth ?? last.depth });
      this.focus();
      animateScreen(this.#screen, Math.sign((depth ?? NaN) - (last.depth ?? NaN)));
    }
  }

  /** The element to animate: for a result all of it, not only the outcome with its heading. */
  get #screen(): Element {
    const root = this.host.getRootNode();
    return root instanceof ShadowRoot && root.host.matches('eh-results') ? root.host : this.host;
  }
}
