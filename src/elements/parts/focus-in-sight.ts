/**
 * Moves focus to a control or a message, and scrolls each box that clips it as little as possible.
 */
export function focusInSight(found: HTMLElement | null | undefined): void {
  if (!found) return;
  found.focus({ preventScroll: true });
  found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  uncover(found);
}

/**
 * Moves focus to a heading. If it is cut off, covered or low in its box, scrolls it to the top,
 * with its scroll margin above it. Does not scroll if it is well visible.
 */
export function focusHeading(found: HTMLElement | null | undefined): void {
  if (!found) return;
  found.tabIndex = -1;
  const before = topOf(found);
  // Without its margin, `nearest` scrolls only if a box or its scroll padding hides the heading.
  found.style.scrollMargin = '0';
  focusInSight(found);
  found.style.scrollMargin = '';
  if (topOf(found) === before && depthOf(found) <= 1 / 3) return;
  found.scrollIntoView({ behavior: 'instant' });
  uncover(found);
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;

/** The parent element, across slots and shadow roots. */
const around = (element: Element): Element | null => {
  const root = element.getRootNode();
  return (
    element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  );
};

const closestAround = (
  element: Element | null,
  matches: (element: Element) => boolean,
): Element | null => {
  let found = element;
  while (found && !matches(found)) found = around(found);
  return found;
};

/** Position of an element in the box that scrolls it: 0 at its top, 1 at its bottom. */
function depthOf(element: Element, line = topOf(element)): number {
  const box = closestAround(
    around(element),
    (one) =>
      one.scrollHeight > one.clientHeight && /auto|scroll/.test(getComputedStyle(one).overflowY),
  );
  const isPage = !box || box === document.documentElement || box === document.body;
  const { top, bottom } = isPage ? { top: 0, bottom: innerHeight } : box.getBoundingClientRect();
  const start = Math.max(top, 0);
  return (line - start) / (Math.min(bottom, innerHeight) - start);
}

/** Scrolls an element out from under a fixed or sticky header without scroll padding. */
function uncover(element: HTMLElement): void {
  const { left, top } = element.getBoundingClientRect();
  const drawn = drawnAt(left + 1, top + 1);
  if (!drawn || closestAround(drawn, (one) => one === element)) return;
  if (closestAround(element, (one) => one === drawn)) return;
  const cover = closestAround(drawn, (one) => /fixed|sticky/.test(getComputedStyle(one).position));
  const hidden = cover ? cover.getBoundingClientRect().bottom - top : 0;
  // An element that covers half the box is not a header, and scrolling would not uncover anything.
  if (hidden <= 0 || depthOf(element, top + hidden) > 1 / 2) return;
  const margin = parseFloat(getComputedStyle(element).scrollMarginTop);
  const { scrollMargin } = element.style;
  element.scrollIntoView({ behavior: 'instant' });
  element.style.scrollMargin = `${margin + top + hidden + 8 - topOf(element)}px 0 0`;
  element.scrollIntoView({ behavior: 'instant' });
  element.style.scrollMargin = scrollMargin;
}

/** The topmost element at a point of the window, looking into open shadow roots. */
function drawnAt(x: number, y: number): Element | null {
  let drawn: Element | null = null;
  for (let next = document.elementFromPoint(x, y); next && next !== drawn;) {
    drawn = next;
    next = drawn.shadowRoot?.elementFromPoint(x, y) ?? null;
  }
  return drawn;
}
