import { explain } from '#messages';
import { warnOnce } from '../controllers/warn.js';

/** Names that were defined already, by another copy of the library or another script. */
let taken: readonly string[] = [];

/** The message about names that were defined already; undefined if there are none. */
export const takenNames = (): string | undefined =>
  taken.length === 0 ? undefined : explain('defined-twice', taken.join(', '));

/**
 * Registers elements, in this order. Names that are defined already stay, and are reported once.
 */
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
