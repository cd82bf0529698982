// The built library in a page: which entries register elements, and two copies side by side.
import { expect } from 'chai';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';
import { dist } from '../pages/support/built-dist.ts';
import type { Page } from '../pages/support/driver.ts';
import { describeEngine } from '../pages/support/engines.ts';
import { guideOf, journeyNamed, walkByPointer } from '../pages/support/journey.ts';
import { Person } from '../pages/support/person.ts';
import { consumer, type Consumer } from './support/consumer.ts';
import {
  afterwards,
  DEFINED,
  load,
  loadedFiles,
  withOutsidePack,
  withWrongNumbers,
} from './support/in-the-page.ts';

/** Every element of this version. The root comes first; the order of the others is free. */
const ELEMENTS = [
  'eh-guide',
  'eh-about',
  'eh-ask',
  'eh-chapter',
  'eh-choice',
  'eh-courses',
  'eh-figure',
  'eh-language',
  'eh-note',
  'eh-notes',
  'eh-outcome',
  'eh-progress',
  'eh-results',
  'eh-review',
  'eh-step',
  'eh-takeaway',
  'eh-urgent',
  'eh-values',
  'eh-welcome',
  'eh-what-if',
];

/** The input of a bundler. It uses nothing of its imports, so only real side effects remain. */
const BUNDLES = {
  index: `import * as evenhand from 'evenhand'; window.evenhand = Object.keys(evenhand);`,
  define: `import 'evenhand/define'; import { definePack } from 'evenhand'; import pack from 'evenhand/packs/liver-stem-cells'; definePack(pack);`,
  elements: `import 'evenhand/define';`,
};

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Somebody else</title>
    <script src="/fixtures/scripts/witness.js"></script>
    <script src="/fixtures/scripts/load.js"></script>
    <script src="/fixtures/defined.js"></script>
  </head>
  <body>
    <eh-guide pack="liver-stem-cells" publisher="Somebody else" offers-treatment="no"></eh-guide>
  </body>
</html>
`;

describeEngine('Chromium', (browser) => {
  let project: Consumer;
  let server: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  before(async () => {
    project = consumer();
    for (const [name, source] of Object.entries(BUNDLES))
      writeFileSync(join(project.folder, `${name}.js`), source);
    await project.bundle(Object.keys(BUNDLES));
    const pages = join(project.folder, 'pages');
    mkdirSync(pages);
    writeFileSync(join(pages, 'index.html'), PAGE);
    cpSync(fileURLToPath(new URL('../pages/fixtures', import.meta.url)), join(pages, 'fixtures'), {
      recursive: true,
    });
    writeFileSync(join(pages, 'fixtures/defined.js'), DEFINED);
    server = await serve({
      roots: { '/': pages, '/bundled/': join(project.folder, 'bundled'), '/dist/': dist },
    });
  });
  after(async () => {
    await server.close();
    project.remove();
  });
  beforeEach(async () => {
    page = await browser().open();
    await page.goto(`${server.url}/`);
  });
  afterEach(() => page.close());

  async function expectWorkingGuide(): Promise<void> {
    const person = new Person(page);
    await person.look();
    const journey = journeyNamed('Just reading');
    await walkByPointer(person, journey);
    await person.sees('button', 'Show all notes');
    expect(await page.run(guideOf)).to.deep.include({
      state: 'concluded',
      outcome: journey.outcome,
    });
  }

  describe('evenhand in a bundle', () => {
    it('importing a bundled evenhand registers nothing', async () => {
      expect(await page.run(load, '/bundled/index.js')).to.deep.equal({ failed: [] });
      expect(
        await page.run(() => (window as unknown as { evenhand: string[] }).evenhand),
      ).to.include('EhGuide');
      expect(await page.run(afterwards)).to.deep.equal({ defined: [], console: [], errors: [] });
    });

    it('a bundled evenhand/define registers every element, the root first, and the guide works', async () => {
      expect(await page.run(load, '/bundled/define.js')).to.deep.equal({ failed: [] });
      const { defined, console, errors } = await page.run(afterwards);
      expect(defined[0]).to.equal('eh-guide');
      expect(defined).to.have.members(ELEMENTS);
      expect([...console, ...errors]).to.deep.equal([]);
      await expectWorkingGuide();
    });
  });

  describe('a pack from outside', () => {
    it('a bundle checks an outside pack, with a file that it loads only then', async () => {
      await page.run(load, '/bundled/define.js');
      expect(await page.run(loadedFiles)).not.to.contain('check-');
      expect((await page.run(withOutsidePack)).slice(0, 2)).to.deep.equal([
        'pack-invalid',
        'key-missing',
      ]);
      expect(await page.run(loadedFiles)).to.contain('check-');
    });

    it('embed.js reports an outside pack as unchecked, and loads nothing', async () => {
      await page.run(load, '/dist/embed.js');
      const before = await page.run(loadedFiles);
      expect(await page.run(withOutsidePack)).to.deep.equal(['pack-unchecked', 'pack-broken']);
      expect(await page.run(loadedFiles)).to.equal(before);
    });
  });

  describe('a wrong value replaced by another wrong value', () => {
    for (const [name, file] of [
      ['in a bundle', '/bundled/define.js'],
      ['in the one file', '/dist/embed.js'],
    ] as const) {
      it(`a wrong attribute that is replaced by another wrong one is reported again in production: ${name}`, async () => {
        await page.run(load, file);
        const reported = await page.run(withWrongNumbers, '11 2', '11 2', '1-1-2');
        expect(reported).to.deep.equal(
          ['11 2', '1-1-2'].map(
            (number) => `emergency-number: See docs/messages.md#emergency-number: ${number}`,
          ),
        );
        expect((await page.run(afterwards)).console).to.deep.equal(
          reported.map((line) => `warn evenhand ${line}`),
        );
      });
    }
  });

  describe('two copies of evenhand in one page', () => {
    const pairs = {
      'embed and embed again': ['/dist/embed.js?a', '/dist/embed.js?b'],
      'embed, then define in a bundle': ['/dist/embed.js', '/bundled/define.js'],
      'define in a bundle, then embed': ['/bundled/define.js', '/dist/embed.js'],
      'define without a pack, then embed, which brings one': [
        '/bundled/elements.js',
        '/dist/embed.js',
      ],
    };
    for (const [name, urls] of Object.entries(pairs)) {
      it(`two copies throw nothing, warn once, and the guide works: ${name}`, async () => {
        expect(await page.run(load, ...urls)).to.deep.equal({ failed: [] });
        const { defined, console, errors } = await page.run(afterwards);
        expect(defined).to.have.members(ELEMENTS); // Each once.
        expect(errors).to.deep.equal([]);
        await expectWorkingGuide();
        expect(
          console.filter((line) => line.includes('defined-twice')),
          console.join('\n'),
        ).to.have.length(1);
        // A guide that was created before its pack has reported that.
        expect(
          console.filter((line) => !line.includes('pack-missing')),
          console.join('\n'),
        ).to.have.length(1);
        expect(page.engineErrors).to.deep.equal([]);
      });
    }
  });
});
