// Lets Web Test Runner run its pages in WebKitGTK, one page after another in one window.
import { openWebKit } from './webdriver.mjs';

/** @param {import('./browsers.mjs').WebKit} webkit */
export function webkitLauncher(webkit) {
  const active = new Map();
  let opening;
  let config;
  let last = Promise.resolve();

  // The driver serves one command at a time.
  const inTurn = (action) => (last = last.then(action, action));

  return {
    name: webkit.name,
    type: 'webkitgtk',
    concurrency: 1,

    async initialize(given) {
      config = given;
    },
    async startSession(id, url) {
      const session = await (opening ??= openWebKit(webkit));
      active.set(id, url);
      await inTurn(async () => {
        await session.resize({ width: 800, height: 600 }); // as the other two launchers begin
        await session.command('POST', '/url', { url });
      });
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    async stopSession(id) {
      const session = await opening;
      const testCoverage = config.coverage
        ? await inTurn(() => session.run('return window.__coverage__ ?? null')).catch(
            () => undefined,
          )
        : undefined;
      // Leaving the page ends whatever the test left running.
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
