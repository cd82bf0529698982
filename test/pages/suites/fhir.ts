// Save for the hospital: nothing of FHIR is requested before the press, and then one file from the guide's own folder.
import { expect } from 'chai';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { EmbedList } from '../../../src/cli/bundle/files.ts';
import type { Bundle } from '../../../src/fhir/types.ts';
import { en } from '../../../src/words/en.ts';
import { dist } from '../support/built-dist.ts';
import type { Browser, Page } from '../support/driver.ts';
import { installWalker, type Walker } from '../support/in-page.ts';
import { servePages } from '../support/pages.ts';
import { Person } from '../support/person.ts';

declare global {
  interface Window {
    /** The texts of the files that the guide has given to the browser. */
    given: string[];
  }
}

/** Runs in the page: goes to the result, and keeps each file instead of saving it. */
async function goToResult(): Promise<void> {
  window.given = [];
  URL.createObjectURL = (file: Blob) => {
    void file.text().then((text) => window.given.push(text));
    return 'about:blank';
  };
  HTMLAnchorElement.prototype.click = () => undefined;
  await customElements.whenDefined('eh-guide');
  const guide = document.querySelector('eh-guide');
  if (!guide) throw new Error('no guide');
  while (!guide.record) await new Promise((rest) => setTimeout(rest, 20));
  guide.record = {
    ...guide.record,
    answers: { who: 'reading' },
    position: { screen: 'concluded' },
  };
}

export function fhirSuite(browser: () => Browser): void {
  const list = JSON.parse(readFileSync(join(dist, 'embed.json'), 'utf8')) as EmbedList;
  const { name } = list.fhir;
  let folder: string;
  let server: Awaited<ReturnType<typeof servePages>>;
  let page: Page;
  let person: Person;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'evenhand-fhir-'));
    mkdirSync(join(folder, 'guide'));
    copyFileSync(join(dist, list.script.name), join(folder, 'guide', list.script.name));
    writeFileSync(
      join(folder, 'page.html'),
      `<!doctype html><html lang="en"><title>A page</title><script type="module" src="guide/${list.script.name}" integrity="${list.script.integrity}" crossorigin="anonymous"></script><eh-guide></eh-guide></html>`,
    );
    server = await servePages({}, { '/own/': folder });
    page = await browser().open();
    person = new Person(page);
    await person.visit(`${server.url}/own/page.html`);
    await person.sees('button', en.start);
    await page.run(goToResult);
    await page.run(installWalker);
    await person.sees('button', en.startAgain);
    await page.run(() => (window[Symbol.for('evenhand-test/walker')] as Walker).openAll());
    await person.sees('button', en.saveFhir);
  });
  afterEach(async () => {
    await page.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  const bring = (): void => {
    copyFileSync(join(dist, name), join(folder, 'guide', name));
  };
  const asked = (): string[] =>
    server.requests.map(({ path }) => path).filter((path) => path.includes('fhir'));
  const given = (): Promise<string[]> => page.run(() => window.given);
  const saved = async (): Promise<Bundle> => {
    for (let turn = 0; turn < 100 && (await given()).length === 0; turn += 1) await wait(50);
    const [text = '{}'] = await given();
    return JSON.parse(text) as Bundle;
  };

  it('the FHIR file is requested at the press, not before, and once for two files', async () => {
    bring();
    await wait(300);
    expect(asked()).to.deep.equal([]);
    await person.clicks('button', en.saveFhir);
    const { type, entry } = await saved();
    expect(type).to.equal('collection');
    expect(JSON.stringify(entry[1]?.resource)).to.include('who.reading');
    await person.clicks('button', en.saveFhir);
    for (let turn = 0; turn < 100 && (await given()).length < 2; turn += 1) await wait(50);
    expect(await given()).to.have.lengthOf(2);
    expect(asked()).to.deep.equal([`/own/guide/${name}`]);
  });

  it('an FHIR file that does not load is said, nothing is lost, and a second press requests it again', async () => {
    await person.clicks('button', en.saveFhir);
    await person.sees('text', en.fhirNotLoaded);
    const answers = (): Promise<object> =>
      page.run(() => ({ ...document.querySelector('eh-guide')?.answers }));
    expect([await given(), await answers()]).to.deep.equal([[], { who: 'reading' }]);
    bring();
    await person.clicks('button', en.saveFhir);
    expect((await saved()).type).to.equal('collection');
    expect(await answers()).to.deep.equal({ who: 'reading' });
    expect(server.requests.filter(({ path }) => path.includes('fhir'))).to.have.lengthOf(2);
  });

  it('an FHIR file altered on the server never runs, and this is said', async () => {
    const code = readFileSync(join(dist, name), 'utf8');
    writeFileSync(join(folder, 'guide', name), `window.tampered = true;${code}`);
    await person.clicks('button', en.saveFhir);
    await person.sees('text', en.fhirNotLoaded);
    expect(await page.run(() => 'tampered' in window)).to.equal(false);
    expect(await given()).to.deep.equal([]);
  });
}
