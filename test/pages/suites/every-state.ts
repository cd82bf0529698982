// Every state of the guide under the strict policy: no string becomes code, markup or style, and nothing is fetched
// but a language that was chosen.
import { expect } from 'chai';
import { rmSync } from 'node:fs';
import journeysJson from '../../../src/packs/liver-stem-cells/journeys.json' with { type: 'json' };
import { es } from '../../../src/words/es.ts';
import { alteredDist } from '../support/altered.ts';
import type { Browser } from '../support/driver.ts';
import { installWalker } from '../support/in-page.ts';
import type { Journey } from '../support/journey.ts';
import { servePages } from '../support/pages.ts';
import { visitFaults } from './every-state/faults.ts';
import { visitJourneys } from './every-state/journeys.ts';
import { installVisitor, type Visited, type Visitor } from './every-state/visitor.ts';

const journeys: readonly Journey[] = journeysJson.journeys;
/** One journey for each outcome, the one with the most questions. */
const byOutcome = Object.values(
  Object.fromEntries(
    [...journeys]
      .sort((one, other) => Object.keys(one.answers).length - Object.keys(other.answers).length)
      .map((journey) => [journey.outcome, journey]),
  ),
);

export function everyStateSuite(browser: () => Browser): void {
  const visitUnder = async (
    someJourneys: readonly Journey[],
    roots: Readonly<Record<string, string>> = {},
  ): Promise<{ visited: Visited[]; engineErrors: string[] }> => {
    const server = await servePages({}, roots);
    const page = await browser().open();
    try {
      await page.goto(`${server.url}/plain.html`);
      await page.run(installWalker);
      await page.run(installVisitor);
      await page.run(
        visitJourneys,
        someJourneys.map(({ outcome, answers }) => ({ outcome, answers })),
      );
      await page.run(visitFaults, { start: es.start });
      const visited = await page.run(() =>
        (window[Symbol.for('evenhand-test/visitor')] as Visitor).visited.slice(),
      );
      return {
        visited,
        engineErrors: page.engineErrors.filter((line) => !line.includes('/favicon.ico')),
      };
    } finally {
      await page.close();
      await server.close();
    }
  };

  it('no state of an element breaks the policy', async () => {
    const { visited, engineErrors } = await visitUnder(byOutcome);
    console.log(
      `Policy: ${String(visited.length)} states, ${String(visited.flatMap(({ breaches }) => breaches).length)} breaches.`,
    );
    expect(
      visited.filter(({ there }) => !there).map(({ state }) => state),
      'states that were not come to',
    ).to.deep.equal([]);
    expect(visited.filter(({ breaches }) => breaches.length > 0)).to.deep.equal([]);
    expect(visited.length).to.be.above(150);
    expect(engineErrors).to.deep.equal([]);
  });

  it('a broken policy in one state is caught', async () => {
    const folder = await alteredDist([
      'elements/letter/print-letter.ts',
      "page('body').append(paper);",
      "page('body').append(paper, Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }));",
    ]);
    try {
      const { visited } = await visitUnder(byOutcome.slice(-1), { '/dist/': folder });
      const broken = visited.filter(({ breaches }) =>
        breaches.some((breach) => breach.startsWith('style-src')),
      );
      // An engine may tell the same breach only once.
      expect([...new Set(broken.map(({ state }) => state.split(': ')[1]))]).to.deep.equal([
        'letter laid out',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}
