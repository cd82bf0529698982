// Every state of the guide under the strict policy: no string becomes code, markup or style, and nothing is fetched
// but a language that was chosen.
import { expect } from 'chai';
import { rmSync } from 'node:fs';
import journeysJson from '../../../src/packs/liver-stem-cells/journeys.json' with { type: 'json' };
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import { es } from '../../../src/words/es.ts';
import { alteredDist } from '../support/altered.ts';
import type { Browser } from '../support/driver.ts';
import { installWalker, type Walker } from '../support/in-page.ts';
import type { Journey } from '../support/journey.ts';
import { servePages } from '../support/pages.ts';

/** A state, whether the guide was really in it, and the breaches of policy by then that were none before. */
interface Visited {
  readonly state: string;
  readonly there: boolean;
  readonly breaches: readonly string[];
}

const journeys: readonly Journey[] = journeysJson.journeys;
/** One journey for each outcome, the one with the most questions. */
const byOutcome = Object.values(
  Object.fromEntries(
    [...journeys]
      .sort((one, other) => Object.keys(one.answers).length - Object.keys(other.answers).length)
      .map((journey) => [journey.outcome, journey]),
  ),
);

/** Runs in the page: goes through every state for each of these journeys, and looks for breaches after each. */
async function visitAll(
  all: readonly {
    outcome: string;
    answers: Readonly<Record<string, string | readonly string[]>>;
  }[],
  spanish: { start: string },
): Promise<Visited[]> {
  const walker = window[Symbol.for('evenhand-test/walker')] as Walker;
  const witness = window[Symbol.for('evenhand-test/witness')] as {
    violations: string[];
    errors: string[];
  };
  const found = document.querySelector('eh-guide');
  if (!found) throw new Error('There is no guide.');
  let guide: EhGuide = found;
  const visited: Visited[] = [];
  let known: string[] = [];
  const rest = async (): Promise<void> => {
    await guide.updateComplete;
    await new Promise((done) => setTimeout(done, 40));
  };
  const visit = async (state: string, is: () => boolean): Promise<void> => {
    await rest();
    const breaches = [...witness.violations, ...witness.errors];
    visited.push({
      state,
      there: is(),
      breaches: breaches.filter(
        (breach, at) =>
          breaches.slice(0, at + 1).filter((same) => same === breach).length >
          known.filter((same) => same === breach).length,
      ),
    });
    known = breaches;
  };
  const shows = (selector: string): boolean =>
    walker.all(selector).some((element) => element.checkVisibility());
  const says = (text: string): boolean =>
    walker
      .all('p, h2, h3, button, label')
      .some((element) => element.checkVisibility() && element.innerText.includes(text));
  const asks = (): string =>
    walker
      .all<HTMLElement & { name: string }>('eh-choice')
      .find((choice) => choice.checkVisibility())?.name ?? '';
  const alarm = (): void => {
    guide.shadowRoot?.querySelector<HTMLElement>('.alarm .second')?.click();
  };

  await visit('welcome', () => guide.state === 'welcome' && shows('button'));
  for (const details of walker.all<HTMLDetailsElement>('details')) details.open = true;
  await visit('welcome, warning signs open', () => shows('.panel'));
  for (const { outcome, answers } of all) {
    await walker.press('Start');
    for (const [question, given] of Object.entries(answers)) {
      await visit(`${outcome}: ${question}`, () => asks() === question);
      await walker.press('Continue');
      await visit(`${outcome}: ${question}, refused`, () => shows('.error button'));
      alarm();
      await visit(`${outcome}: help during ${question}`, () => guide.state === 'urgent');
      await walker.press('I opened this by mistake');
      for (const id of [given].flat()) await walker.choose(id);
      await visit(`${outcome}: ${question}, answered`, () =>
        JSON.stringify(guide.answers).includes(`"${question}"`),
      );
      await walker.press('Continue');
    }
    await visit(`${outcome}: review`, () => guide.state === 'reviewing');
    await walker.press('See my notes');
    await visit(`${outcome}: result`, () => guide.guidance?.outcome.id === outcome);
    for (const chapter of walker.all('eh-chapter'))
      chapter.shadowRoot?.querySelector('button')?.click();
    await visit(`${outcome}: chapters`, () => shows('eh-courses') && shows('eh-about'));
    for (const button of walker
      .all('button')
      .filter((one) => /^(Show all|More cautions)/.test(one.innerText)))
      button.click();
    await visit(
      `${outcome}: all notes`,
      () => walker.all('eh-note').filter((note) => note.checkVisibility()).length > 15,
    );
    for (const more of walker.all('.more[aria-expanded=false]')) more.click();
    for (const details of walker.all<HTMLDetailsElement>('details')) details.open = true;
    await visit(`${outcome}: everything open`, () => shows('.layer'));
    for (const input of walker.all<HTMLInputElement>('input[name=values]')) input.click();
    await visit(
      `${outcome}: values`,
      () => walker.all<HTMLInputElement>('input[name=values]:checked').length === 3,
    );
    for (const select of walker.all<HTMLSelectElement>('select')) {
      for (const { value } of [...select.options].filter((option) => option.value !== '')) {
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await rest();
        for (const input of walker
          .all<HTMLInputElement>('eh-what-if input, input')
          .filter(({ name }) => name === value))
          input.click();
        await visit(`${outcome}: what if ${value}`, () => select.value === value);
      }
    }
    for (const input of walker.all<HTMLInputElement>('input[name=ask]')) input.click();
    const own = walker.all<HTMLInputElement>('#own')[0];
    if (own) {
      own.value = 'A question of mine';
      own.dispatchEvent(new Event('input', { bubbles: true }));
      own.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    }
    await visit(`${outcome}: questions to ask`, () => shows('[part=own]'));
    let laidOut = false;
    window.print = () => {
      laidOut = document.querySelector('.eh-letter') !== null;
    };
    await walker.press('Print my letter');
    await visit(`${outcome}: letter laid out`, () => laidOut);
    dispatchEvent(new Event('afterprint'));
    await visit(`${outcome}: letter put away`, () => document.querySelector('.eh-letter') === null);
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.resolve() },
    });
    await walker.press('Copy as text');
    await visit(`${outcome}: copied`, () => says('Copied'));
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('no')) },
    });
    await walker.press('Copy as text');
    await visit(`${outcome}: to copy by hand`, () => shows('textarea'));
    alarm();
    await visit(`${outcome}: help during the result`, () => guide.state === 'urgent');
    await walker.press('I have talked with a doctor about this now');
    await visit(
      `${outcome}: the card after help`,
      () => guide.state === 'concluded' && shows('.warned'),
    );
    guide.goTo('who');
    await visit(`${outcome}: a question anew`, () => asks() === 'who');
    guide.restart();
    await visit(`${outcome}: erased`, () => guide.state === 'welcome');
  }

  await walker.press('Español');
  for (let turn = 0; turn < 100 && !says(spanish.start); turn += 1)
    await new Promise((done) => setTimeout(done, 50));
  await visit('in Spanish', () => says(spanish.start));
  await walker.press('English');
  await visit('in English again', () => says('Start'));
  const set = async (
    state: string,
    attributes: Readonly<Record<string, string>>,
    is: () => boolean,
  ): Promise<void> => {
    for (const [name, value] of Object.entries(attributes)) guide.setAttribute(name, value);
    await visit(state, is);
    for (const name of Object.keys(attributes)) guide.removeAttribute(name);
  };
  const problem = (code: string) => (): boolean => guide.problems.some((one) => one.code === code);
  await set('a language that is not there', { lang: 'xx' }, problem('language-missing'));
  await set(
    'numbers that are none',
    { 'emergency-number': 'x', 'crisis-number': 'y' },
    problem('crisis-number'),
  );
  await set(
    'attributes that are none',
    { 'offers-treatment': 'perhaps', 'heading-level': '9' },
    problem('heading-level'),
  );
  guide.record = { format: 0 };
  await visit('a record refused', () =>
    guide.problems.some(({ code }) => code.startsWith('record-')),
  );
  guide.append(document.createElement('eh-step'));
  await visit('a layout with parts missing', problem('layout-incomplete'));
  guide.querySelector('eh-step')?.remove();
  guide.clock = () => new Date('2028-01-01');
  guide.requestUpdate();
  await visit('out of date', () => shows('.warned'));
  guide.clock = () => new Date('2031-01-01');
  guide.requestUpdate();
  await visit('expired', () => shows('ol a'));
  guide.clock = () => new Date();
  guide.pack = { id: 'broken' } as unknown as Exclude<EhGuide['pack'], string | undefined>;
  await visit('a pack that is none', () =>
    guide.problems.some(({ code }) =>
      ['pack-broken', 'pack-unchecked', 'pack-invalid'].includes(code),
    ),
  );
  guide.pack = 'nowhere';
  await visit('no pack', problem('pack-missing'));
  guide.pack = undefined;
  guide.disabled = true;
  await visit(
    'disabled',
    () =>
      guide.state === undefined &&
      guide.querySelector('[slot=fallback]')?.checkVisibility() === true,
  );
  document.head.append(
    Object.assign(document.createElement('meta'), { name: 'evenhand', content: 'off' }),
  );
  guide = document.createElement('eh-guide');
  found.replaceWith(guide);
  await visit('switched off for the whole page', () => guide.disabled);
  return visited;
}

