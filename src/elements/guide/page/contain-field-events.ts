import type { ReactiveElement } from 'lit';

/** Composed events of a field. They would bubble to listeners of the page, such as shortcuts. */
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
  // A field in a slot or in the page's own layout belongs to the page.
  if (origin.getRootNode() !== (event.currentTarget as ShadowRoot).host.getRootNode())
    event.stopPropagation();
};

/**
 * Stops events of fields in a guide from bubbling out of it. Escape and Tab do bubble: the page may
 * need them to close a dialog or trap focus.
 */
export function containFieldEvents(guide: ReactiveElement): void {
  guide.addController({
    hostConnected() {
      for (const type of IN_FIELDS) guide.renderRoot.addEventListener(type, stop);
    },
  });
}
