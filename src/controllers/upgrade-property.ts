/**
 * Reads a property that was set before the element was defined, and removes it so that the accessor
 * works.
 */
export function upgradeProperty(element: HTMLElement, name: string): unknown {
  const own = Object.getOwnPropertyDescriptor(element, name);
  if (own) Reflect.deleteProperty(element, name);
  return own?.value;
}
