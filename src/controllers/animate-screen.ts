/** In ms: short enough that nobody waits for it. */
const DURATION = 180;

/**
 * Slides the new screen up when going forward, down when going back. It never fades, so every word
 * can be read from the first frame. It starts one frame later, after focus and scroll have moved.
 * Nothing moves with `prefers-reduced-motion: reduce` or when the page sets `--eh-motion: 0px`.
 *
 * @param direction 1 forward, -1 back; any other value moves nothing
 */
export function animateScreen(screen: Element, direction: number): void {
  // Some old pages and test environments lack `matchMedia` or `animate`: nothing moves there.
  if (!direction || !isThere(globalThis, 'matchMedia') || !isThere(screen, 'animate')) return;
  if (!matchMedia('(prefers-reduced-motion: no-preference)').matches) return;
  requestAnimationFrame(() =>
    screen.animate(
      { translate: [`0 calc(${String(direction)} * var(--_motion))`, '0 0'] },
      { duration: DURATION, easing: 'ease-out' },
    ),
  );
}

/** Whether the engine implements a method that its types promise. */
const isThere = (place: object, name: string): boolean =>
  typeof (place as Readonly<Record<string, unknown>>)[name] === 'function';