export function everyStateSuite(
  browser: () => Browser,
  { forEachOutcome }: { readonly forEachOutcome: boolean },
): void {
  const visitUnder = async (
    someJourneys: readonly Journey[],
    roots: Readonly<Record<string, string>> = {},
  ): Promise<{ visited: Visited[]; engineErrors: string[] }> => {
    const server = await servePages({}, roots);
    const page = await browser().open();
    try {
      await page.goto(`${server.url}/plain.html`);
      await page.run(installWalker);
      const visited = await page.run(
        visitAll,
        someJourneys.map(({ outcome, answers }) => ({ outcome, answers })),
        { start: es.start },
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
    const { visited, engineErrors } = await visitUnder(
      forEachOutcome ? byOutcome : byOutcome.slice(-1),
    );
    console.log(
      `Policy: ${String(visited.length)} states, ${String(visited.flatMap(({ breaches }) => breaches).length)} breaches.`,
    );
    expect(
      visited.filter(({ there }) => !there).map(({ state }) => state),
      'states that were not come to',
    ).to.deep.equal([]);
    expect(visited.filter(({ breaches }) => breaches.length > 0)).to.deep.equal([]);
    expect(visited.length).to.be.above(forEachOutcome ? 150 : 50);
    expect(engineErrors).to.deep.equal([]);
  });

  if (!forEachOutcome) return;

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
