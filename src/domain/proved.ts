import type { Pack } from './pack.js';

/** Shared by every copy of the library on a page. */
const mark = Symbol.for('evenhand/proved');

/**
 * Marks a pack that was proved when this library was built, so that a guide does not check it again in the page.
 * The property is not enumerable, so a copy of the pack has no mark and is checked.
 */
export const proved = (pack: Pack): Pack => Object.defineProperty(pack, mark, { value: true });

/** Whether this object was proved at build time. */
export const isProved = (pack: Pack): boolean => Object.hasOwn(pack, mark);
