// Whole journeys through a screen reader: the accessibility tree of Chromium, read and operated by name, and kept as
// transcripts for people to review. After an intended change, renew them and read the difference: npx vitest run
// test/pages/reader.node.test.ts -u
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import spanish from '../../src/packs/liver-stem-cells/text/es.json' with { type: 'json' };
import { en } from '../../src/words/en.ts';
import { es } from '../../src/words/es.ts';
import { findEngines } from '../../scripts/test-runner/browsers.mjs';
import type { Browser } from './support/driver.ts';
import { journeyNamed, stepsOf, text } from './support/journey.ts';
import { servePages } from './support/pages.ts';
import { openChromium } from './support/puppeteer-driver.ts';
import { ScreenReader, type Step } from './reader/screen-reader.ts';

const { chromium } = await findEngines();

const reading = stepsOf(journeyNamed('Just reading'))[0]?.labels[0] ?? '';
const carer = journeyNamed('Mother in hospital, liver failure, hepatitis B');

const JOURNEYS: Readonly<Record<string, readonly Step[]>> = {
  'reading-to-a-result': [
    { read: 'Welcome' },
    { press: 'Start' },
    { read: 'The question' },
    { press: 'Continue' },
    { read: 'The question, without an answer', under: text.questions.who.label },
    { choose: reading },
    { press: 'Continue' },
    { read: 'Check your answers', under: 'Check your answers' },
    { press: 'See my notes' },
    { read: 'The result' },
    { press: 'Your answers' },
    { press: en.howSure },
    { press: 'Read more: Better liver blood tests' },
    { press: '3 sources: Better liver blood tests' },
    { press: 'Why am I seeing this: Better liver blood tests' },
    { read: 'A note, opened', under: 'Better liver blood tests', to: 'Less scar tissue' },
    { press: en.values },
    { choose: 'Not spending the savings' },
    { press: en.whatIf },
    { pick: text.questions.who.label, from: 'Which question?' },
    { choose: 'Me', group: 'If the answer were' },
    { read: 'What would change', under: 'What would change if you answered otherwise' },
    { press: en.ask, group: en.nextSteps },
    { choose: text.ask['q-medicines'].question },
    { write: 'Who looks after me at home?', into: 'A question of your own' },
    { press: 'Add: A question of your own' },
    { press: 'Show all questions' },
    { read: 'Questions to ask', under: 'Questions to ask' },
    { press: en.takeaway },
    { press: 'Copy as text' },
    { press: en.about },
    { press: 'The whole fingerprint' },
    { press: 'All sources' },
    { press: en.showAll },
    { open: 'everything' },
    { press: 'Start again' },
  ],
  'urgent-and-back': [
    { press: 'I have one of these now' },
    { read: 'Get medical help now' },
    { press: 'I opened this by mistake' },
    { press: 'Start' },
    { choose: reading },
    { press: 'Continue' },
    { press: 'See my notes' },
    { press: 'Warning signs' },
    { press: 'I have one of these now' },
    { press: 'I have talked with a doctor about this now' },
    { read: 'The result, after talking with a doctor', to: en.goodPoints },
  ],
  'nobody-there': [
    { press: 'Start' },
    { choose: reading },
    { press: 'Continue' },
    { wait: 28.5 },
    { press: en.idle.keep },
    { press: 'See my notes' },
    { wait: 28.5 },
    { wait: 2 },
    { read: 'The welcome, after 30 minutes without use', to: en.whoMadeIt },
  ],
  'carer-in-spanish': [
    { press: 'Español', until: es.start },
    { read: 'Bienvenida' },
    { press: es.start },
    ...stepsOf(carer, spanish.questions).flatMap(({ label, labels }): Step[] => [
      { read: label, under: label },
      ...labels.map((choose): Step => ({ choose })),
      { press: es.continue },
    ]),
    { read: es.review },
    { press: es.seeNotes },
    { read: es.result, to: es.limits },
    { open: 'everything' },
  ],
};

/** The date is fixed, or the guide would be out of date one day. */
function stopTheClock(): void {
  const guide = document.querySelector('eh-guide');
  if (guide) guide.clock = () => new Date('2026-11-24T12:00:00Z');
}

/** The faults of fixtures/by-ear.html, and no others. */
const SEEDED = [
  'no name: group',
  'no name: checkbox',
  'no name: image',
  'two sound the same: button “Why”',
  'two sound the same: link “More”',
  'a level is left out before the heading “A level too deep”',
  'a mark is read: “Advice *”',
  'a mark is read: “…”',
  'said twice: “With tea: Twelve of 28 people”',
  'said twice: “Said once”',
  'said twice: “A heading to come”',
].map((fault) => `Seeded: ${fault}`);

describe.skipIf(!chromium)('the output of a screen reader', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof servePages>>;
  beforeAll(async () => {
    if (chromium) browser = await openChromium(chromium);
    server = await servePages();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('the reader finds each fault of a page that is wrong only for screen readers', async () => {
    const page = await browser.open();
    await page.goto(`${server.url}/by-ear.html`);
    const reader = await ScreenReader.listen(page, 'Start');
    await reader.walk([
      { press: 'Start' },
      { read: 'Seeded' },
      { press: 'Nothing happens' },
      { press: 'Nothing happens' },
      { press: 'It goes away' },
    ]);
    expect(reader.transcript).toMatch(
      /> presses “Start”\nstatus: It has started\.\nfocus: button “Start”\n/,
    );
    expect(reader.faults).toEqual([
      ...SEEDED,
      'presses “Nothing happens”: nothing is heard',
      'presses “It goes away”: focus: nowhere',
    ]);
    await expect(reader.walk([{ press: 'Why' }])).rejects.toThrow('There are several of “Why”.');
    await page.close();
  });

  for (const [name, steps] of Object.entries(JOURNEYS)) {
    it(`a journey matches its transcript and has no faults: ${name}`, async () => {
      const page = await browser.open();
      await page.goto(`${server.url}/${name === 'nobody-there' ? 'clock' : 'plain'}.html`);
      await page.run(stopTheClock);
      const reader = await ScreenReader.listen(page, 'Start');
      await reader.walk(steps);
      await page.close();
      await expect(reader.transcript).toMatchFileSnapshot(`transcripts/${name}.txt`);
      expect(reader.faults).toEqual([]);
    });
  }
});
