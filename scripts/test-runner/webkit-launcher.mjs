// Lets Web Test Runner run its pages in WebKitGTK, one page after another in one window.
import { openWebKit } from './webdriver.mjs';

/** @typedef {Awaited<ReturnType<typeof openWebKit>>} Session */

/** @param {import('./browsers.mjs').WebKit} webkit */
export function webkitLauncher(webkit) {
  /** @type {Map<string, string>} */
  const active = new Map();
  /** @type {Promise<Session> | undefined} */
  let opening;
  /** @type {{ coverage?: boolean } | undefined} */
  let config;
  /** @type {Promise<unknown>} */
  let last = Promise.resolve();

  /**
   * The driver serves one command at a time.
   *
   * @template Done
   * @param {() => Promise<Done>} action
   * @returns {Promise<Done>}
   */
  const inTurn = (action) => {
    const done = last.then(action, action);
    last = done;
    return done;
  };

  return {
    name: webkit.name,
    type: 'webkitgtk',
    concurrency: 1,

    /** @param {{ coverage?: boolean }} given */
    async initialize(given) {
      config = given;
    },
    /**
     * @param {string} id
     * @param {string} url
     */
    async startSession(id, url) {
      const session = await (opening ??= openWebKit(webkit));
      active.set(id, url);
      await inTurn(async () => {
        await session.resize({ width: 800, height: 600 }); // as the other two launchers begin
        await session.command('POST', '/url', { url });
      });
    },
    /** @param {string} id */
    isActive: (id) => active.has(id),
    /** @param {string} id */
    getBrowserUrl: (id) => active.get(id),
    /** @param {string} id */
    async stopSession(id) {
      const session = await (opening ??= openWebKit(webkit));
      const testCoverage = config?.coverage
        ? await inTurn(() => session.run('return window.__coverage__ ?? null')).catch(
            () => undefined,
          )
        : undefined;
      // Leaving the page ends everything that the test left running.
      await inTurn(() => session.command('POST', '/url', { url: 'about:blank' }));
      active.delete(id);
      return { testCoverage: testCoverage ?? undefined };
    },
    async startDebugSession() {
      throw new Error('Debugging in WebKitGTK is not supported; use BROWSERS=chromium.');
    },
    async stop() {
      await (await opening?.catch(() => undefined))?.close();
    },

    /** For the commands of x-commands.mjs. */
    session: () => opening,
  };
}
