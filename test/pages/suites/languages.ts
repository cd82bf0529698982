// Another language: nothing of it is requested before it is chosen, and then one file from the guide's own folder.
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

/** Runs in the page: defines a pack, after which the guide retries a language that failed. */
async function definesAnotherPack(script: string): Promise<void> {
  const { definePack } = (await window.loadModule(script)) as {
    definePack: (pack: unknown) => void;
  };
  definePack({ id: 'another', version: '1', languages: ['en'], text: {} });
}

async function until(isTrue: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 10_000; !isTrue(); await wait(50))
    if (Date.now() > deadline) throw new Error('Waited in vain.');
}

export function languagesSuite(browser: () => Browser): void {
  let files: EmbedFiles;
  let folder: string;
  let server: Awaited<ReturnType<typeof servePages>>;
  let page: Page;
  let person: Person;
  before(function () {
    files = JSON.parse(readFileSync(join(dist, 'embed.json'), 'utf8')) as EmbedFiles;
    // As long as the pack has no Spanish words there is nothing to request.
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
  /** The file with foreign code, as if altered on the server. */
  const alter = (): void => {
    const code = readFileSync(join(dist, spanish().name), 'utf8');
    writeFileSync(join(folder, 'guide', spanish().name), `window.tampered = true;${code}`);
  };
  const tampered = (): Promise<boolean> => page.run(() => 'tampered' in window);
  const asked = (): string[] =>
    server.requests.map(({ path }) => path).filter((path) => path.includes('liver-stem-cells.'));
  /** A page that pastes these scripts, in this order. */
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
      `<!doctype html><html lang="en"><title>A page</title><script src="/scripts/load.js"></script>${tags.join('')}<eh-guide pack="liver-stem-cells" lang="${lang}"></eh-guide></html>`,
    );
    return `${server.url}/own/page.html`;
  };

  it('a language is requested only when chosen, and then once', async () => {
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

  it('the language of the page is requested at once', async () => {
    bring('guide');
    await person.visit(paste('es', [['guide', files.script]]));
    await person.sees('button', es.start);
    expect(asked()).to.deep.equal([`/own/guide/${spanish().name}`]);
  });

  it('a language that does not load leaves the guide unchanged, with a message, and can be tried again', async () => {
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
      `language-failed: See docs/messages.md#language-failed: es: ${server.url}/own/guide/${spanish().name}: not loaded, or its content does not match its hash`,
    ]);
    bring('guide');
    await person.clicks('button', 'Español');
    await person.sees('button', es.start);
    expect(asked()).to.have.length(2);
  });

  it('a language file altered on the server never runs, and works once its content is right again', async () => {
    alter();
    await person.visit(paste('es', [['guide', files.script]]));
    await person.sees('text', FAILED);
    expect(await tampered(), 'on load').to.equal(false);
    for (const attempt of [2, 3]) {
      await person.clicks('button', 'Español');
      await until(() => asked().length === attempt);
      await person.sees('text', FAILED);
      expect(await tampered(), `attempt ${String(attempt)}`).to.equal(false);
    }
    await page.run(definesAnotherPack, `/own/guide/${files.script.name}`);
    await until(() => asked().length > 3);
    await wait(300);
    expect(await tampered(), 'when another pack is defined').to.equal(false);
    bring('guide');
    await person.clicks('button', 'Español');
    await person.sees('button', es.start);
    expect(await tampered(), 'with the right content').to.equal(false);
  });

  it('a pasted language file altered on the server never runs when a reader chooses the language', async () => {
    alter();
    const scripts = [
      ['guide', spanish()],
      ['guide', files.script],
    ] as const;
    await person.visit(paste('es', scripts));
    await person.sees('text', FAILED);
    const before = asked().length;
    await person.clicks('button', 'Español');
    await until(() => asked().length > before);
    await person.sees('text', FAILED);
    expect(await tampered()).to.equal(false);
    bring('guide');
    await person.clicks('button', 'Español');
    await person.sees('button', es.start);
  });

  for (const [order, first] of [
    ['before', 0],
    ['after', 1],
  ] as const) {
    it(`a language file pasted with its hash ${order} the guide’s is used, and not requested again`, async () => {
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

  it('a language file pasted late from elsewhere ends the failure', async () => {
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
