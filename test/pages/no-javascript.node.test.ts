// A page with the lines to paste, in a browser without JavaScript: its reader comes to the static page, and to every
// note that any result can show.
import { expect } from 'chai';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { serve } from '../../scripts/serve.mjs';
import type { Note, Text } from '../../src/domain/pack.js';
import { createTextResolver } from '../../src/domain/text-for.js';
import { pageWordsFor } from '../../src/words/page-words.js';
import { pack, texts } from '../support/packs/liver.js';
import { dist } from './support/built-dist.ts';
import type { Page } from './support/driver.ts';
import { describeEngine } from './support/engines.ts';
import { Person } from './support/person.ts';

const EMERGENCY = '112';
const resolve = createTextResolver('default', { emergencyNumber: EMERGENCY });
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Runs in the page: what can be read of an element, and where its links lead. */
function readingOf(selector: string): { said: string; links: string[] } | null {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element?.checkVisibility()) return null;
  return {
    said: element.innerText,
    links: [...element.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
  };
}

/** The path of the page, also while it is being left. */
const pathOf = (page: Page): Promise<string> => page.run(() => location.pathname).catch(() => '');

const sourcesOf = ({ sources, counterweight, lines = [] }: Note): string[] => [
  ...sources,
  ...(counterweight?.sources ?? []),
  ...lines.flatMap((line) => line.sources),
];

describeEngine('Chromium', (browser) => {
  describe('a page without JavaScript', () => {
    const folder = mkdtempSync(join(tmpdir(), 'evenhand-no-javascript-'));
    let server: Awaited<ReturnType<typeof serve>>;
    let page: Page;
    before(async () => {
      const clinics = pack.languages.map((language) => {
        const name = language === pack.languages[0] ? 'snippet.html' : `snippet.${language}.html`;
        const file = join(folder, `${language}.html`);
        writeFileSync(
          file,
          `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Clinic</title></head><body>${readFileSync(join(dist, name), 'utf8')}</body></html>`,
        );
        return [`/clinic.${language}.html`, file] as const;
      });
      server = await serve({ roots: { '/': dist, ...Object.fromEntries(clinics) } });
    });
    after(async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    });
    afterEach(() => page.close());

    for (const language of pack.languages) {
      it(`without JavaScript the fallback leads to every note, source and warning sign: ${language}`, async () => {
        const text = texts[language] as Text;
        page = await browser().open({ javaScript: false });
        const person = new Person(page);
        await person.visit(`${server.url}/clinic.${language}.html`);
        const fallback = await page.run(readingOf, '[slot=fallback]');
        expect(fallback?.said).to.include(EMERGENCY);
        await person.sees('link', pageWordsFor(language)?.readWhole ?? '');
        await page.run(() => document.querySelector<HTMLElement>('[slot=fallback] a')?.focus());
        await page.press('Enter');
        // The page has no timers now, so the waiting is done here.
        for (let tries = 0; tries < 100 && !(await pathOf(page)).includes('/page.'); tries += 1)
          await wait(50);
        await person.look();
        await person.sees('heading', resolve(text.decision));

        const signs = await page.run(readingOf, '.alarm');
        for (const { id } of pack.signs)
          expect(flat(signs?.said ?? ''), id).to.include(flat(resolve(text.signs.signs[id] ?? '')));
        expect(signs?.links).to.include(`tel:${EMERGENCY}`);

        for (const note of pack.notes) {
          const read = await page.run(readingOf, `#note-${note.id}`);
          const { title, article, others, advice, counterweight } = text.notes[note.id] ?? {};
          const lines = (note.lines ?? []).map(({ id }) => text.lines[id]);
          const wanted = [
            title,
            article,
            others,
            advice,
            counterweight?.title,
            counterweight?.text,
          ];
          for (const said of [...wanted, ...lines].filter((each) => each !== undefined))
            expect(flat(read?.said ?? ''), note.id).to.include(flat(resolve(said)));
          for (const source of sourcesOf(note))
            expect(read?.links, note.id).to.include(`#source-${source}`);
        }

        const cited = pack.sources.filter(({ id }) => pack.notes.flatMap(sourcesOf).includes(id));
        expect(cited).to.have.length.above(20);
        for (const { id, url } of cited)
          expect((await page.run(readingOf, `#source-${id}`))?.links, id).to.deep.equal([url]);
        expect(server.requests.filter(({ path }) => path.endsWith('.js'))).to.deep.equal([]);
      });
    }
  });
});
