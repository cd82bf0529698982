// React's server renders a page with a guide, and React hydrates it in a browser, in the development builds, which
// warn.
import { expect } from 'chai';
import { copyFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.mjs';
import { en } from '../../src/words/en.ts';
import { root } from '../pages/support/built-dist.ts';
import type { Page } from '../pages/support/driver.ts';
import { describeEngine } from '../pages/support/engines.ts';
import { guideOf, journeyNamed, packId, walkByPointer } from '../pages/support/journey.ts';
import { Person } from '../pages/support/person.ts';
import { consumer, type Consumer } from './support/consumer.ts';
import {
  BUILD,
  CLIENT,
  DEFINE,
  DEFINE_LATER,
  EXAMPLE,
  GUIDE,
  node,
  PROPERTIES,
  SERVER,
} from './support/react-pages.ts';

/** Runs in the page: the parts of the guide that a reader or a recorder sees. */
function guideAround() {
  const guide = document.querySelector('eh-guide');
  const eyes = window[
    Symbol.for('evenhand-test/eyes')
  ] as import('../pages/support/in-page.ts').Eyes;
  return {
    attributes: guide?.getAttributeNames() ?? [],
    classes: [...(guide?.classList ?? [])],
    top: eyes.all('h1, h2, h3, h4, h5, h6')[0]?.localName,
    problems: guide?.problems.map(({ code }) => code) ?? [],
  };
}

/** Runs in the page. */
function callLink(): string | null | undefined {
  const eyes = window[
    Symbol.for('evenhand-test/eyes')
  ] as import('../pages/support/in-page.ts').Eyes;
  return eyes.all('a.call')[0]?.getAttribute('href');
}

/** Runs in the page: morphs it to the markup that the server sent. */
function morph(html: string): void {
  const sent = document.createRange().createContextualFragment(html).querySelector('eh-guide');
  const guide = document.querySelector('eh-guide');
  for (const name of guide?.getAttributeNames() ?? []) {
    const value = sent?.getAttribute(name) ?? null;
    if (value === null) guide?.removeAttribute(name);
    else guide?.setAttribute(name, value);
  }
}

const journey = journeyNamed('Waiting list, hepatitis B, thinking about it');

/** Every mark for session recorders, as attributes and as classes. */
const MARKS = [
  'data-hj-suppress',
  'data-clarity-mask',
  'data-private',
  'data-matomo-mask',
  'data-dd-privacy',
  'data-sentry-block',
];
const MARK_CLASSES = ['rr-block', 'fs-exclude', 'ph-no-capture', 'ym-hide-content'];

describeEngine('Chromium', (browser) => {
  describe('a page that React renders on a server', () => {
    let project: Consumer;
    let server: Awaited<ReturnType<typeof serve>>;
    let html: Readonly<Record<'page' | 'properties', string>>;
    let page: Page;
    let person: Person;
    before(async () => {
      project = consumer();
      const { folder } = project;
      const write = (name: string, content: string) => {
        writeFileSync(join(folder, name), content);
      };
      for (const name of ['react', 'react-dom'])
        symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'dir');
      for (const name of ['page.tsx', 'client.tsx'])
        copyFileSync(join(EXAMPLE, name), join(folder, name));
      write('tsconfig.json', '{ "compilerOptions": { "jsx": "react-jsx" } }');
      write('guide.js', GUIDE);
      write('properties.tsx', PROPERTIES);
      write('later.tsx', CLIENT('page', '', DEFINE_LATER));
      write('properties-client.tsx', CLIENT('properties', DEFINE, ''));
      write('server.tsx', SERVER);
      node(folder, '--input-type=module', '-e', BUILD);
      html = JSON.parse(node(folder, join(folder, 'server/server.js'))) as typeof html;
      const pages = { client: html.page, later: html.page, 'properties-client': html.properties };
      for (const [name, body] of Object.entries(pages))
        write(
          `client/${name}.html`,
          `<!doctype html><html lang="en"><head><title>Clinic</title><link rel="icon" href="data:,"></head><body><div id="root">${body}</div><script type="module" src="${name}.js"></script></body></html>`,
        );
      server = await serve({ roots: { '/': join(folder, 'client') } });
    });
    after(async () => {
      await server.close();
      project.remove();
    });
    beforeEach(async () => {
      page = await browser().open();
      person = new Person(page);
    });
    afterEach(() => page.close());

    const opens = async (name: string): Promise<void> => {
      await person.visit(`${server.url}/${name}.html`);
      await person.sees('button', 'Start');
    };
    /** Opens the card with the number, and returns. */
    const calls911 = async (): Promise<void> => {
      await person.clicks('button', en.haveSign);
      await person.sees('link', 'Call 911');
      const number = await page.run(callLink);
      expect(number).to.equal('tel:911');
      await person.clicks('button', en.mistaken);
    };

    it('a server-rendered React page leads to a result, calls 911 and receives the event through a ref, without a React warning', async () => {
      await opens('client');
      const { top, problems } = await page.run(guideAround);
      expect({ top, problems }).to.deep.equal({ top: 'h3', problems: [] });
      await calls911();
      await walkByPointer(person, journey);
      await person.sees('text', `Somebody came to the end of ${packId}.`);
      expect(await page.run(guideOf)).to.deep.include({
        state: 'concluded',
        outcome: journey.outcome,
      });
      expect(page.engineErrors).to.deep.equal([]);
    });

    it('the guide works when its elements are defined after React has hydrated the page', async () => {
      await opens('later');
      await calls911();
      expect(page.engineErrors).to.deep.equal([]);
    });

    it('the marks for session recorders stay when React sets another class', async () => {
      await opens('client');
      await person.clicks('button', 'Another width');
      await page.run(() => new Promise((done) => setTimeout(done)));
      const { attributes, classes } = await page.run(guideAround);
      expect(attributes).to.include.members(MARKS);
      expect(classes)
        .to.include.members(['wide', ...MARK_CLASSES])
        .and.not.to.include('narrow');
    });

    it('the marks, the pack and the number stay when a morph restores the server’s markup', async () => {
      await opens('client');
      await page.run(morph, html.page);
      await page.run(() => new Promise((done) => setTimeout(done)));
      const { attributes, classes } = await page.run(guideAround);
      expect(attributes).to.include.members(MARKS);
      expect(classes).to.include.members(['narrow', ...MARK_CLASSES]);
      await calls911();
    });

    it('the guide calls 911 also when the server wrote React’s names of the properties', async () => {
      expect(html.properties)
        .to.include('emergencyNumber="911"')
        .and.to.include('headingLevel="3"');
      await opens('properties-client');
      const { top, problems } = await page.run(guideAround);
      expect({ top, problems }).to.deep.equal({ top: 'h3', problems: [] });
      await calls911();
      await person.sees('text', 'No.');
    });

    // Limits that the documents name. If a newer React fails one of these, shorten the documents.
    it('without suppressHydrationWarning the guide works, and React warns of the marks', async () => {
      await opens('properties-client');
      expect(page.engineErrors).to.have.length(1);
      for (const mark of MARKS) expect(page.engineErrors[0]).to.include(mark);
    });

    it('a listener set as a React property receives no result', async () => {
      await opens('properties-client');
      await walkByPointer(person, journey);
      await person.sees('button', 'Print my letter');
      await person.sees('text', 'Nothing heard.');
    });
  });
});
