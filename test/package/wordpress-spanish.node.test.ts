// The plugin for WordPress on a Spanish site: its words, its files, and its page walked to a result.
import { expect } from 'chai';
import { unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';
import { dist } from '../pages/support/built-dist.ts';
import { describeEngine } from '../pages/support/engines.ts';
import { Person } from '../pages/support/person.ts';
import { messages, spanish } from '../../scripts/wordpress/translations.mjs';
import { read } from '../documents/documents.js';
import { walkInSpanish } from './support/in-spanish.js';

const WORDPRESS = fileURLToPath(new URL('support/wordpress.php', import.meta.url));
const hasPhp = spawnSync('php', ['--version']).status === 0;

/** The installed plugin: the zip file of the build, unpacked. */
function assemble(folder: string): string {
  const zip = unzipSync(readFileSync(join(dist, 'evenhand-wordpress.zip')));
  for (const [path, content] of Object.entries(zip)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return join(folder, 'evenhand');
}

interface Rendered {
  readonly html: string;
  readonly editor: string;
}

/** The output of the plugin on a site in this locale, for the shortcode with these attributes and for a block. */
function render(plugin: string, locale: string, attributes: object): Rendered {
  const { status, stdout, stderr } = spawnSync(
    'php',
    [WORDPRESS, plugin, locale, JSON.stringify(attributes)],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return { html: stdout, editor: stderr };
}

/** The page that the plugin renders, written to a file, as for a server without PHP. */
function withoutPhp(plugin: string): string {
  const { scripts } = JSON.parse(readFileSync(join(plugin, 'dist/embed.json'), 'utf8')) as {
    scripts: { es: { name: string; integrity: string } };
  };
  const script = scripts.es;
  return `<!doctype html><html lang="es-ES"><head><meta charset="utf-8"><title>Clínica</title><link rel="icon" href="data:,"><script type="module" integrity="${script.integrity}" crossorigin="anonymous" src="/plugin/dist/${script.name}"></script></head><body><eh-guide pack="liver-stem-cells" publisher="Clínica Arroyo" offers-treatment="no"></eh-guide></body></html>`;
}

const ours = { publisher: 'Clínica Arroyo', offers_treatment: 'no' };
const fallback = 'La guía necesita JavaScript. Hable con su propio médico antes de aceptar nada.';

describe('the plugin for WordPress in Spanish', () => {
  let folder: string;
  let plugin: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'evenhand-wordpress-'));
    plugin = assemble(folder);
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('the WordPress plugin has every file that the build lists, other languages included', () => {
    const list = read('dist/embed.json');
    const named = [
      ...new Set([...list.matchAll(/"name": "(.*)"/g)].map(([, name = '']) => name)),
      'page.en.html',
      'page.es.html',
      'page.zh-Hans.html',
      'embed.licenses.txt',
    ];
    expect(named.some((name) => name.includes('.es-'))).to.equal(true);
    expect(readdirSync(join(plugin, 'dist')).sort()).to.deep.equal([...named, 'embed.json'].sort());
  });

  it('the WordPress plugin has every word of its own in Spanish, and no other', () => {
    const said = messages().map(({ words }) => words);
    expect([...spanish().keys()].sort()).to.deep.equal([...new Set(said)].sort());
  });

  (hasPhp ? describe : describe.skip)('run by PHP, where there is one', () => {
    for (const locale of ['es_ES', 'es_MX'])
      it(`the WordPress plugin has its fallback in Spanish: ${locale}`, () => {
        const { html, editor } = render(plugin, locale, ours);
        expect(html.split(fallback)).to.have.length(3);
        expect(html).not.to.include('JavaScript. Talk');
        expect(editor).to.include('evenhand-guide-editor-script before wp.i18n.setLocaleData(');
        expect(JSON.parse(/\( (\{.*\}), /.exec(editor)?.[1] ?? '')).to.deep.include({
          Yes: ['Sí'],
        });
      });

    it('the WordPress plugin stays English on an English site, except for a guide set to Spanish', () => {
      expect(render(plugin, 'en_GB', ours)).to.deep.include({ editor: '' });
      expect(render(plugin, 'en_GB', ours).html).not.to.include(fallback);
      for (const lang of ['es', 'es_ES', 'es-MX']) {
        const { html } = render(plugin, 'en_GB', { ...ours, lang });
        expect(html).to.include(` lang="${lang}"`).and.to.include(fallback);
      }
      expect(render(plugin, 'et', ours).html).not.to.include(fallback);
    });

    it('without JavaScript the WordPress plugin says whom to call and links the whole guide, unless that names another number', () => {
      const { html } = render(plugin, 'es_ES', ours);
      expect(html).to.include(
        `<div slot="fallback" lang="es" dir="ltr">${fallback} En una emergencia, llame al 112. <a href="/plugin/dist/page.es.html">`,
      );
      const { html: other } = render(plugin, 'es_MX', { ...ours, emergency_number: '911' });
      expect(other).to.include(`${fallback} En una emergencia, llame al 911.</div>`);
      expect(render(plugin, 'et', ours).html).to.include('<div slot="fallback" lang="en"');
      expect(render(plugin, 'zh_CN', ours).html).to.include('>在一页上阅读整份指南。</a>');
    });

    it('the WordPress plugin loads the script as a module with its hash, and leaves the language to the page', () => {
      const { html } = render(plugin, 'es_ES', ours);
      expect(html).to.match(
        /<script type="module" integrity="sha384-[^"]+" crossorigin="anonymous" src='\/plugin\/dist\/embed\.es-\w+\.js'/,
      );
      expect(html).to.include(
        '<eh-guide pack="liver-stem-cells" publisher="Clínica Arroyo" offers-treatment="no">',
      );
    });
  });

  describeEngine('Chromium', (browser) => {
    it('a Spanish WordPress page leads from start to result in Spanish', async () => {
      const html = hasPhp ? render(plugin, 'es_ES', ours).html : withoutPhp(plugin);
      mkdirSync(join(folder, 'site'));
      writeFileSync(
        join(folder, 'site/index.html'),
        html.replace(/<div class="wp-block.*<\/div>/, ''),
      );
      const server = await serve({ roots: { '/': join(folder, 'site'), '/plugin/': plugin } });
      const page = await browser().open();
      try {
        const person = new Person(page);
        await person.visit(`${server.url}/`);
        await walkInSpanish(person);
        expect(page.engineErrors).to.deep.equal([]);
      } finally {
        await page.close();
        await server.close();
      }
    });
  });
});
