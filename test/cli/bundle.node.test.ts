// `evenhand bundle`: the code that it puts into a built script, and the files that it writes or refuses.
import { expect } from 'chai';
import fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { EmbedList } from '../../src/cli/bundle/files.js';
import { fill } from '../../src/cli/bundle/fill.js';
import { literalOf } from '../../src/cli/bundle/literal.js';
import { dist, root } from '../pages/support/built-dist.ts';
import { wholePack } from '../support/packs/whole-pack.js';

const folder = mkdtempSync(join(tmpdir(), 'evenhand-bundle-'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

const SORE = join(root, 'src/packs/sore-throat');
const evenhand = (args: readonly string[], more: { cwd?: string; TZ?: string } = {}) =>
  spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args], {
    cwd: more.cwd ?? folder,
    env: { ...process.env, TZ: more.TZ ?? 'UTC' },
    encoding: 'utf8',
  });
/** Every file of a folder, with its content. */
const contents = (path: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(path)
      .sort()
      .map((name) => [name, readFileSync(join(path, name)).toString('base64')]),
  );

/** The values of literals, as evaluated in a module. */
async function read(literals: readonly string[]): Promise<readonly unknown[]> {
  const file = join(folder, 'literals.mjs');
  writeFileSync(file, `export default [${literals.join()}];`);
  return ((await import(pathToFileURL(file).href)) as { default: readonly unknown[] }).default;
}

describe('the code that fills a built script', () => {
  const hard = [
    '</script><script>alert(1)</script>',
    '<!-- <script>',
    'line\u2028paragraph\u2029end',
    "$& $1 $` $' $$",
    'EVENHAND_WORDS',
    '`${1}` \\ " \' \ud800',
  ];

  it('a literal has the value of its JSON, for any input', async () => {
    const values = [
      ...fc.sample(fc.jsonValue(), { numRuns: 300, seed: 1 }),
      ...hard,
      JSON.parse('{"__proto__": {"a": 1}, "constructor": 2, "a-b": 3, "1": 4, "if": 5}') as unknown,
      hard.map((text) => ({ [text]: text })),
    ];
    const found = await read(values.map(literalOf));
    expect(found.map((value) => JSON.stringify(value))).to.deep.equal(
      values.map((value) => JSON.stringify(value)),
    );
    expect(Object.getPrototypeOf(found.at(-2))).to.equal(Object.prototype);
  });

  it('a literal neither closes a script element, nor begins a comment of HTML, nor ends a line', () => {
    expect(literalOf([...hard, { '</script': 1 }])).to.not.match(/<\/|<!|[\u2028\u2029]/);
  });

  it('each place is filled once, and the inserted code is not searched again', () => {
    expect(
      fill('f(EVENHAND_KEY,EVENHAND_WORDS)', {
        EVENHAND_KEY: '"EVENHAND_WORDS $&"',
        EVENHAND_WORDS: '"b"',
      }),
    ).to.equal('f("EVENHAND_WORDS $&","b")');
  });

  for (const [name, script] of [
    ['lacks a place', 'f(EVENHAND_KEY)'],
    ['has a place twice', 'f(EVENHAND_KEY,EVENHAND_WORDS,EVENHAND_WORDS)'],
    ['has a place that is not known', 'f(EVENHAND_KEY,EVENHAND_WORDS,EVENHAND_OTHER)'],
  ] as const)
    it(`a script that ${name} is refused`, () => {
      expect(() => fill(script, { EVENHAND_KEY: '1', EVENHAND_WORDS: '2' })).to.throw(
        'Build the library again.',
      );
    });
});

