import type { Pack } from './pack.js';

/** Shared by every copy of the library on a page. */
const mark = Symbol.for('evenhand/proved');

/**
 * Marks a pack that was proved where this library is built, so that a guide need not check it again in the page.
 * A copy of the pack does not carry the mark: what was changed is checked.
 */
export const proved = (pack: Pack): Pack => Object.defineProperty(pack, mark, { value: true });

/** Whether this very object was proved before it came to the page. */
export const isProved = (pack: Pack): boolean => Object.hasOwn(pack, mark);
