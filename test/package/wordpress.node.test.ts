// Static tests of the WordPress plugin, without WordPress: names, versions, attributes, and its script.
import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { catalogues } from '../../scripts/wordpress/translations.mjs';
import { read, root, runModule } from '../documents/documents.js';

const PLUGIN = 'examples/wordpress/evenhand';
const files = readdirSync(resolve(root, PLUGIN), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.php'))
  .sort();
const php = files.map((path) => read(`${PLUGIN}/${path}`)).join('\n');
const readme = read(`${PLUGIN}/readme.txt`);
/** A field in the head of the plugin, or of its readme. */
const headOf = (source: string, name: string): string | undefined =>
  new RegExp(`^(?: \\* )?${name}: +(.*)$`, 'm').exec(source)?.[1];
const block = JSON.parse(read(`${PLUGIN}/block/block.json`)) as {
  name: string;
  version: string;
  textdomain: string;
  attributes: Record<string, unknown>;
};
const script = read(`${PLUGIN}/block/editor.js`);

/** The names of the shortcode, as the plugin knows them. */
const known = [
  ...(/\$forms = array\(([\s\S]*?)\);/.exec(php)?.[1] ?? '').matchAll(/'(\w+)' +=>/g),
].map(([, name = '']) => name);
const snake = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

describe('the plugin for WordPress', () => {
  it('the WordPress plugin sets attributes that eh-guide has', () => {
    const observed = JSON.parse(
      runModule(
        `import 'evenhand/define'; console.log(JSON.stringify(customElements.get('eh-guide').observedAttributes))`,
      ),
    ) as string[];
    expect(known).to.include.members(['lang', 'publisher', 'offers_treatment']);
    expect(observed).to.include.members(known.map((name) => name.replaceAll('_', '-')));
  });

  it('the WordPress plugin has every attribute of its block, and its editor sets no other', () => {
    expect([...known, 'fallback']).to.include.members(Object.keys(block.attributes).map(snake));
    const set = [...script.matchAll(/field\( \w+, '(\w+)'/g)].map(([, name = '']) => name);
    expect(Object.keys(block.attributes)).to.include.members(set);
    expect(set).to.include.members(['publisher', 'offersTreatment']);
  });

  it('the WordPress plugin has our version everywhere', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const told = [
      block.version,
      headOf(php, 'Version'),
      headOf(readme, 'Stable tag'),
      /'version' +=> '(.*)'/.exec(read(`${PLUGIN}/block/editor.asset.php`))?.[1],
    ];
    expect(told).to.deep.equal([version, version, version, version]);
  });

  it('the WordPress plugin translates every text in its own domain', () => {
    expect(block.textdomain).to.equal('evenhand');
    for (const source of [php, script])
      for (const [call] of source.matchAll(/\b(?:__|esc_html__)\( '.*?'(?:, '.*?')? \)/g))
        expect(call).to.match(/, 'evenhand' \)$/);
  });

  it('the editor script of the WordPress plugin needs no build', () => {
    const { diagnostics = [] } = ts.transpileModule(script, {
      reportDiagnostics: true,
      fileName: 'editor.js',
      compilerOptions: { allowJs: true, target: ts.ScriptTarget.ES2022 },
    });
    expect(diagnostics).to.deep.equal([]);
    expect(script).not.to.match(/\bimport\b|innerHTML|dangerously/);
  });

  it('each file of PHP refuses to run outside WordPress, and has at most 220 lines', () => {
    expect(files).to.include.members(['evenhand.php', 'languages/spanish.php']);
    for (const path of files) {
      expect(read(`${PLUGIN}/${path}`), path).to.include("\ndefined( 'ABSPATH' ) || exit;\n");
      expect(read(`${PLUGIN}/${path}`).split('\n').length, path).to.be.at.most(220);
    }
  });

  it('every name that the WordPress plugin gives to WordPress begins with its own', () => {
    const names = [...php.matchAll(/^function (\w+)|\bdefine\( '(\w+)'/gm)].map(
      ([, called, defined]) => called ?? defined ?? '',
    );
    expect(names.length).to.be.above(15);
    for (const name of names) expect(name).to.match(/^evenhand_/i);
  });

  it('the readme of the WordPress plugin has what the directory asks, and agrees with the plugin', () => {
    for (const name of ['Requires at least', 'Requires PHP', 'License', 'License URI'])
      expect(headOf(readme, name), name).to.equal(headOf(php, name)).and.to.match(/\S/);
    expect(headOf(readme, 'Tested up to')).to.match(/^\d+\.\d+$/);
    expect(headOf(readme, 'Tags')?.split(', ').length).to.be.within(1, 5);
    const [, short = ''] = /^License URI: .*\n\n(.+)\n\n/m.exec(readme) ?? [];
    expect(short.length).to.be.within(20, 150);
    for (const part of ['Description', 'Installation', 'Frequently Asked Questions', 'Changelog'])
      expect(readme).to.include(`\n== ${part} ==\n`);
    // The code in dist/ is minified: the directory asks where its source is.
    expect(readme).to.match(/= Source code =\n\n.*`evenhand bundle`/);
  });

  it('the WordPress plugin names no pack and no subject: the bundle fills it', () => {
    const own = [php, script, readme, JSON.stringify(block), ...Object.values(catalogues())];
    expect(own.join('\n')).not.to.match(
      /liver|hígado|stem.?cell|células madre|sore.?throat|CC BY/i,
    );
  });

  it('the catalogues for translators have the words of the WordPress plugin', () => {
    expect(headOf(php, 'Text Domain')).to.equal('evenhand');
    expect(headOf(php, 'Domain Path')).to.equal('/languages');
    for (const [path, content] of Object.entries(catalogues()))
      expect(read(`${PLUGIN}/${path}`), 'node scripts/wordpress/translations.mjs').to.equal(
        content,
      );
    expect(catalogues()['languages/evenhand-es_ES.po']).not.to.match(/msgid "[^"].*\nmsgstr ""/);
  });

  it('the WordPress plugin stores nothing in WordPress', () => {
    expect(php).not.to.match(
      /\b(add|update)_(option|site_option|post_meta|user_meta)|\$wpdb|set_transient|file_put_contents|wp_schedule/,
    );
  });

  const hasPhp = spawnSync('php', ['--version']).status === 0;
  (hasPhp ? it : it.skip)('is well-formed PHP, where there is a PHP to ask', () => {
    for (const file of files)
      expect(
        spawnSync('php', ['-l', resolve(root, PLUGIN, file)], { encoding: 'utf8' }).stdout,
      ).to.include('No syntax errors');
  });
});
