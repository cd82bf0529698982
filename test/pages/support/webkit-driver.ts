// WebKitGTK by plain WebDriver. It has one window, so each opened page uses it.
import { openWebKit as openSession } from '../../../scripts/test-runner/webdriver.mjs';
import type { Browser, Data, Page } from './driver.ts';

const KEYS: Readonly<Record<string, string>> = {
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  Enter: '\uE007',
  Space: ' ',
  Tab: '\uE004',
};

export async function openWebKit(found: Parameters<typeof openSession>[0]): Promise<Browser> {
  const session = await openSession(found);
  await session.resize({ width: 800, height: 600 });
  const act = (...actions: object[]): Promise<unknown> =>
    session.command('POST', '/actions', { actions });

  const page: Page = {
    async goto(url) {
      await session.command('POST', '/url', { url });
    },
    async run<Args extends Data[], Result>(
      script: (...args: Args) => Result | Promise<Result>,
      ...args: Args
    ): Promise<Result> {
      // As text: WebDriver serialises objects by `for … in`, and fails on properties that a page adds to every object.
      const wrapped = `return Promise.resolve((${script.toString()}).apply(null, JSON.parse(arguments[0]))).then((result) => JSON.stringify(result) ?? '')`;
      const told = String(await session.run(wrapped, JSON.stringify(args)));
      return (told === '' ? undefined : JSON.parse(told)) as Result;
    },
    async runInFrame(script, ...args) {
      await session.command('POST', '/frame', { id: 0 });
      try {
        return await page.run(script, ...args);
      } finally {
        await session.command('POST', '/frame', { id: null });
      }
    },
    async clickAt(x, y) {
      const move = {
        type: 'pointerMove',
        duration: 0,
        origin: 'viewport',
        x: Math.round(x),
        y: Math.round(y),
      };
      const click = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await act({
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [move, ...click],
      });
    },
    async press(key) {
      const value = KEYS[key] ?? key;
      await act({
        type: 'key',
        id: 'keyboard',
        actions: [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ],
      });
    },
    engineErrors: [],
    async close() {
      // The window stays, and with it everything that outlives a page.
      await session.command('DELETE', '/cookie');
      await session.run("window.name = ''");
      await session.command('POST', '/url', { url: 'about:blank' });
    },
  };
  return {
    version: session.version,
    open: ({ javaScript = true } = {}) =>
      javaScript
        ? Promise.resolve(page)
        : Promise.reject(new Error('WebDriver cannot switch JavaScript off.')),
    close: () => session.close(),
  };
}
