// Commands that mean the same in all three engines: real keys, the size of the page, media
// features, a picture, and the engine's accessibility tree.
// Their names begin with "x-" because Web Test Runner's own commands refuse launchers they do not know.
// Tests call them through test/support/browser/commands.ts.

/** @typedef {import('./webkit-launcher.mjs').Session} Session */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').KeyInput} KeyInput */
/** @typedef {{ x: number, y: number, touch: boolean, times: number, apart: number }} Presses */
/** @typedef {{ key: string, repeats: number }} Hold */
/** @typedef {{ width: number, height: number }} Size */

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

/**
 * `Shift+Tab` → `['Shift', 'Tab']`; a lone `+` is a key, and a space bar is a space.
 *
 * @param {string} chord
 */
const keysOf = (chord) =>
  (chord === '+' ? ['+'] : chord.split('+')).map((key) => (key === 'Space' ? ' ' : key));

/** test/support/browser/commands.ts puts the element in question here. */
const target = '() => window.__evenhandTarget';

/** WebKitGTK, by WebDriver. */
const webkit = {
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

/**
 * One session of Chromium's protocol for each page: emulated media end with it.
 *
 * @type {WeakMap<Page, import('puppeteer-core').CDPSession>}
 */
const protocols = new WeakMap();

/** Chromium by its own protocol, Firefox by WebDriver BiDi: puppeteer speaks both. */
const puppeteer = {
  /**
   * @param {Page} page
   * @param {readonly string[]} chords
   */
  async 'x-keys'(page, chords) {
    for (const chord of chords) {
      const keys = /** @type {KeyInput[]} */ (keysOf(chord));
      const [last] = keys.slice(-1);
      const held = keys.slice(0, -1);
      for (const key of held) await page.keyboard.down(key);
      if (last) await page.keyboard.press(last);
      for (const key of held.reverse()) await page.keyboard.up(key);
    }
    return true;
  },
  /**
   * @param {Page} page
   * @param {Presses} presses
   */
  async 'x-presses'(page, { x, y, touch, times, apart }) {
    if (!touch && apart === 0) await page.mouse.click(x, y, { count: times });
    else
      for (let pressed = 0; pressed < times; pressed += 1) {
        if (pressed > 0) await new Promise((done) => setTimeout(done, apart));
        await (touch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
      }
    return { supported: true };
  },
  /**
   * @param {Page} page
   * @param {Hold} hold
   */
  async 'x-hold'(page, { key, repeats }) {
    const held = /** @type {KeyInput} */ (key);
    for (let pressed = 0; pressed <= repeats; pressed += 1) await page.keyboard.down(held);
    await page.keyboard.up(held);
    return true;
  },
  /**
   * @param {Page} page
   * @param {Size} size
   */
  async 'x-viewport'(page, size) {
    await page.setViewport(size);
    return true;
  },
  /**
   * @param {Page} page
   * @param {Record<string, string> & { media?: string }} features
   * @param {boolean} isChromium
   */
  async 'x-media'(page, { media = '', ...features }, isChromium) {
    if (!isChromium) return { supported: false };
    const protocol = protocols.get(page) ?? (await page.createCDPSession());
    protocols.set(page, protocol);
    await protocol.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
    return { supported: true };
  },
  /** @param {Page} page */
  'x-shot': async (page) => ({ png: await page.screenshot({ encoding: 'base64' }) }),
  /**
   * @param {Page} page
   * @param {unknown} _
   * @param {boolean} isChromium
   */
  async 'x-ax'(page, _, isChromium) {
    if (!isChromium) return { supported: false };
    const root = (await page.evaluateHandle(`(${target})()`)).asElement();
    const snapshot = root && (await page.accessibility.snapshot({ root, interestingOnly: false }));
    const { role, name, description } = snapshot ?? {};
    return { supported: true, role, name, description };
  },
};

/**
 * The parts of the test runner's launchers that are used here.
 *
 * @typedef {(driver: unknown, payload: unknown, isChromium: boolean) => unknown} Command
 * @typedef {object} Launcher
 * @property {string} name
 * @property {string} type
 * @property {() => Promise<Session> | undefined} [session]
 * @property {(id: string) => Page} [getPage]
 */

/** @type {(commands: object, name: string) => Command | undefined} */
const commandOf = (commands, name) => Object.entries(commands).find(([key]) => key === name)?.[1];

/**
 * The plugin for Web Test Runner.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function xCommands() {
  return {
    name: 'x-commands',
    async executeCommand({ command, payload, session: { browser, id } }) {
      const launcher = /** @type {Launcher} */ (/** @type {unknown} */ (browser));
      if (launcher.type === 'webkitgtk')
        return commandOf(webkit, command)?.(await launcher.session?.(), payload, false);
      const isChromium = launcher.name === 'Chromium';
      return commandOf(puppeteer, command)?.(launcher.getPage?.(id), payload, isChromium);
    },
  };
}
