/**
 * How long after a press another press may belong to it, in ms: half a second and the difference
 * between two timers.
 */
const SOON = 600;
/**
 * Greatest distance of two presses that belong together, in CSS px: Android merges two such taps.
 */
const NEAR = 100;

/** Elements that a held key presses repeatedly. Text fields are not among them. */
const PRESSABLE =
  'a, button, summary, select, input:is([type=radio], [type=checkbox], [type=button], [type=submit])';

interface Press {
  readonly x: number;
  readonly y: number;
  readonly time: number;
  /** The pressed element and its position. */
  readonly target: Element;
  readonly top: number;
  readonly left: number;
  readonly step: unknown;
}

const placeOf = (target: Element): Pick<Press, 'top' | 'left'> => {
  const { top, left } = target.getBoundingClientRect();
  return { top, left };
};

/**
 * Makes a double click, a double tap and a held key one press. A step puts the next screen under
 * the finger at once, so the second press would choose an answer to a question that nobody has
 * read. A press by pointer is ignored if it comes soon after another, at the same place, and the
 * first one led to a step or moved the pressed element. Controls that do not move can be pressed in
 * any rhythm.
 *
 * Listens on the guide itself, in the capture phase: before every part, also in the page's own
 * layout. A click by key or by assistive technology has the `detail` 0 and passes.
 *
 * @param step returns a different value after each step
 */
export function pressOnce(guide: HTMLElement, step: () => unknown): void {
  let last: Press | undefined;

  const isSecond = ({ clientX, clientY, timeStamp, detail }: MouseEvent): boolean => {
    if (!last) return false;
    // The reader's system defines a double click, and may allow more time for it.
    const soon = detail > 1 || timeStamp - last.time < SOON;
    if (!soon || Math.hypot(clientX - last.x, clientY - last.y) > NEAR) return false;
    const { top, left } = placeOf(last.target);
    return step() !== last.step || Math.abs(top - last.top) > 1 || Math.abs(left - last.left) > 1;
  };

  const handlePress = (event: MouseEvent): void => {
    if (event.detail === 0) return;
    const [target] = event.composedPath();
    const second = isSecond(event);
    // On `click` this also stops a label from choosing its option, and undoes the change of a
    // radio.
    if (second) event.preventDefault();
    if (event.type !== 'click' || !(target instanceof Element)) return;
    const { clientX: x, clientY: y, timeStamp: time } = event;
    if (second) event.stopImmediatePropagation();
    last =
      second && last ? { ...last, time } : { x, y, time, target, ...placeOf(target), step: step() };
  };
  // `mousedown` moves focus: a second press must not take it from the new heading.
  for (const type of ['mousedown', 'click'] as const)
    guide.addEventListener(type, handlePress, { capture: true });

  guide.addEventListener(
    'keydown',
    (event) => {
      const [target] = event.composedPath();
      const presses = event.key === 'Enter' || event.key === ' ';
      if (!event.repeat || !presses || !(target instanceof Element) || !target.matches(PRESSABLE))
        return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
