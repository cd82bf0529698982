/**
 * Takes the value of a property that a page set before the element's class was there.
 * Left in place it would hide the class's accessor for good.
 */
export function upgradeProperty(element: HTMLElement, name: string): unknown {
  const own = Object.getOwnPropertyDescriptor(element, name);
  if (own) Reflect.deleteProperty(element, name);
  return own?.value;
}
