// Commands that mean the same in all three engines: real keys, the size of the page, media
// features, a picture, and the engine's accessibility tree.
// Their names begin with "x-" because Web Test Runner's own commands refuse launchers they do not know.
// Tests call them through test/support/browser/commands.ts.
import { puppeteer } from './x-puppeteer.mjs';
import { webkit } from './x-webkit.mjs';

/** @typedef {import('./webkit-launcher.mjs').Session} Session */
/** @typedef {import('puppeteer-core').Page} Page */

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
