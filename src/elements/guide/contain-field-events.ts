/** What a person does in a field: composed, these would reach the page around, whose own listeners take them for their own. */
const IN_FIELDS = [
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'keydown',
  'keypress',
  'keyup',
  'cut',
  'copy',
  'paste',
];

const stop = (event: Event): void => {
  const [origin] = event.composedPath();
  const passes = 'key' in event && ['Escape', 'Tab'].includes(String(event.key));
  if (passes || !(origin instanceof Element) || !origin.matches('input, textarea, select')) return;
  // A field of the page's own, in a slot or a layout, is the page's.
  if (origin.getRootNode() !== (event.currentTarget as ShadowRoot).host.getRootNode())
    event.stopPropagation();
};

/** Lets no event of a field in a guide bubble out of it. Escape and Tab pass: a page may close by one and keep a circle by the other. */
export function containFieldEvents(root: EventTarget): void {
  for (const type of IN_FIELDS) root.addEventListener(type, stop);
}
