// What the commands of x-commands.mjs get, the same for every engine.

/** @typedef {{ x: number, y: number, touch: boolean, times: number, apart: number }} Presses */
/** @typedef {{ key: string, repeats: number }} Hold */
/** @typedef {{ width: number, height: number }} Size */

/**
 * `Shift+Tab` → `['Shift', 'Tab']`; a lone `+` is a key, and a space bar is a space.
 *
 * @param {string} chord
 */
export const keysOf = (chord) =>
  (chord === '+' ? ['+'] : chord.split('+')).map((key) => (key === 'Space' ? ' ' : key));

/** test/support/browser/commands.ts puts the element in question here. */
export const target = '() => window.__evenhandTarget';
