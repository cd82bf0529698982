// Commands that mean the same in all three engines: real keys, the size of the page, media
// features, a picture, and what the engine tells assistive technology.
// Their names begin with "x-" because Web Test Runner's own commands refuse launchers they do not know.
// Tests call them through test/support/commands.ts.

/** The keys as WebDriver writes them; a printable character stands for itself. */
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

/** `Shift+Tab` → `['Shift', 'Tab']`; a lone `+` is a key, and a space bar is a space. */
const keysOf = (chord) =>
  (chord === '+' ? ['+'] : chord.split('+')).map((key) => (key === 'Space' ? ' ' : key));

/** test/support/commands.ts puts the element in question here. */
const target = '() => window.__evenhandTarget';

/** WebKitGTK, by WebDriver. */
const webkit = {
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
    // WebKitGTK's driver has no fingers.
    return session.command('POST', '/actions', { actions: [pointer] }).then(
      () => ({ supported: true }),
      () => ({ supported: false }),
    );
  },
  async 'x-hold'(session, { key, repeats }) {
    const value = webdriverKeys[key] ?? key;
    const down = Array(repeats + 1).fill({ type: 'keyDown', value });
    const actions = [{ type: 'key', id: 'keyboard', actions: [...down, { type: 'keyUp', value }] }];
    await session.command('POST', '/actions', { actions });
    return true;
  },
  async 'x-viewport'(session, size) {
    await session.resize(size);
    return true;
  },
  'x-media': () => ({ supported: false }),
  'x-shot': async (session) => ({ png: await session.command('GET', '/screenshot') }),
  async 'x-ax'(session) {
    const element = Object.values(await session.run(`return (${target})()`))[0];
    return {
      supported: true,
      role: await session.command('GET', `/element/${element}/computedrole`),
      name: await session.command('GET', `/element/${element}/computedlabel`),
    };
  },
};

/** Chromium by its own protocol, Firefox by WebDriver BiDi: puppeteer speaks both. */
const puppeteer = {
  async 'x-keys'(page, chords) {
    for (const chord of chords) {
      const keys = keysOf(chord);
      const held = keys.slice(0, -1);
      for (const key of held) await page.keyboard.down(key);
      await page.keyboard.press(keys.at(-1));
      for (const key of held.reverse()) await page.keyboard.up(key);
    }
    return true;
  },
  async 'x-presses'(page, { x, y, touch, times, apart }) {
    if (!touch && apart === 0) await page.mouse.click(x, y, { count: times });
    else
      for (let pressed = 0; pressed < times; pressed += 1) {
        if (pressed > 0) await new Promise((done) => setTimeout(done, apart));
        await (touch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
      }
    return { supported: true };
  },
  async 'x-hold'(page, { key, repeats }) {
    for (let pressed = 0; pressed <= repeats; pressed += 1) await page.keyboard.down(key);
    await page.keyboard.up(key);
    return true;
  },
  async 'x-viewport'(page, size) {
    await page.setViewport(size);
    return true;
  },
  async 'x-media'(page, { media = '', ...features }, isChromium) {
    if (!isChromium) return { supported: false };
    const protocol = (page.evenhandProtocol ??= await page.createCDPSession());
    await protocol.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
    return { supported: true };
  },
  'x-shot': async (page) => ({ png: await page.screenshot({ encoding: 'base64' }) }),
  async 'x-ax'(page, _, isChromium) {
    if (!isChromium) return { supported: false };
    const root = (await page.evaluateHandle(`(${target})()`)).asElement();
    const { role, name, description } =
      (await page.accessibility.snapshot({ root, interestingOnly: false })) ?? {};
    return { supported: true, role, name, description };
  },
};

/** The plugin for Web Test Runner. */
export function xCommands() {
  return {
    name: 'x-commands',
    async executeCommand({ command, payload, session: { browser, id } }) {
      if (browser.type === 'webkitgtk') return webkit[command]?.(await browser.session(), payload);
      return puppeteer[command]?.(browser.getPage(id), payload, browser.name === 'Chromium');
    },
  };
}
