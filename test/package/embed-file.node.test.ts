// dist/embed.js is what a stranger's page runs: one file, small, with nothing in it that loads, sends or makes code.
import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { EmbedList } from '../../src/cli/bundle/files.js';
import type { Pack } from '../../src/domain/pack.ts';
import { dist, root } from '../pages/support/built-dist.ts';
import { search, type Found } from './support/search-script.ts';

/** After gzip -9, and the part of it that the pack may take: docs/decisions/2026-11-24-embed-file-size.md. */
const LIMIT = 102_400;
const PACK = 29_696;

const list = JSON.parse(readFileSync(join(dist, 'embed.json'), 'utf8')) as EmbedList;

for (const [language, { stable, integrity }] of Object.entries(list.scripts))
  describe(`dist/${stable}`, () => {
    const source = readFileSync(join(dist, stable), 'utf8');
    let found: Found;
    before(() => {
      found = search(source);
    });

    it(`${stable} imports nothing: a language or FHIR that a reader chooses is a script with its hash, from the same folder`, () => {
      expect(found.imports).to.have.length(0);
      expect(source.match(/import\.meta\b(?!\.url\b)/g)).to.equal(null);
      expect(source.match(/import\.meta\.url/g)).to.have.length(1);
      const others = Object.entries(list.languages).filter(([other]) => other !== language);
      expect(others).to.have.length(2);
      const own = list.statements[language];
      const files = [...others.map(([, file]) => file), ...(own ? [own] : []), list.fhir];
      for (const file of files) expect(source).to.include(file.integrity);
      const addresses = [...source.matchAll(/["'`](\.{0,2}\/[^"'`\s]*\.js)["'`]/g)].map(
        ([, address]) => address,
      );
      expect(addresses).to.deep.equal(files.map(({ name }) => `./${name}`));
    });

    it(`${stable} makes no code from strings`, () => {
      expect(found.code).to.deep.equal([]);
    });

    it(`${stable} makes markup from strings in one place alone, in lit’s templates`, () => {
      expect(found.markup).to.have.length(1);
      expect(found.markup[0]).to.match(/createElement\(["`]template["`]\);return \w+\.innerHTML=/);
    });

    it(`${stable} names nothing that could carry an answer away`, () => {
      expect(found.ways).to.deep.equal([]);
    });

    it(`${stable} contains the words of its language and of no other`, () => {
      const titles = Object.fromEntries(
        Object.keys(list.scripts).map((tag) => [
          tag,
          (
            JSON.parse(
              readFileSync(join(root, `src/packs/liver-stem-cells/text/${tag}.json`), 'utf8'),
            ) as { title: string }
          ).title,
        ]),
      );
      const own = { en: 'See my notes', es: 'Ver mis notas', 'zh-Hans': '查看我的要点' };
      for (const [tag, words] of [...Object.entries(titles), ...Object.entries(own)])
        expect(source.includes(JSON.stringify(words)), `${tag}: ${words}`).to.equal(
          tag === language,
        );
    });

    it(`${stable} has the hash that its lines to paste have`, () => {
      expect(integrity).to.equal(`sha384-${createHash('sha384').update(source).digest('base64')}`);
      expect(list.snippets[language]).to.include(integrity);
    });
  });

describe('dist/embed.js', () => {
  let bytes: Buffer;
  let source: string;
  before(() => {
    bytes = readFileSync(join(dist, 'embed.js'));
    source = bytes.toString('utf8');
  });

  it('embed.js carries nothing that only authors and signers read', () => {
    const folder = join(root, 'src/packs/liver-stem-cells');
    const pack = JSON.parse(readFileSync(join(folder, 'pack.json'), 'utf8')) as Pack;
    const claims = pack.notes.flatMap((note) => note.claims ?? []);
    expect(claims).to.have.length.above(20);
    expect(claims.filter((id) => source.includes(id))).to.deep.equal([]);
    expect(
      source.match(/[{,]["']?(basis["']?:["'`]|claims["']?:\[|\$schema["']?:).{0,40}/g),
    ).to.equal(null);
  });

  it('embed.js is no larger than its limit after gzip', () => {
    const size = gzipSync(bytes, { level: 9 }).length;
    console.log(
      `dist/embed.js: ${String(bytes.length)} bytes, ${String(size)} after gzip -9; the limit is ${String(LIMIT)}, ${String(LIMIT - size)} are left.`,
    );
    expect(size).to.be.at.most(LIMIT);
    // The entry of the pack only imports these three, which hold it.
    const parts = ['pack.js', 'sources.js', 'text/en.js'].map((name) =>
      readFileSync(join(dist, 'packs/liver-stem-cells', name)),
    );
    const pack = gzipSync(Buffer.concat(parts), { level: 9 }).length;
    console.log(`The pack with its words: ${String(pack)}; the limit is ${String(PACK)}.`);
    expect(pack, 'the pack with its words').to.be.within(20_000, PACK);
  });

  it('embed.js has the size and integrity in sizes.json', () => {
    const sizes = JSON.parse(readFileSync(join(dist, 'sizes.json'), 'utf8')) as Record<
      string,
      { bytes: number; gzip: number; files: string[]; integrity: string }
    >;
    expect(sizes['embed.js']).to.deep.equal({
      bytes: bytes.length,
      gzip: gzipSync(bytes, { level: 9 }).length,
      files: ['embed.js'],
      integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
    });
  });

  it('embed.js names its licence and where those of others are', () => {
    const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string;
      license: string;
    };
    expect(
      source.startsWith(`/*! evenhand ${version}, ${license}.`),
      source.slice(0, 100),
    ).to.equal(true);
    expect(source.split('\n')[0]).to.include('embed.licenses.txt');
    const licences = readFileSync(join(dist, 'embed.licenses.txt'), 'utf8');
    for (const name of ['lit', 'lit-html', '@lit/context', '@lit/reactive-element', 'xstate'])
      expect(licences).to.match(new RegExp(`^${name} \\d`, 'm'));
  });
});

describe('the search of a script', () => {
  const seeds: readonly [keyof Found, string][] = [
    ['imports', "import x from './x.js';"],
    ['imports', "import './x.js';"],
    ['imports', "export * from './x.js';"],
    ['imports', "const x = () => import('./x.js');"],
    ['code', "eval('1')"],
    ['code', "window.eval('1')"],
    ['code', "new Function('return 1')"],
    ['code', "setTimeout('x()', 1)"],
    ['markup', "element.innerHTML = '<p>'"],
    ['markup', "element['outerHTML'] = '<p>'"],
    ['markup', "document.write('<p>')"],
    ['markup', "element.insertAdjacentHTML('beforeend', '<p>')"],
    ['ways', "fetch('/x')"],
    ['ways', 'const f = window.fetch; f("/x")'],
    ['ways', 'new Image().src = "/x"'],
    ['ways', 'navigator.sendBeacon("/x")'],
  ];
  for (const [kind, script] of seeds) {
    it(`the search of a script finds ${kind} in ${script}`, () => {
      expect(search(script)[kind]).to.have.length(1);
    });
  }

  it('the search of a script takes no word in a sentence for a call', () => {
    const { imports, code, markup, ways } = search(
      'const text = `import("x") eval("x") new Function("x") fetch("x") a.innerHTML = "x"`;',
    );
    expect([imports, code, markup, ways]).to.deep.equal([[], [], [], []]);
  });
});
