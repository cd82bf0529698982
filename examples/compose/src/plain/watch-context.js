/**
 * Requests a context from the ancestors, as https://github.com/webcomponents-cg/community-protocols describes.
 *
 * @template Value
 * @param {Element} element
 * @param {{ __context__: Value }} context `sessionContext` or `languageContext`
 * @param {(value: Value) => void} onValue called at once, and with each later value
 * @returns {() => void} stops it
 */
export function watchContext(element, context, onValue) {
  /** @type {(() => void) | undefined} */
  let stop;
  const request = new Event('context-request', { bubbles: true, composed: true });
  element.dispatchEvent(
    Object.assign(request, {
      context,
      contextTarget: element,
      subscribe: true,
      /** @type {(value: Value, unsubscribe?: () => void) => void} */
      callback: (value, unsubscribe) => {
        stop = unsubscribe;
        onValue(value);
      },
    }),
  );
  return () => stop?.();
}
