// A page that is left and restored: a real back-forward cache keeps it whole, and the guide in it is empty.
import { expect } from 'chai';
import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { alteredDist } from '../support/altered.ts';
import type { Browser, Page } from '../support/driver.ts';
import { installWalker, type Walker } from '../support/in-page.ts';
import { journeyNamed } from '../support/journey.ts';
import { servePages } from '../support/pages.ts';

interface Back {
  /** The engine reports it, and a variable of a script still exists. */
  readonly kept: boolean;
  readonly state: string;
  readonly answers: string;
  readonly guidance: boolean;
  /** The visible text of questions, results and the letter. */
  readonly seen: readonly string[];
}

/**
 * Runs in the page: walks some way, opens the letter and chooses something on the result, and notes when the page is
 * restored.
 */
async function goAllTheWay(
  answers: Readonly<Record<string, string | readonly string[]>>,
): Promise<string> {
  const walker = window[Symbol.for('evenhand-test/walker')] as Walker;
  addEventListener('pageshow', ({ persisted }) => {
    Object.defineProperty(window, Symbol.for('evenhand-test/back'), { value: persisted });
  });
  await walker.press('Start');
  await walker.answer(answers);
  await walker.press('See my notes');
  await new Promise((done) => setTimeout(done, 100));
  await walker.openAll();
  for (const input of walker.all<HTMLInputElement>('input:not([type=text], [type=file])'))
    input.click();
  await new Promise((done) => setTimeout(done, 100));
  const guide = document.querySelector('eh-guide');
  return `${guide?.state ?? ''} ${JSON.stringify(guide?.answers)}`;
}

/** Runs in the page, after it was restored. */
function lookBack(): Back | undefined {
  const walker = window[Symbol.for('evenhand-test/walker')] as Walker | undefined;
  const guide = document.querySelector('eh-guide');
  if (!guide?.state || location.pathname.endsWith('bare.html')) return undefined;
  const kept = window[Symbol.for('evenhand-test/back')] === true && walker !== undefined;
  const shown =
    walker
      ?.all('eh-choice, eh-outcome [data-id], eh-note, eh-letter, .own, textarea')
      .filter((element) => element.checkVisibility()) ?? [];
  return {
    kept,
    state: guide.state,
    answers: JSON.stringify(guide.answers),
    guidance: guide.guidance !== undefined,
    seen: shown.map(({ localName }) => localName),
  };
}

/** No script can run in a page while it is hidden or restored. */
async function until(what: string, isTrue: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 10_000; !(await isTrue().catch(() => false)); await wait(100))
    if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}.`);
}

/**
 * @param canKeep whether the engine can be driven into its back-forward cache here
 */
export function putAwaySuite(browser: () => Browser, { canKeep }: { canKeep: boolean }): void {
  const journey = journeyNamed('Waiting list, hepatitis B, thinking about it');

  const leaveAndComeBack = async (roots: Readonly<Record<string, string>> = {}): Promise<Back> => {
    const server = await servePages({}, roots);
    const page: Page = await browser().open();
    try {
      await page.goto(`${server.url}/plain.html`);
      await page.run(installWalker);
      expect(await page.run(goAllTheWay, journey.answers)).to.equal(
        `concluded ${JSON.stringify(journey.answers)}`,
      );
      // A moment later: scripts that run while a page unloads are cut off.
      await page.run(() => {
        setTimeout(() => {
          location.href = 'bare.html';
        }, 100);
      });
      await until('the page is another', async () =>
        page.run(
          () => location.pathname.endsWith('bare.html') && document.readyState === 'complete',
        ),
      );
      await page.run(() => {
        setTimeout(() => {
          history.back();
        }, 100);
      });
      let back: Back | null | undefined;
      await until('the page is back', async () => Boolean((back = await page.run(lookBack))));
      if (!back) throw new Error('The page did not come back.');
      return back;
    } finally {
      await page.close();
      await server.close();
    }
  };

  it('a page from the back-forward cache shows no answer', async () => {
    const { kept, ...back } = await leaveAndComeBack();
    console.log(
      `Back and Forward: the page was ${kept ? 'restored from the cache' : 'loaded anew'}.`,
    );
    expect(kept, 'restored from the cache').to.equal(canKeep);
    expect(back).to.deep.equal({ state: 'welcome', answers: '{}', guidance: false, seen: [] });
  });

  if (canKeep) {
    it('an answer shown from the back-forward cache is found', async () => {
      const folder = await alteredDist(['controllers/idle-erase.ts', "this.erase('left');", '']);
      try {
        const { kept, state, answers, seen } = await leaveAndComeBack({ '/dist/': folder });
        expect([kept, state, answers, seen.length > 10]).to.deep.equal([
          true,
          'concluded',
          JSON.stringify(journey.answers),
          true,
        ]);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }
}
