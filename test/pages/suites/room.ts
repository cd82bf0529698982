// The content below the guide does not jump when it appears, if the page uses dist/embed.css.
import { expect } from 'chai';
import type { Browser, Page } from '../support/driver.ts';
import { servePages } from '../support/pages.ts';

/**
 * Share of the window's area and height, as the engine computes it; 0.1 still counts as good, and this is a fifth of
 * it.
 */
const MOST = 0.02;

/** Runs in the page: lets it paint without the guide, adds the guide, and sums the layout shifts. */
async function shiftOf(script: string): Promise<number> {
  const frames = async (count: number): Promise<void> => {
    for (let done = 0; done < count; done += 1)
      await new Promise((next) => requestAnimationFrame(next));
  };
  let shift = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      shift += (entry as PerformanceEntry & { value: number }).value;
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  await frames(10);
  const ready = new Promise((done) => {
    addEventListener('eh-ready', done);
  });
  await window.loadModule(script);
  await ready;
  await frames(20);
  return shift;
}

/** @param browser one that computes layout shifts: Chromium */
export function roomSuite(browser: () => Browser): void {
  let server: Awaited<ReturnType<typeof servePages>>;
  let page: Page;
  before(async () => {
    server = await servePages();
  });
  after(() => server.close());
  afterEach(() => page.close());

  const shiftOn = async (path: string): Promise<number> => {
    page = await browser().open();
    await page.goto(`${server.url}/${path}`);
    return await page.run(shiftOf, '/dist/embed.js');
  };

  it('the page does not jump with dist/embed.css, and would without it', async () => {
    const shift = await shiftOn('room.html');
    await page.close();
    const without = await shiftOn('bare-room.html');
    console.log(
      `Layout shift when the guide appears: ${shift.toFixed(4)} with embed.css, ${without.toFixed(4)} without.`,
    );
    expect(shift).to.be.at.most(MOST);
    expect(without).to.be.above(MOST);
  });
}
