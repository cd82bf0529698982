import type { ReactiveElement } from 'lit';
import type { GuideController } from '../../controllers/guide-controller.js';
import { FocusHeading } from '../../controllers/focus-heading.js';
import { focusHeading } from './focus-in-sight.js';

/** Moves focus to the heading `.top` of a screen when a step of the reader shows the screen. */
export function focusTop(host: ReactiveElement, part: GuideController<unknown>): void {
  const top = (): HTMLElement | null => host.renderRoot.querySelector('.top');
  new FocusHeading(
    host,
    part,
    () => top() !== null,
    () => {
      focusHeading(top());
    },
  );
}
