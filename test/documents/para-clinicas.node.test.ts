// The page for clinics in Spanish: its instructions lead to a guide in Spanish, and to a switch that disables it.
import { expect } from 'chai';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.mjs';
import { en } from '../../src/words/en.ts';
import { es } from '../../src/words/es.ts';
import { dist } from '../pages/support/built-dist.ts';
import { describeEngine } from '../pages/support/engines.ts';
import { Person } from '../pages/support/person.ts';
import { blocksOf, codeIn, proseOf, read } from './documents.js';
import { walkInSpanish } from '../package/support/in-spanish.js';

const PAGE = 'docs/para-clinicas.md';
const [guide = '', disabled = '', meta = ''] = blocksOf(PAGE).map(({ code }) => code);
const fallbackOf = (markup: string): string =>
  (/<p slot="fallback">(.*)<\/p>/.exec(markup)?.[1] ?? '').replaceAll(/<[^>]*>/g, '');

/** The files that it says to upload: `embed-….js` is the file in dist/ with that pattern. */
const uploaded = codeIn(proseOf(PAGE))
  .filter((code) => code.includes('-….'))
  .map((code) => {
    const [start = '', end = ''] = code.split('….');
    const found = readdirSync(dist).filter((name) => name.startsWith(start) && name.endsWith(end));
    expect(found, code).to.have.length(1);
    return found[0] ?? '';
  });

/** The lines of the head as the build prints them. */
const [head = ''] = read('dist/snippet.es.html').split('<!-- Donde');

const scriptsIn = (requests: readonly { readonly path: string }[]): string[] =>
  requests.map(({ path }) => path).filter((path) => path.endsWith('.js'));

describe('the page for clinics in Spanish', () => {
  it('the Spanish page for clinics names three files, and the switches of the English page', () => {
    expect(uploaded).to.have.length(3);
    expect(blocksOf('docs/for-clinics.md').map(({ code }) => code)).to.include(meta);
    expect(disabled).to.include(' disabled>');
  });

  describeEngine('Chromium', (browser) => {
    let folder: string;
    let server: Awaited<ReturnType<typeof serve>>;
    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'evenhand-clinica-'));
      for (const name of uploaded) copyFileSync(join(dist, name), join(folder, name));
      const pages = {
        pasted: [head, guide],
        disabled: [head, disabled],
        meta: [head + meta, guide],
      };
      for (const [name, [lines = '', body = '']] of Object.entries(pages))
        writeFileSync(
          join(folder, `${name}.html`),
          `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Clínica</title><link rel="icon" href="data:,">${lines}</head><body>${body}</body></html>`,
        );
      server = await serve({ roots: { '/': folder } });
    });
    after(async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it('the files on the Spanish page for clinics lead to a result in Spanish, with one script', async () => {
      const page = await browser().open();
      try {
        const person = new Person(page);
        server.requests.length = 0;
        await person.visit(`${server.url}/pasted.html`);
        await walkInSpanish(person);
        expect(scriptsIn(server.requests)).to.have.length(1);
        await person.clicks('button', 'English');
        await person.sees('button', en.showAll);
        await person.clicks('button', 'Español');
        await person.clicks('button', es.about);
        await person.sees('text', 'Clínica Arroyo');
        expect(page.engineErrors).to.deep.equal([]);
      } finally {
        await page.close();
      }
    });

    for (const [name, markup] of Object.entries({ disabled, meta: guide }))
      it(`the switch on the Spanish page for clinics leaves the fallback alone: ${name}`, async () => {
        const page = await browser().open();
        try {
          const person = new Person(page);
          await person.visit(`${server.url}/${name}.html`);
          await person.sees('text', fallbackOf(markup));
          expect(await person.reads('button')).to.deep.equal([]);
        } finally {
          await page.close();
        }
      });
  });
});
