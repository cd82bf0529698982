// Back and Forward of the browser, where the page asks for them and where it does not.
import { expect } from 'chai';
import { setTimeout as wait } from 'node:timers/promises';
import type { HardPages } from '../../support/hard-page.ts';
import { answerFirst, sessionOf, type Checks } from './check.ts';

const historyOf = (): { length: number; state: string } => ({
  length: history.length,
  state: JSON.stringify(history.state),
});
const go = (pages: HardPages, steps: number): Promise<void> =>
  pages.page.run((by) => {
    history.go(by);
  }, steps);

export const HISTORY: Checks = {
  'Back and Forward go through the steps where the page asks for it, and tell nothing of them':
    async (pages) => {
      const page = await pages.visit('clean', { history: '' });
      const before = await page.run(historyOf);
      await answerFirst(pages);
      await page.run(() => {
        window.guide.shadowRoot?.querySelector<HTMLElement>('.alarm .second')?.click();
      });
      await pages.at('urgent');
      // WebKit keeps at most 100 entries, and other checks before this one have created many.
      expect((await page.run(historyOf)).length).to.equal(Math.min(before.length + 3, 100));
      expect(
        await page.run(() => ({
          url: location.hash,
          state: Object.keys(history.state as object),
          entry: (history.state as { evenhand: unknown[] }).evenhand.map((part) => typeof part),
        })),
      ).to.deep.equal({ url: '#clean', state: ['evenhand'], entry: ['string', 'number'] });

      await go(pages, -1);
      await pages.at('asking also');
      await go(pages, -1);
      await pages.at('asking who');
      expect((await page.run(sessionOf)).answers).to.equal('{"who":"someone-else"}');
      await go(pages, 1);
      await pages.at('asking also');
      await pages.press('Back'); // Its own Back is the browser's.
      await pages.at('asking who');
      await go(pages, -1);
      await pages.at('welcome');
      await go(pages, 2);
      await pages.at('asking also');
      await go(pages, 1);
      await pages.at('urgent');
      await pages.press('I opened this by mistake');
      await pages.at('asking also');
      await pages.press('Start again');
      await pages.at('welcome');
      expect((await page.run(sessionOf)).answers).to.equal('{}');
      expect((await page.run(historyOf)).state, 'at the entry of the page').to.equal(before.state);
    },

  'Back and Forward are the page’s alone where it does not ask': async (pages) => {
    const page = await pages.visit('clean');
    const before = await page.run(historyOf);
    await pages.press('Start');
    await pages.at('asking who');
    expect(await page.run(historyOf), 'entries').to.deep.equal(before);
  },

  'Back and Forward leave the entries of the page to the page': async (pages) => {
    const page = await pages.visit('clean', { history: '' });
    await page.run(() => {
      history.replaceState('kept by the page', '');
    });
    await pages.press('Start');
    await pages.at('asking who');
    await page.run(() => {
      location.hash = 'elsewhere';
    });
    await page.run(() => {
      history.pushState({ mine: 1 }, '');
    });
    for (let times = 0; times < 2; times += 1) {
      await go(pages, -1);
      await wait(100);
      expect((await page.run(sessionOf)).state, 'at an entry of the page').to.equal('asking');
    }
    await go(pages, -1);
    await pages.at('welcome');
    expect((await page.run(historyOf)).state, 'what the page has kept').to.equal(
      '"kept by the page"',
    );
  },
};
