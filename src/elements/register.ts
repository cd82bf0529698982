import { explain } from '#messages';
import { warnOnce } from '../controllers/warn.js';

/** Names that this copy of the library could not take. */
let taken: readonly string[] = [];

/** What a page is told of parts that are not the library's own; undefined when all are. */
export const takenNames = (): string | undefined =>
  taken.length === 0 ? undefined : explain('defined-twice', taken.join(', '));

/** Registers elements, in this order. Names that another copy of the library has taken stay with that copy, and are told once. */
export function register(
  elements: readonly (readonly [name: string, element: CustomElementConstructor])[],
): void {
  const foreign = elements.filter(([name, element]) => {
    const other = customElements.get(name);
    if (other !== undefined) return other !== element;
    customElements.define(name, element);
    return false;
  });
  if (foreign.length === 0) return;
  taken = foreign.map(([name]) => `<${name}>`);
  warnOnce('defined-twice', 'evenhand', takenNames() ?? '');
}
