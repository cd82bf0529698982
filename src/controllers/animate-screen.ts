/** A step is over before it could be waited for. */
const DURATION = 180;

/**
 * Lets a new screen settle into its place: what comes next rises into it, what one goes back to sinks into it. It moves and
 * never fades, so every word can be read from the first frame; it begins a frame later, when focus and scroll are where
 * they belong. A reader who asks for less motion has none, nor has a page whose `--eh-motion` is `0px`.
 *
 * @param direction 1 onwards, -1 back; anything else moves nothing
 */
export function animateScreen(screen: Element, direction: number): void {
  // Some old pages and test environments have no media queries or animations: there, nothing moves.
  if (!direction || !isThere(globalThis, 'matchMedia') || !isThere(screen, 'animate')) return;
  if (!matchMedia('(prefers-reduced-motion: no-preference)').matches) return;
  requestAnimationFrame(() =>
    screen.animate(
      { translate: [`0 calc(${String(direction)} * var(--_motion))`, '0 0'] },
      { duration: DURATION, easing: 'ease-out' },
    ),
  );
}

/** Whether an engine has what its types promise. */
const isThere = (place: object, name: string): boolean =>
  typeof (place as Readonly<Record<string, unknown>>)[name] === 'function';
