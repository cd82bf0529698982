import type { ReactiveElement } from 'lit';
import { page } from '../../../controllers/unclobbered.js';

/**
 * Shared by the guides of a page: how much larger they are drawn than the page's own `rem`, the
 * ratio measured last, and the width of the window then.
 */
let own = 1;
let last = 1;
let width = -1;

const sizeOf = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);

/**
 * Draws a guide in the text size that its reader's browser uses, on a page that makes `rem` smaller
 * for its own arithmetic (`html { font-size: 62.5% }`): the shell has the font size that the reader
 * chose, and everything in it is measured in `rem`. If the page makes `rem` larger later, in the
 * same window, it does so for its reader, and the guide grows with it.
 */
export function undoSmallRem(host: ReactiveElement): void {
  const undo = (): void => {
    // A guide that has never rendered has no shadow root, but it has a box.
    const shell = host.shadowRoot?.querySelector('section');
    if (!shell) return;
    shell.style.removeProperty('zoom');
    const ratio = sizeOf(shell) / sizeOf(page('documentElement'));
    if (!Number.isFinite(ratio)) return;
    // A page may compute `rem` from the width of the window.
    if (innerWidth !== width) own *= Math.max(ratio, 1) / last;
    last = Math.max(ratio, 1);
    width = innerWidth;
    const zoom = Math.max(own, ratio);
    if (zoom > 1) shell.style.setProperty('zoom', String(zoom));
  };
  host.addController({ hostUpdated: undo });
  new ResizeObserver(() => requestAnimationFrame(undo)).observe(host);
}
