// Chromium by its own protocol and Firefox by WebDriver BiDi: puppeteer speaks both.
import puppeteer, {
  type KeyInput,
  type LaunchOptions,
  type Page as PuppeteerPage,
} from 'puppeteer-core';
import type { findChromium, findFirefox } from '../../../scripts/test-runner/browsers.mjs';
import type { Browser, Data, Page } from './driver.ts';

type Chromium = NonNullable<Awaited<ReturnType<typeof findChromium>>>;
type Firefox = NonNullable<ReturnType<typeof findFirefox>>;

const SIZE = { width: 800, height: 600 };

export const openChromium = ({ executablePath, args, headless, env }: Chromium): Promise<Browser> =>
  launch({ executablePath, args, headless, ...(env && { env }) });

export const openFirefox = ({ executablePath }: Firefox): Promise<Browser> =>
  launch({ browser: 'firefox', executablePath, headless: true });

async function launch(options: LaunchOptions): Promise<Browser> {
  const browser = await puppeteer.launch({ ...options, defaultViewport: SIZE });
  return {
    version: await browser.version(),
    async open({ javaScript = true } = {}) {
      // A context of its own: cookies are shared between ports, and so between our servers.
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      if (!javaScript) await page.setJavaScriptEnabled(false);
      return drive(page, () => context.close());
    },
    close: () => browser.close(),
  };
}

function drive(page: PuppeteerPage, close: () => Promise<void>): Page {
  const engineErrors: string[] = [];
  page.on('pageerror', (error) => engineErrors.push(String(error)));
  page.on('console', (message) => {
    // Among these are lines that the page never sees: a refused request, a breach of policy.
    if (message.type() === 'error') engineErrors.push(message.text());
  });
  return {
    async goto(url) {
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
    },
    async run<Args extends Data[], Result>(
      script: (...args: Args) => Result | Promise<Result>,
      ...args: Args
    ): Promise<Result> {
      // Puppeteer's own types know handles, which no script of ours is given.
      return (await page.evaluate(
        script as unknown as (...args: Data[]) => unknown,
        ...args,
      )) as Result;
    },
    async runInFrame<Args extends Data[], Result>(
      script: (...args: Args) => Result | Promise<Result>,
      ...args: Args
    ): Promise<Result> {
      const frame = page.mainFrame().childFrames()[0];
      if (!frame) throw new Error('The page has no frame.');
      return (await frame.evaluate(
        script as unknown as (...args: Data[]) => unknown,
        ...args,
      )) as Result;
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press((key === 'Space' ? ' ' : key) as KeyInput),
    pdf: (paper) => page.pdf({ format: paper }),
    protocol: () => page.createCDPSession(),
    engineErrors,
    close,
  };
}
