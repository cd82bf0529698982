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

/**
 * What a second press takes back: boxes and disclosures, those of a page's own layout among them.
 */
const TOGGLE = 'summary, input[type=checkbox], [aria-expanded], [aria-pressed]';

interface Press {
  readonly x: number;
  readonly y: number;
  readonly time: number;
  /** The pressed element and its position. */
  readonly target: Element;
  readonly top: number;
  readonly left: number;
  readonly step: unknown;
  readonly toggle: Element | undefined;
}

const placeOf = (target: Element): Pick<Press, 'top' | 'left'> => {
  const { top, left } = target.getBoundingClientRect();
  return { top, left };
};

/** The toggle inside the guide that an event presses, by itself or by its label. */
function toggleOf(event: Event): Element | undefined {
  for (const each of event.composedPath()) {
    if (each === event.currentTarget) break;
    const control = each instanceof HTMLLabelElement ? each.control : each;
    if (control instanceof Element && control.matches(TOGGLE)) return control;
  }
  return undefined;
}

/**
 * Makes a double click, a double tap and a held key one press. A step puts the next screen under
 * the finger at once, so the second press would choose an answer to a question that nobody has
 * read. A press by pointer is ignored if it comes soon after another, at the same place, and the
 * first one led to a step, moved the pressed element, or pressed the same toggle, which the second
 * would undo. Controls that do not move can be pressed in any rhythm.
 *
 * Listens on the guide itself, in the capture phase: before every part, also in the page's own
 * layout. A click by key or by assistive technology has the `detail` 0 and passes.
 *
 * @param step returns a different value after each step
 */
export function pressOnce(guide: HTMLElement, step: () => unknown): void {
  let last: Press | undefined;
  // A label clicks its control once more. That click has no `mousedown`, and is no press of its
  // own.
  let pressed = false;

  const isSecond = (event: MouseEvent): boolean => {
    if (!last) return false;
    const { clientX, clientY, timeStamp, detail } = event;
    // The reader's system defines a double click, and may allow more time for it.
    const soon = detail > 1 || timeStamp - last.time < SOON;
    if (!soon || Math.hypot(clientX - last.x, clientY - last.y) > NEAR) return false;
    if (pressed && last.toggle && toggleOf(event) === last.toggle) return true;
    const { top, left } = placeOf(last.target);
    return step() !== last.step || Math.abs(top - last.top) > 1 || Math.abs(left - last.left) > 1;
  };

  const handlePress = (event: MouseEvent): void => {
    if (event.detail === 0) return;
    if (event.type === 'mousedown') pressed = true;
    const [target] = event.composedPath();
    const second = isSecond(event);
    // On `click` this also stops a label from choosing its option, and undoes the change of a
    // radio.
    if (second) event.preventDefault();
    if (event.type !== 'click' || !(target instanceof Element)) return;
    pressed = false;
    const { clientX: x, clientY: y, timeStamp: time } = event;
    if (second) event.stopImmediatePropagation();
    const press = { x, y, time, target, step: step(), toggle: toggleOf(event) };
    last = second && last ? { ...last, time } : { ...press, ...placeOf(target) };
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
