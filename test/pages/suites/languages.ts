// Another language: nothing of it is asked for before it is chosen, and then one file from the guide's own folder.
import { expect } from 'chai';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { es } from '../../../src/words/es.ts';
import type { Browser, Page } from '../support/driver.ts';
import { dist } from '../support/built-dist.ts';
import { servePages } from '../support/pages.ts';
import { Person } from '../support/person.ts';

interface EmbedFiles {
  readonly script: { readonly name: string; readonly integrity: string };
  readonly languages: Readonly<
    Record<string, { readonly name: string; readonly stable: string; readonly integrity: string }>
  >;
}

const FAILED =
  'Español could not be loaded. The guide stays in English. Choose it again to try once more.';

export function languagesSuite(browser: () => Browser): void {
  let files: EmbedFiles;
  let folder: string;
  let server: Awaited<ReturnType<typeof servePages>>;
  let page: Page;
  let person: Person;
  before(function () {
    files = JSON.parse(readFileSync(join(dist, 'embed.json'), 'utf8')) as EmbedFiles;
    // As long as the pack has no Spanish words there is nothing to ask for.
    if (!files.languages['es']) this.skip();
  });
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'evenhand-languages-'));
    for (const name of ['guide', 'elsewhere']) mkdirSync(join(folder, name));
    copyFileSync(join(dist, files.script.name), join(folder, 'guide', files.script.name));
    server = await servePages({}, { '/own/': folder });
    page = await browser().open();
    person = new Person(page);
  });
  afterEach(async () => {
    await page.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  const spanish = () => files.languages['es'] ?? { name: '', stable: '', integrity: '' };
  const bring = (where: string): void => {
    copyFileSync(join(dist, spanish().name), join(folder, where, spanish().name));
  };
  const asked = (): string[] =>
    server.requests.map(({ path }) => path).filter((path) => path.includes('liver-stem-cells.'));
  /** A page that pastes the scripts that are named, in this order. */
  const paste = (
    lang: string,
    scripts: readonly (readonly [
      where: string,
      file: { readonly name: string; readonly integrity: string },
    ])[],
  ): string => {
    const tags = scripts.map(
      ([where, { name, integrity }]) =>
        `<script type="module" src="${where}/${name}" integrity="${integrity}" crossorigin="anonymous"></script>`,
    );
    writeFileSync(
      join(folder, 'page.html'),
      `<!doctype html><html lang="en"><title>A page</title><script src="/load.js"></script>${tags.join('')}<eh-guide lang="${lang}"></eh-guide></html>`,
    );
    return `${server.url}/own/page.html`;
  };

  it('is not asked for before it is chosen, and then once', async () => {
    await person.visit(`${server.url}/plain.html`);
    await person.sees('button', 'Español');
    await wait(500);
    expect(asked()).to.deep.equal([]);
    await person.clicks('button', 'Español');
    await person.sees('button', es.start);
    await person.clicks('button', 'English');
    await person.sees('button', 'Start');
    await person.clicks('button', 'Español');
    await person.sees('button', es.start);
    expect(asked()).to.deep.equal([`/dist/${spanish().name}`]);
  });

  it('is asked for at once where the page is in it', async () => {
    bring('guide');
    await person.visit(paste('es', [['guide', files.script]]));
    await person.sees('button', es.start);
    expect(asked()).to.deep.equal([`/own/guide/${spanish().name}`]);
  });

  it('that does not come leaves the guide as it was, says so, and may be tried again', async () => {
    await person.visit(paste('en', [['guide', files.script]]));
    await person.clicks('button', 'Español');
    await person.sees('text', FAILED);
    await person.sees('button', 'Start');
    const told = await page.run(
      () =>
        document
          .querySelector('eh-guide')
          ?.problems.map(({ code, message }) => `${code}: ${message}`) ?? [],
    );
    expect(told).to.deep.equal([
      `language-failed: See docs/messages.md#language-failed: es: ${server.url}/own/guide/${spanish().name}: TypeError`,
    ]);
    bring('guide');
    await person.clicks('button', 'Español');
    await person.sees('button', es.start);
    expect(asked()).to.have.length(2);
  });

  for (const [order, first] of [
    ['before', 0],
    ['after', 1],
  ] as const) {
    it(`pasted as a script with its own hash ${order} the guide’s is used, and not asked for again`, async () => {
      bring('guide');
      const scripts = [
        ['guide', spanish()],
        ['guide', files.script],
      ] as const;
      await person.visit(paste('es', first === 0 ? scripts : scripts.toReversed()));
      await person.sees('button', es.start);
      expect(asked()).to.deep.equal([`/own/guide/${spanish().name}`]);
    });
  }

  it('pasted from elsewhere, later than it was wanted, mends what had failed', async () => {
    bring('elsewhere');
    expect(existsSync(join(folder, 'guide', spanish().name))).to.equal(false);
    await person.visit(paste('es', [['guide', files.script]]));
    await person.sees('text', FAILED);
    await page.run(async (src) => {
      await window.loadModule(src);
    }, `/own/elsewhere/${spanish().name}`);
    await person.sees('button', es.start);
  });
}
