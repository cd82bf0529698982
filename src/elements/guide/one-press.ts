/**
 * How long after a press another one may still belong to it, in ms. Half a second, and what two
 * timers differ by.
 */
const SOON = 600;
/** Distance in CSS px within which a press belongs to the last: Android merges two such taps. */
const NEAR = 100;

/** What a held key would press again and again. A field for text is not among them. */
const PRESSABLE =
  'a, button, summary, select, input:is([type=radio], [type=checkbox], [type=button], [type=submit])';

/** What a second press takes back: boxes and disclosures, those of a page's own layout among them. */
const TOGGLE = 'summary, input[type=checkbox], [aria-expanded], [aria-pressed]';

interface Press {
  readonly x: number;
  readonly y: number;
  readonly time: number;
  /** What was pressed, and where it was. */
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
 * Makes a double click, a double tap and a held key one press. A step puts the next screen under the finger at once,
 * so the second press would choose an answer to a question that nobody has read. A press by pointer is ignored where
 * it comes soon after another, at the same place, and the first one has led to a step, has moved what was pressed, or
 * has pressed the same toggle, which the second one would put back. Two controls that stay where they are can be
 * pressed as quickly as one likes.
 *
 * It listens on the guide itself and in the capture phase: it is asked before every part, those of the page's own
 * layout among them. A click by key or by assistive technology has the `detail` 0 and passes.
 *
 * @param step another value after each step
 */
export function pressOnce(guide: HTMLElement, step: () => unknown): void {
  let last: Press | undefined;
  // A label clicks its control once more. That click has no `mousedown`, and is no press of its own.
  let pressed = false;

  const isSecond = (event: MouseEvent): boolean => {
    if (!last) return false;
    const { clientX, clientY, timeStamp, detail } = event;
    // The reader's own system says what a double click is, and may give it more time than we do.
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
    // On `click` this also keeps a label from choosing its option, and takes back what a radio has
    // changed by itself.
    if (second) event.preventDefault();
    if (event.type !== 'click' || !(target instanceof Element)) return;
    pressed = false;
    const { clientX: x, clientY: y, timeStamp: time } = event;
    if (second) event.stopImmediatePropagation();
    const press = { x, y, time, target, step: step(), toggle: toggleOf(event) };
    last = second && last ? { ...last, time } : { ...press, ...placeOf(target) };
  };
  // A second press must not take the focus from the new heading, either: `mousedown` moves it.
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
