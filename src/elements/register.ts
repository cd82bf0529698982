import { explain } from '#messages';
import { warnOnce } from '../controllers/warn.js';

/** Registers elements, in this order. Names that another copy of the library has taken stay with that copy, and are told once. */
export function register(
  elements: readonly (readonly [name: string, element: CustomElementConstructor])[],
): void {
  const taken = elements.filter(([name, element]) => {
    const other = customElements.get(name);
    if (other === undefined) customElements.define(name, element);
    return other !== undefined && other !== element;
  });
  if (taken.length === 0) return;
  const names = taken.map(([name]) => `<${name}>`).join(', ');
  warnOnce('defined-twice', 'evenhand', explain('defined-twice', names));
}
