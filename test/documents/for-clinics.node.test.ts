// The page for clinics: its statements about the guide are true, and its two switches disable it.
import { expect } from 'chai';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.mjs';
import { dist } from '../pages/support/built-dist.ts';
import { describeEngine } from '../pages/support/engines.ts';
import { Person } from '../pages/support/person.ts';
import { blocksOf, codeIn, exists, read } from './documents.js';

const PAGE = 'docs/for-clinics.md';
const PACK = 'src/packs/liver-stem-cells';

/** About as many words as two printed sheets hold. */
const TWO_SHEETS = 1250;

interface Structure {
  readonly dates: { readonly written: string; readonly searched: string; readonly due: string };
  readonly languages: readonly string[];
  readonly paidBy: readonly string[];
  readonly reviewedBy: readonly string[];
}

describe('the page for clinics', () => {
  const page = read(PAGE);
  const pack = JSON.parse(read(`${PACK}/pack.json`)) as Structure;
  const text = JSON.parse(read(`${PACK}/text/en.json`)) as { welcome: { purpose: string } };

  it('the page for clinics fits on two sheets', () => {
    expect(page.split(/\s+/).length).to.be.at.most(TWO_SHEETS);
  });

  it('the page for clinics has the dates of the pack', () => {
    const { written, searched, due } = pack.dates;
    expect(page).to.include(
      `Written on ${written}, last searched on ${searched}, due for a check on ${due}.`,
    );
  });

  it('the page for clinics says that nobody paid and nobody reviewed, as long as the pack names nobody', () => {
    expect([pack.paidBy, pack.reviewedBy]).to.deep.equal([[], []]);
    expect(page).to.include('Nobody paid for it.').and.to.include('No clinician has checked it');
  });

  it('the page for clinics lists the languages of the pack', () => {
    const names = new Intl.DisplayNames('en', { type: 'language' });
    expect(page).to.include(
      `Today: ${new Intl.ListFormat('en').format(pack.languages.map((tag) => names.of(tag) ?? tag))}.`,
    );
  });

  it('the page for clinics has the right idle time, purpose and browsers', () => {
    const minutes = /IDLE_MINUTES = (\d+)/.exec(read('src/controllers/idle-erase.ts'))?.[1];
    expect(page)
      .to.include(`${minutes ?? '?'} idle minutes`)
      .and.to.include(`"${text.welcome.purpose}"`);
    const baseline = /^Baseline: \*\*(.*)\*\*/m.exec(
      read('docs/decisions/2026-11-22-supported-browsers.md'),
    )?.[1];
    expect(page).to.include(`${baseline ?? '?'} or newer`);
  });

  it('the page for clinics names files that the build writes', () => {
    const files = codeIn(page).filter((code) => code.startsWith('dist/'));
    expect(files).to.include('dist/snippet.html');
    for (const file of files) expect(exists(file), file).to.equal(true);
  });
});

describeEngine('Chromium', (browser) => {
  describe('the switches of the page for clinics', () => {
    const [guide = '', meta = ''] = blocksOf(PAGE).map(({ code }) => code);
    const switchedOn = guide.replace(' disabled>', '>');
    const fallback = /<p slot="fallback">(.*)<\/p>/.exec(guide)?.[1] ?? '';
    const pages = {
      on: ['', switchedOn],
      disabled: ['', guide],
      meta: [meta, switchedOn],
    } as const;
    let folder: string;
    let server: Awaited<ReturnType<typeof serve>>;
    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'evenhand-clinic-'));
      for (const [name, [head, body]] of Object.entries(pages)) {
        writeFileSync(
          join(folder, `${name}.html`),
          `<!doctype html><html lang="en"><head><title>Clinic</title>${head}<script type="module" src="/dist/embed.js"></script></head><body>${body}</body></html>`,
        );
      }
      server = await serve({ roots: { '/': folder, '/dist/': dist } });
    });
    after(async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    });

    for (const name of ['on', 'disabled', 'meta'] as const) {
      it(
        name === 'on'
          ? 'stand on a page whose guide works without them'
          : `leave nothing but the fallback: ${name}`,
        async () => {
          const page = await browser().open();
          try {
            const person = new Person(page);
            await person.visit(`${server.url}/${name}.html`);
            if (name === 'on') return await person.sees('button', 'Start');
            expect(
              await page.run(() => document.querySelector('eh-guide')?.shadowRoot !== null),
            ).to.equal(true);
            await person.sees('text', fallback);
            expect(await person.reads('button')).to.deep.equal([]);
          } finally {
            await page.close();
          }
        },
      );
    }
  });
});
