// What an author gets of `evenhand bundle`, from the package as it would be published: the way from an empty folder to
// a result, on a page that pastes the lines as they are, under the strict policy.
import { expect } from 'chai';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frenchPack } from '../../support/french.ts';
import { installTarball, type Installed } from '../../package/support/tarball.ts';
import type { Browser } from '../support/driver.ts';
import { HardPages } from '../support/hard-page.ts';
import { installWalker, type Walker } from '../support/in-page.ts';
import { guideOf, type Journey } from '../support/journey.ts';
import { root } from '../support/built-dist.ts';
import { servePages } from '../support/pages.ts';
import { Person } from '../support/person.ts';
import { Witness } from '../support/witness.ts';
import { canarySuite } from './canary.ts';
import { CHECKS } from './hostile/checks.ts';

const PACKS = ['my-subject', 'sore-throat'] as const;
const FRENCH = 'mal-de-gorge';

/** Runs in the page: from the welcome to the result. */
async function walk(answers: Journey['answers']): Promise<void> {
  const walker = window[Symbol.for('evenhand-test/walker')] as Walker;
  await walker.press('Start');
  await walker.answer(answers);
  await walker.press('See my notes');
}

/** Runs in the page: the same in French, with everything opened at the end. */
async function walkInFrench(answers: Journey['answers']): Promise<void> {
  const walker = window[Symbol.for('evenhand-test/walker')] as Walker;
  await walker.press('Commencer');
  await walker.answer(answers, undefined, { goOn: 'Continuer', seeNotes: 'Voir mes notes' });
  await walker.press('Voir mes notes');
  await walker.press('Afficher toutes les notes');
  await walker.openAll();
}

/** Every text in files of JSON. */
function stringsIn(...files: readonly string[]): string[] {
  const found: string[] = [];
  for (const file of files)
    JSON.parse(readFileSync(join(root, file), 'utf8'), (_, value: unknown) => {
      if (typeof value === 'string') found.push(value);
      return value;
    });
  return found;
}

/** The library’s own English, and that of the pack. “Version” is the same in French. */
const ENGLISH = new Set(
  stringsIn('src/words/messages.json', 'src/packs/sore-throat/text/en.json').filter(
    (text) => text.length > 2 && text !== 'Version',
  ),
);

export function bundledSuite(
  browser: () => Browser,
  { looksClosely }: { looksClosely: boolean },
): void {
  let project: Installed;
  let server: Awaited<ReturnType<typeof servePages>>;
  const out = (pack: string): string => join(project.folder, 'site', pack);
  before(async () => {
    project = installTarball();
    project.evenhand('new', 'my-subject');
    project.evenhand('bundle', 'my-subject', '--out', 'site/my-subject');
    const soreThroat = join(root, 'src/packs/sore-throat');
    project.evenhand('bundle', soreThroat, '--out', 'site/sore-throat');
    frenchPack(join(project.folder, FRENCH));
    project.evenhand('bundle', FRENCH, '--out', `site/${FRENCH}`);
    for (const pack of [...PACKS, FRENCH]) {
      const lines = readFileSync(join(out(pack), 'snippet.html'), 'utf8');
      // Who pastes them says who runs the page.
      const [head = '', body = ''] = lines
        .replace('publisher="" offers-treatment=""', 'publisher="A clinic" offers-treatment="no"')
        .split('\n\n');
      writeFileSync(
        join(out(pack), 'index.html'),
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><script src="/scripts/witness.js"></script>${head}</head><body>${body}</body></html>`,
      );
    }
    server = await servePages({}, { '/site/': join(project.folder, 'site') });
  });
  after(async () => {
    await server.close();
    rmSync(project.folder, { recursive: true });
  });

  const journeyOf = (pack: string): Journey => {
    const folder = pack === 'my-subject' ? project.folder : join(root, 'src/packs');
    const file = readFileSync(join(folder, pack, 'journeys.json'), 'utf8');
    const [first] = (JSON.parse(file) as { journeys: Journey[] }).journeys;
    if (!first) throw new Error(`${pack} has no journey.`);
    return first;
  };

  for (const pack of PACKS) {
    it(`the lines of a bundle lead to a result, and the page keeps every promise: ${pack}`, async () => {
      const page = await browser().open();
      try {
        const person = new Person(page);
        await person.visit(`${server.url}/site/${pack}/`);
        await person.sees('button', 'Start');
        const { answers, outcome } = journeyOf(pack);
        const witness = await Witness.begin(page, server, Object.values(answers).flat());
        await page.run(installWalker);
        await page.run(walk, answers);
        await person.sees('button', 'Show all notes');
        expect(await page.run(guideOf)).to.deep.include({
          state: 'concluded',
          outcome,
          problems: [],
        });
        expect(await witness.complaints()).to.deep.equal([]);
      } finally {
        await page.close();
      }
    });
  }

  it('a bundle in French, with words of the author’s own, leads to a result wholly in French', async () => {
    const page = await browser().open();
    try {
      const person = new Person(page);
      await person.visit(`${server.url}/site/${FRENCH}/`);
      await person.sees('button', 'Commencer');
      const { answers, outcome } = journeyOf('sore-throat');
      const witness = await Witness.begin(page, server, Object.values(answers).flat());
      await page.run(installWalker);
      await page.run(walkInFrench, answers);
      await person.look();
      await person.sees('button', 'Imprimer ma lettre');
      expect(await page.run(guideOf)).to.deep.include({
        state: 'concluded',
        outcome,
        problems: [],
      });
      const shown = (
        await Promise.all(
          (['button', 'summary', 'heading', 'text'] as const).map((kind) => person.reads(kind)),
        )
      ).flat();
      expect(shown.length).to.be.greaterThan(100);
      expect(shown.filter((text) => ENGLISH.has(text))).to.deep.equal([]);
      expect(await witness.complaints()).to.deep.equal([]);
    } finally {
      await page.close();
    }
  });

  it('the frame page of a bundle shows its guide under its own policy', async () => {
    const page = await browser().open();
    try {
      const person = new Person(page);
      await person.visit(
        `${server.url}/site/my-subject/frame.html#publisher=A%20clinic&offers-treatment=no`,
      );
      await person.sees('button', 'Start');
      await person.sees('text', 'A clinic');
      expect(page.engineErrors.filter((line) => !line.includes('/favicon.ico'))).to.deep.equal([]);
    } finally {
      await page.close();
    }
  });

  if (!looksClosely) return;

  describe('what gets out of the guide of another subject', () => {
    canarySuite(browser, {
      oneOf: 3,
      dist: () => out('sore-throat'),
      languages: ['en'],
    });
  });

  describe('pages that make it hard for the guide of another subject', () => {
    let pages: HardPages;
    before(async () => {
      pages = await HardPages.begin(browser(), { '/dist/': out('sore-throat') }, 'sore-throat');
    });
    after(() => pages.end());
    afterEach(() => pages.close());
    for (const [name, check] of Object.entries(CHECKS))
      if (name.startsWith('says the same')) it(name, () => check(pages));
  });
}
