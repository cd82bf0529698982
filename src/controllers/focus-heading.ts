import type { ReactiveController, ReactiveElement } from 'lit';
import { selectDepth } from '../session/selectors.js';
import type { Session } from '../session/create-session.js';
import type { GuideController } from './guide-controller.js';
import { animateScreen } from './animate-screen.js';

/**
 * The last step of each session that has had its focus, and how far along it led. It belongs to the session and not to
 * a part: a part may be made by the very step that leads to it, or be taken out of the page and put back.
 */
const handled = new WeakMap<
  Session,
  { readonly moves: number; readonly depth: number | undefined }
>();

/**
 * Moves focus to a screen's heading after each step that leads to it, and never on first render:
 * a page that merely holds a guide must not be scrolled by it. The screen then settles in from where it comes;
 * help, and the way back from it, are there at once.
 */
export class FocusHeading implements ReactiveController {
  /**
   * @param isShown whether the host is the screen that the session is on
   * @param focus moves focus; called once for each step that ends here
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

  /** A result comes as a whole, not its heading alone. */
  get #screen(): Element {
    const root = this.host.getRootNode();
    return root instanceof ShadowRoot && root.host.matches('eh-results') ? root.host : this.host;
  }
}
