// The guide is moved, removed, put away and left alone: what it keeps, what it erases and what it leaves behind.
import { expect } from 'chai';
import { setTimeout as wait } from 'node:timers/promises';
import { answerFirst, sessionOf, type Checks } from './check.ts';

export const STAY: Checks = {
  'keeps its answers when it is moved, and goes on': async (pages) => {
    for (const way of ['prepend', 'moveBefore'] as const) {
      const page = await pages.visit('clean');
      await answerFirst(pages);
      await page.run((move) => {
        const { body } = document as unknown as {
          body: HTMLElement & { moveBefore?: (node: Node, before: Node | null) => void };
        };
        if (move === 'moveBefore' && body.moveBefore)
          body.moveBefore(window.guide, body.firstChild);
        else body.prepend(window.guide);
      }, way);
      await wait(50);
      expect(await page.run(sessionOf), 'once moved').to.deep.equal({
        state: 'asking',
        answers: '{"who":"someone-else"}',
      });
      await pages.choose('none');
      await pages.press('Continue');
      await pages.at('asking condition');
      expect(await page.run(sessionOf)).to.deep.equal({
        state: 'asking',
        answers: '{"who":"someone-else","also":["none"]}',
      });
    }
  },

  'leaves nothing behind on the window and the document, however often it comes and goes': async (
    pages,
  ) => {
    const page = await pages.open('clean');
    const counts = await page.run(countWhatStays);
    expect(Object.keys(counts.one).sort()).to.deep.equal(
      [
        'pagehide',
        'pointerdown',
        'pointermove',
        'keydown',
        'wheel',
        'scroll',
        'touchmove',
        'focusin',
        'click',
        'selectionchange',
        'popstate',
        'storage',
      ]
        .map((type) => `window ${type}`)
        .sort(),
    );
    expect(counts.hundred, 'after a hundred times').to.deep.equal({
      listening: counts.one,
      timers: 1,
    });
    expect(counts.gone, 'once it has gone').to.deep.equal([]);
    expect(counts.timers).to.equal(0);
  },

  'erases the answers when the page is put away': async (pages) => {
    const page = await pages.visit('clean');
    await answerFirst(pages);
    await page.run(() => {
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    });
    expect(await page.run(sessionOf), 'once put away').to.deep.equal({
      state: 'welcome',
      answers: '{}',
    });
  },

  'erases the answers when nobody has touched the page for 30 minutes': async (pages) => {
    const page = await pages.visit('asleep');
    await answerFirst(pages);
    const sleep = (minutes: number): Promise<void> =>
      page.run((by) => {
        (window as unknown as { sleepFor(by: number): void }).sleepFor(by);
      }, minutes);
    await sleep(29);
    await page.press('Tab');
    expect(await page.run(sessionOf), 'after 29 minutes').to.deep.equal({
      state: 'asking',
      answers: '{"who":"someone-else"}',
    });
    await sleep(29 + 31);
    await page.press('Tab');
    expect(await page.run(sessionOf), 'after 31 minutes').to.deep.equal({
      state: 'welcome',
      answers: '{}',
    });
  },
};

/** Runs in the page: listeners and timers, as the page itself can count them. */
async function countWhatStays(): Promise<{
  one: Record<string, number>;
  hundred: { listening: Record<string, number>; timers: number };
  gone: [string, number][];
  timers: number;
}> {
  const listening = new Map<string, number>();
  const count = (key: string, by: number): void =>
    void listening.set(key, (listening.get(key) ?? 0) + by);
  for (const [name, target] of Object.entries({ window, document })) {
    for (const [method, by] of [
      ['addEventListener', 1],
      ['removeEventListener', -1],
    ] as const) {
      const original = EventTarget.prototype[method].bind(target) as (...args: unknown[]) => void;
      target[method] = (...args: unknown[]) => {
        count(`${name} ${String(args[0])}`, by);
        original(...args);
      };
    }
  }
  const timers = new Set<unknown>();
  const later = window.setTimeout.bind(window);
  const never = window.clearTimeout.bind(window);
  const drop = (id: unknown): void => void timers.delete(id);
  window.setTimeout = ((run: () => void, after?: number) => {
    const id = later(() => {
      drop(id);
      run();
    }, after);
    timers.add(id);
    return id;
  }) as typeof setTimeout;
  window.clearTimeout = (id) => {
    drop(id);
    never(id);
  };
  const ready = new Promise((done) => {
    document.body.addEventListener('eh-ready', done);
  });
  const guide = await window.bringGuide();
  await ready;
  const rest = (): Promise<unknown> => new Promise((done) => later(done, 30));
  await rest();
  const one = Object.fromEntries(listening);
  for (let times = 0; times < 100; times += 1) {
    guide.remove();
    document.body.append(guide);
  }
  await rest();
  const hundred = { listening: Object.fromEntries(listening), timers: timers.size };
  guide.remove();
  await rest();
  return {
    one,
    hundred,
    gone: [...listening].filter(([, left]) => left !== 0),
    timers: timers.size,
  };
}
