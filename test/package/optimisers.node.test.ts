// The effects of optimisers and bundlers on the guide's file: which cases work, and which are reported.
import { expect } from 'chai';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.mjs';
import { es } from '../../src/words/es.ts';
import { dist } from '../pages/support/built-dist.ts';
import type { Page } from '../pages/support/driver.ts';
import { describeEngine } from '../pages/support/engines.ts';
import { guideOf } from '../pages/support/journey.ts';
import { Person } from '../pages/support/person.ts';
import { consumer, type Consumer } from './support/consumer.ts';

const FALLBACK = 'Hable con su médico.';
const FAILED =
  'Español could not be loaded. The guide stays in English. Choose it again to try once more.';

describeEngine('Chromium', (browser) => {
  describe('a Spanish page with an optimiser that changes how the guide’s file is loaded', () => {
    let project: Consumer;
    let server: Awaited<ReturnType<typeof serve>>;
    let page: Page;
    let person: Person;
    before(async () => {
      project = consumer();
      writeFileSync(join(project.folder, 'site.js'), `import 'evenhand/embed';`);
      await project.bundle(['site']);
      const folder = join(project.folder, 'bundled');
      const { languages } = JSON.parse(readFileSync(join(dist, 'embed.json'), 'utf8')) as {
        languages: { es: { name: string } };
      };
      const { name } = languages.es;
      for (const beside of ['guide', 'whole']) {
        mkdirSync(join(folder, beside));
        copyFileSync(join(dist, name), join(folder, beside, name));
      }
      copyFileSync(join(dist, 'embed.js'), join(folder, 'guide/embed.js'));
      const inline = `<script type="module">${readFileSync(join(dist, 'embed.js'), 'utf8').replaceAll('</script', '<\\/script')}</script>`;
      const pasted = `<script type="module" src="guide/${name}"></script>`;
      const pages = {
        classic: '<script src="guide/embed.js"></script>',
        inlined: inline,
        bundled: '<script type="module" src="site.js"></script>',
        'inlined-and-pasted': pasted + inline,
        'bundled-and-pasted': pasted + '<script type="module" src="site.js"></script>',
        'whole/beside': inline,
        deferred: '<script type="module" defer async src="guide/embed.js?ver=6.1"></script>',
      };
      for (const [path, script] of Object.entries(pages))
        writeFileSync(
          join(folder, `${path}.html`),
          `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Clínica</title><link rel="icon" href="data:,">${script}</head><body><eh-guide pack="liver-stem-cells"><p slot="fallback">${FALLBACK}</p></eh-guide></body></html>`,
        );
      server = await serve({ roots: { '/': folder } });
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

    it('the fallback is shown when the file is loaded as a classic script', async () => {
      await person.visit(`${server.url}/classic.html`);
      await person.sees('text', FALLBACK);
      expect(page.engineErrors.join()).to.match(/import\.meta|outside a module|export/);
    });

    for (const name of ['inlined', 'bundled'])
      it(`a guide stays English, and tells reader and page, when the file is ${name}`, async () => {
        await person.visit(`${server.url}/${name}.html`);
        await person.sees('text', FAILED);
        await person.sees('button', 'Start');
        expect((await page.run(guideOf)).problems).to.deep.equal(['language-failed']);
      });

    for (const name of ['inlined-and-pasted', 'bundled-and-pasted', 'whole/beside', 'deferred'])
      it(`a guide is Spanish when its language file is pasted or beside it, or only the loading is delayed: ${name}`, async () => {
        await person.visit(`${server.url}/${name}.html`);
        await person.sees('button', es.start);
        expect((await page.run(guideOf)).problems).to.deep.equal([]);
      });
  });
});
