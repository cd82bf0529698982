/** What a name in markup adds to what is seen. */
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
  // A slot and an element that only groups others have no box of their own, and hide nothing.
  if (!drawn && getComputedStyle(node).display !== 'contents') return;
  for (const name of NAMED)
    if (node.hasAttribute(name)) yield `${name}: ${node.getAttribute(name) ?? ''}`;
  if (node instanceof HTMLInputElement)
    yield `${node.type} ${node.name} ${node.value}${node.checked ? ', chosen' : ''}`;
  if (HEADINGS.test(node.localName)) yield node.localName;
  for (const child of inside(node)) yield* lines(child, without);
}

/**
 * Everything that a part of a page says, word for word and in the order in which it is drawn: what is seen, what names
 * a thing for the ear, which fields there are and what is chosen in them, and of which level each heading is.
 *
 * @param without what to pass over
 */
export const told = (root: Element, without = 'nothing'): string[] => [...lines(root, without)];
