// Pages that Next.js, Nuxt, SvelteKit and Astro render on a server and hydrate, from the packed tarball: as built, and
// in development, where a framework complains of what it finds. Run by `npm run examples`.
import { expect } from 'chai';
import { beforeAll } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import pack from '../../src/packs/liver-stem-cells/pack.json' with { type: 'json' };
import { en } from '../../src/words/en.ts';
import type { Page } from '../pages/support/driver.ts';
import { describeEngine } from '../pages/support/engines.ts';
import { guideOf, journeyNamed, walkByPointer } from '../pages/support/journey.ts';
import { Person } from '../pages/support/person.ts';
import {
  buildExample,
  developExample,
  isWanted,
  packForExamples,
  RENDERED,
} from './support/example.ts';

const journey = journeyNamed('Waiting list, hepatitis B, thinking about it');

/** The only line of a library that is not about the page: Lit says which of its builds it is. */
const LIT = /^Lit is in dev mode/;

/** The warnings and errors of the console, from now on. */
async function complaintsOf(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  const protocol = await page.protocol?.();
  protocol?.on('Runtime.consoleAPICalled', ({ type, args }) => {
    const said = args.map(({ value }) => String(value)).join(' ');
    if (['warning', 'error', 'assert'].includes(type) && !LIT.test(said)) complaints.push(said);
  });
  await protocol?.send('Runtime.enable');
  return complaints;
}

const callLink = (): string | null | undefined =>
  (window[Symbol.for('evenhand-test/eyes')] as import('../pages/support/in-page.ts').Eyes)
    .all('a.call')[0]
    ?.getAttribute('href');

const wanted = RENDERED.filter(isWanted);

describeEngine('Chromium', (browser) => {
  before(() => {
    packForExamples();
  });

  // A suite must have a test.
  if (wanted.length === 0) it.skip('npm run examples walks pages that a server renders');

  for (const name of wanted) {
    describe(`a page rendered by ${name}`, () => {
      let server: Awaited<ReturnType<typeof serve>>;
      let page: Page;
      let person: Person;
      beforeAll(async () => {
        server = await serve({ roots: { '/': buildExample(name) } });
      }, 600_000);
      after(() => server.close());
      beforeEach(async () => {
        page = await browser().open();
        person = new Person(page);
      });
      afterEach(() => page.close());

      /** The page's own number, and who sells what, are what the server wrote. */
      const keepsWhatThePageSaid = async (): Promise<void> => {
        await person.sees('button', en.start);
        await person.sees('text', 'Arroyo Clinic');
        await person.sees('text', 'No.');
        await person.clicks('button', en.haveSign);
        await person.sees('link', 'Call 911');
        expect(await page.run(callLink)).to.equal('tel:911');
        await person.clicks('button', en.mistaken);
      };

      it(`${name} writes the guide and its fallback into the page`, async () => {
        const html = await (await fetch(`${server.url}/`)).text();
        expect(html)
          .to.include('publisher="Arroyo Clinic"')
          .and.include('offers-treatment="no"')
          .and.include('emergency-number="911"')
          .and.match(/<p slot="fallback">[^<]*call 911\.<\/p>\s*<\/eh-guide>/);
      });

      it(`a page built by ${name} hydrates in silence, calls 911, leads to a result and hears of it`, async () => {
        const complaints = await complaintsOf(page);
        await person.visit(`${server.url}/`);
        await keepsWhatThePageSaid();
        await walkByPointer(person, journey);
        await person.sees('text', `Somebody came to the end of ${pack.id} ${pack.version}.`);
        expect(await page.run(guideOf)).to.deep.include({
          state: 'concluded',
          outcome: journey.outcome,
          problems: [],
        });
        expect([...complaints, ...page.engineErrors]).to.deep.equal([]);
      });

      it(`the development server of ${name} hydrates without an error or a warning`, async () => {
        const { url, stop } = await developExample(name);
        try {
          // The first visit makes the tool bundle what it meets, and load the page again.
          await person.visit(url);
          await person.sees('button', en.start);
          await page.close();
          page = await browser().open();
          person = new Person(page);
          const complaints = await complaintsOf(page);
          await person.visit(url);
          await keepsWhatThePageSaid();
          expect([...complaints, ...page.engineErrors]).to.deep.equal([]);
        } finally {
          stop();
        }
      });
    });
  }
});