describe('evenhand bundle', () => {
  before(() => {
    const { status, stderr } = evenhand(['bundle', SORE, '--out', 'sore']);
    if (status !== 0) throw new Error(stderr);
  });

  it('a bundle of another subject contains the code of this library and no word of the default pack', () => {
    const files = readdirSync(join(folder, 'sore'));
    expect(files).to.include.members(['embed.js', 'frame.html', 'page.en.html', 'snippet.html']);
    const zip = unzipSync(readFileSync(join(folder, 'sore/evenhand-wordpress.zip')));
    const all = [
      ...files.map((name) => [name, readFileSync(join(folder, 'sore', name))] as const),
      ...Object.entries(zip),
    ];
    const { fhir } = JSON.parse(readFileSync(join(folder, 'sore/embed.json'), 'utf8')) as EmbedList;
    expect(files).to.include.members([fhir.stable, fhir.name]);
    expect(Object.keys(zip)).to.include.members([
      'evenhand/evenhand.php',
      'evenhand/dist/embed.json',
      `evenhand/dist/${fhir.name}`,
    ]);
    for (const [name, content] of all)
      expect(new TextDecoder().decode(content), name).to.not.match(/liver|stem.?cell/i);
    // Only the filled places differ: the code around them is that of dist/bundle/.
    const parts = readFileSync(join(dist, 'bundle/embed.js'), 'utf8').split(/EVENHAND_[A-Z]+/);
    expect(parts).to.have.length(3);
    const script = readFileSync(join(folder, 'sore/embed.js'), 'utf8');
    let from = 0;
    for (const part of parts) {
      expect(script.indexOf(part, from)).to.be.at.least(from);
      from = script.indexOf(part, from) + part.length;
    }
    expect(script.length).to.equal(from);
  });

  it('two runs give the same bytes, from another folder and in another time zone', () => {
    cpSync(SORE, join(folder, 'elsewhere/pack'), { recursive: true });
    const cwd = join(folder, 'elsewhere');
    const { status, stdout, stderr } = evenhand(['bundle', 'pack'], {
      cwd,
      TZ: 'Pacific/Auckland',
    });
    expect([status, stderr]).to.deep.equal([
      0,
      'Proving pack …\nMaking the files …\nWriting 18 files into pack-bundle …\n',
    ]);
    expect(stdout).to.include(
      'Next: serve pack-bundle over HTTP, and paste pack-bundle/snippet.html',
    );
    expect(contents(join(cwd, 'pack-bundle'))).to.deep.equal(contents(join(folder, 'sore')));
  });

  it('a pack with problems is refused with code, place and remedy, and nothing is written', () => {
    writeFileSync(
      join(folder, 'rosy.json'),
      JSON.stringify({
        ...wholePack(),
        notes: wholePack().notes.filter(({ kind }) => kind !== 'cost'),
      }),
    );
    const { status, stdout } = evenhand(['bundle', 'rosy.json', '--out', 'rosy']);
    expect(status).to.equal(1);
    expect(stdout)
      .to.match(/^NOT PROVED {2}rosy\.json\n/)
      .and.to.match(/\n {4}\/\S+\n {6}\S+/);
    expect(stdout).to.include('Nothing was written. Correct the pack, then bundle it again.');
    expect(existsSync(join(folder, 'rosy'))).to.equal(false);
  });

  it('a folder with other files is refused before the proof, and does not change', () => {
    mkdirSync(join(folder, 'site'));
    writeFileSync(join(folder, 'site/index.html'), 'Clinic');
    const { status, stderr } = evenhand(['bundle', SORE, '--out', 'site']);
    expect([status, stderr]).to.deep.equal([
      2,
      'evenhand folder-taken: site exists and is no bundle of evenhand, so nothing was written. Name a new folder, or an empty one.\n',
    ]);
    expect(contents(join(folder, 'site'))).to.have.all.keys('index.html');
  });

  it('an earlier bundle is replaced: its files are removed, and those of the page stay', () => {
    const out = join(folder, 'sore-again');
    cpSync(join(folder, 'sore'), out, { recursive: true });
    writeFileSync(join(out, 'index.html'), 'Clinic');
    const list = join(out, 'SHA256SUMS');
    const old = `${'0'.repeat(64)}  embed-000000000000.js\n${'0'.repeat(64)}  ../../index.html\n`;
    writeFileSync(list, readFileSync(list, 'utf8') + old);
    writeFileSync(join(out, 'embed-000000000000.js'), 'old');
    const { status } = evenhand(['bundle', SORE, '--out', 'sore-again']);
    expect(status).to.equal(0);
    const { 'index.html': page, ...rest } = contents(out);
    expect(page).to.equal(Buffer.from('Clinic').toString('base64'));
    expect(rest).to.deep.equal(contents(join(folder, 'sore')));
  });

  it('a pack whose id would give two files the same name is refused', () => {
    writeFileSync(
      join(folder, 'embed.json'),
      JSON.stringify({
        ...wholePack(),
        id: 'embed',
        languages: ['en', 'es'],
        text: { ...wholePack().text, es: { ...wholePack().text['en'], language: 'es' } },
      }),
    );
    const { status, stdout, stderr } = evenhand(['bundle', 'embed.json', '--out', 'twice']);
    expect([status, stdout]).to.deep.equal([2, '']);
    expect(stderr).to.include(
      'evenhand name-taken: A pack with the id "embed" needs two files of the name embed.es.js.',
    );
  });
});
