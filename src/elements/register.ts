import { warnOnce } from '../context/warn.js';

/** Registers an element. A name that another copy of the library has taken stays with that copy, and is told once. */
export function register(name: string, element: CustomElementConstructor): void {
  const other = customElements.get(name);
  if (other === undefined) customElements.define(name, element);
  else if (other !== element) warnOnce('defined-twice', name, `<${name}> is defined already, by another copy of evenhand. That copy stays; load one only.`);
}
