// WebKitGTK by plain W3C WebDriver: starts a virtual display when there is none, the driver,
// and one session. The unit tests and the page tests both drive WebKit through this.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => done(port));
    });
  });
}

/**
 * MiniBrowser has no headless mode, so it gets an invisible display.
 *
 * @param {import('node:child_process').ChildProcess[]} processes
 * @returns {Promise<string>} the name of the display
 */
function startDisplay(processes) {
  const xvfb = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  processes.push(xvfb);
  return new Promise((done, failed) => {
    let text = '';
    xvfb.once('error', failed).once('exit', () => failed(new Error('Xvfb did not start.')));
    xvfb.stdio[3]?.on('data', (data) => {
      text += data;
      if (text.includes('\n')) done(`:${text.trim()}`);
    });
  });
}

/**
 * A settings folder of its own. The toolbar of MiniBrowser keeps its window at least 447 px wide; without toolbar
 * items, a page can be as narrow as a phone. This does not affect pages.
 */
function writeSettings() {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-webkit-'));
  const css = `
    window * { min-width: 0; min-height: 0; padding: 0; margin: 0; border: none; font-size: 1px; }
    window button { margin: 0 -8px; }
  `;
  for (const toolkit of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(join(folder, toolkit));
    writeFileSync(join(folder, toolkit, 'gtk.css'), css);
  }
  return folder;
}

/**
 * @param {string} base
 * @param {string} method
 * @param {string} path
 * @param {object} body
 */
async function send(base, method, path, body = {}) {
  const response = await fetch(base + path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(method === 'POST' && { body: JSON.stringify(body) }),
  });
  const { value } = await response.json();
  if (!response.ok)
    throw new Error(`WebDriver ${method} ${path}: ${value?.error} ${value?.message}`);
  return value;
}

/** @param {string} base */
async function untilReady(base) {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await send(base, 'GET', '/status');
    } catch (error) {
      if (attempt > 100) throw error;
      await wait(100);
    }
  }
}

/**
 * Opens WebKitGTK and returns its session.
 * `command('POST', '/url', { url })` is a WebDriver command within the session;
 * `run('return document.title')` runs a script; `resize` sets the size of the page itself.
 *
 * @param {import('./browsers.mjs').WebKit} webkit as `findWebKit()` returns it
 */
export async function openWebKit({ driver, binary }) {
  /** @type {import('node:child_process').ChildProcess[]} */
  const processes = [];
  const settings = writeSettings();
  const cleanUp = () => {
    for (const child of processes.toReversed()) child.kill();
    rmSync(settings, { recursive: true, force: true });
  };
  process.once('exit', cleanUp);

  try {
    /** @type {NodeJS.ProcessEnv} */
    const env = {
      ...process.env,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      XDG_CONFIG_HOME: settings,
    };
    if (!env.DISPLAY) env.DISPLAY = await startDisplay(processes);
    const port = await freePort();
    processes.push(spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' }));
    const base = `http://127.0.0.1:${port}`;
    await untilReady(base);

    const options = { binary, args: ['--automation'] };
    const { sessionId, capabilities } = await send(base, 'POST', '/session', {
      capabilities: {
        alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options },
      },
    });

    /** @type {(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>} */
    const command = (method, path, body) =>
      send(base, method, `/session/${sessionId}${path}`, body);
    /** @type {(script: string, ...args: unknown[]) => Promise<unknown>} */
    const run = (script, ...args) => command('POST', '/execute/sync', { script, args });

    // The size of the window around the page; measured at the first resize.
    const frame = { width: 0, height: 0 };

    /** @param {{ width: number, height: number }} size of the page, not of the window */
    async function resize(size) {
      const { width, height } = size;
      for (let attempt = 0; attempt < 5; attempt += 1) {
        const outer = { width: width + frame.width, height: height + frame.height };
        await command('POST', '/window/rect', { x: 0, y: 0, ...outer });
        // The page gets its new size shortly after the window.
        let inner = size;
        for (let look = 0; look < 15; look += 1) {
          inner = /** @type {typeof size} */ (
            await run('return { width: innerWidth, height: innerHeight }')
          );
          if (inner.width === width && inner.height === height) return;
          await wait(20);
        }
        frame.width = outer.width - inner.width;
        frame.height = outer.height - inner.height;
      }
      throw new Error(`WebKitGTK cannot make a page of ${width} by ${height}.`);
    }

    async function close() {
      await command('DELETE', '').catch(() => {});
      process.off('exit', cleanUp);
      cleanUp();
    }

    await command('POST', '/timeouts', { script: 30_000, pageLoad: 60_000 });
    return { version: String(capabilities.browserVersion), command, run, resize, close };
  } catch (error) {
    process.off('exit', cleanUp);
    cleanUp();
    throw error;
  }
}
