// The commands of x-commands.mjs in Chromium and Firefox, by puppeteer.
import { keysOf, target } from './x-payloads.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').KeyInput} KeyInput */
/** @typedef {import('./x-payloads.mjs').Presses} Presses */
/** @typedef {import('./x-payloads.mjs').Hold} Hold */
/** @typedef {import('./x-payloads.mjs').Size} Size */

/**
 * One session of Chromium's protocol for each page: emulated media end with it.
 *
 * @type {WeakMap<Page, import('puppeteer-core').CDPSession>}
 */
const protocols = new WeakMap();

/** Chromium by its own protocol, Firefox by WebDriver BiDi: puppeteer speaks both. */
export const puppeteer = {
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
