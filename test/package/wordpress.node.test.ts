// Static tests of the WordPress plugin, without WordPress: names, versions, attributes, and its script.
import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import ts from 'typescript';
import { read, root, runModule } from './documents.js';

const PLUGIN = 'examples/wordpress/evenhand';
const php = read(`${PLUGIN}/evenhand.php`);
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
      /Version: +(\S+)/.exec(php)?.[1],
      /Stable tag: (\S+)/.exec(read(`${PLUGIN}/readme.txt`))?.[1],
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

  it('the WordPress plugin stores nothing in WordPress', () => {
    expect(php).not.to.match(
      /\b(add|update)_(option|site_option|post_meta|user_meta)|\$wpdb|set_transient|file_put_contents|wp_schedule/,
    );
  });

  const hasPhp = spawnSync('php', ['--version']).status === 0;
  (hasPhp ? it : it.skip)('is well-formed PHP, where there is a PHP to ask', () => {
    for (const file of ['evenhand.php', 'block/editor.asset.php'])
      expect(
        spawnSync('php', ['-l', resolve(root, PLUGIN, file)], { encoding: 'utf8' }).stdout,
      ).to.include('No syntax errors');
  });
});
