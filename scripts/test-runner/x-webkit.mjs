// The commands of x-commands.mjs in WebKitGTK, by WebDriver.
import { keysOf, target } from './x-payloads.mjs';

/** @typedef {import('./webkit-launcher.mjs').Session} Session */
/** @typedef {import('./x-payloads.mjs').Presses} Presses */
/** @typedef {import('./x-payloads.mjs').Hold} Hold */
/** @typedef {import('./x-payloads.mjs').Size} Size */

/**
 * The codes of keys in WebDriver. A printable character is its own code.
 *
 * @type {Readonly<Record<string, string>>}
 */
const webdriverKeys = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Tab: '\uE004',
};

/** WebKitGTK, by WebDriver. */
export const webkit = {
  /**
   * @param {Session} session
   * @param {readonly string[]} chords
   */
  async 'x-keys'(session, chords) {
    for (const chord of chords) {
      const values = keysOf(chord).map((key) => webdriverKeys[key] ?? key);
      const down = values.map((value) => ({ type: 'keyDown', value }));
      const up = values.toReversed().map((value) => ({ type: 'keyUp', value }));
      const actions = [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }];
      await session.command('POST', '/actions', { actions });
    }
    return true;
  },
  /**
   * @param {Session} session
   * @param {Presses} presses
   */
  async 'x-presses'(session, { x, y, touch, times, apart }) {
    const one = [
      { type: 'pointerDown', button: 0 },
      { type: 'pause', duration: 10 },
      { type: 'pointerUp', button: 0 },
      { type: 'pause', duration: apart },
    ];
    const pointer = {
      type: 'pointer',
      id: touch ? 'finger' : 'mouse',
      parameters: { pointerType: touch ? 'touch' : 'mouse' },
      // The pause after the last press is left out.
      actions: [{ type: 'pointerMove', x, y }, ...Array(times).fill(one).flat().slice(0, -1)],
    };
    // WebKitGTK's driver has no touch.
    return session.command('POST', '/actions', { actions: [pointer] }).then(
      () => ({ supported: true }),
      () => ({ supported: false }),
    );
  },
  /**
   * @param {Session} session
   * @param {Hold} hold
   */
  async 'x-hold'(session, { key, repeats }) {
    const value = webdriverKeys[key] ?? key;
    const down = Array(repeats + 1).fill({ type: 'keyDown', value });
    const actions = [{ type: 'key', id: 'keyboard', actions: [...down, { type: 'keyUp', value }] }];
    await session.command('POST', '/actions', { actions });
    return true;
  },
  /**
   * @param {Session} session
   * @param {Size} size
   */
  async 'x-viewport'(session, size) {
    await session.resize(size);
    return true;
  },
  'x-media': () => ({ supported: false }),
  /** @param {Session} session */
  'x-shot': async (session) => ({ png: await session.command('GET', '/screenshot') }),
  /** @param {Session} session */
  async 'x-ax'(session) {
    const [element] = Object.values(Object(await session.run(`return (${target})()`)));
    return {
      supported: true,
      role: await session.command('GET', `/element/${element}/computedrole`),
      name: await session.command('GET', `/element/${element}/computedlabel`),
    };
  },
};
