/** The accessible name that markup adds to visible text. */
const NAMED = ['aria-label', 'aria-description', 'alt', 'title'] as const;
const HEADINGS = /^h[1-6]$/;

/** The rendered children of an element: assigned nodes of a slot, children of a shadow root. */
function inside(element: Element): Iterable<Node> {
  if (element instanceof HTMLSlotElement) {
    const given = element.assignedNodes({ flatten: true });
    if (given.length > 0) return given;
  }
  return (element.shadowRoot ?? element).childNodes;
}

function* lines(node: Node, without: string): Generator<string> {
  if (node instanceof Text) {
    const words = node.data.replace(/\s+/g, ' ').trim();
    if (words !== '') yield words;
  }
  if (!(node instanceof Element) || node.matches(without)) return;
  const drawn = node.checkVisibility();
  // A slot, or an element that only groups others, has no box and hides nothing.
  if (!drawn && getComputedStyle(node).display !== 'contents') return;
  for (const name of NAMED)
    if (node.hasAttribute(name)) yield `${name}: ${node.getAttribute(name) ?? ''}`;
  if (node instanceof HTMLInputElement)
    yield `${node.type} ${node.name} ${node.value}${node.checked ? ', chosen' : ''}`;
  if (HEADINGS.test(node.localName)) yield node.localName;
  for (const child of inside(node)) yield* lines(child, without);
}

/**
 * The text of a part of a page, in visual order: visible text, accessible names, fields with their values, and the
 * level of each heading.
 *
 * @param without selectors to leave out
 */
export const renderedText = (root: Element, without = 'nothing'): string[] => [
  ...lines(root, without),
];
