// What stands beside dist/embed.js: its immutable copy, its hashes, and the lines that a page pastes.
import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { dist, root } from '../pages/support/built-dist.ts';

interface Beside {
  readonly name: string;
  readonly stable: string;
  readonly bytes: number;
  readonly gzip: number;
  readonly integrity: string;
}
interface EmbedFiles {
  readonly version: string;
  readonly script: Beside;
  readonly style: Beside;
  readonly languages: Readonly<Record<string, Beside>>;
  readonly snippet: string;
}

const read = (name: string): Buffer => readFileSync(join(dist, name));

describe('beside dist/embed.js', () => {
  let files: EmbedFiles;
  before(() => {
    files = JSON.parse(read('embed.json').toString('utf8')) as EmbedFiles;
  });

  for (const kind of ['script', 'style'] as const) {
    it(`the build writes one copy of the ${kind} with its hash in the name`, () => {
      const { name, stable, bytes, gzip, integrity } = files[kind];
      const content = read(name);
      expect(content.equals(read(stable))).to.equal(true);
      expect(name).to.include(createHash('sha256').update(content).digest('hex').slice(0, 12));
      expect(
        readdirSync(dist).filter((other) =>
          new RegExp(`^embed-.*\\.${kind === 'script' ? 'js' : 'css'}$`).test(other),
        ),
      ).to.deep.equal([name]);
      expect({ bytes, gzip }).to.deep.equal({
        bytes: content.length,
        gzip: gzipSync(content, { level: 9 }).length,
      });
      expect(integrity).to.equal(`sha384-${createHash('sha384').update(content).digest('base64')}`);
    });
  }

  it('the build writes a file for each other language under both names, with a commented line to paste', () => {
    const texts = readdirSync(join(root, 'src/packs/liver-stem-cells/text'))
      .map((file) => file.replace('.json', ''))
      .filter((language) => language !== 'en');
    expect(Object.keys(files.languages)).to.deep.equal(texts.sort());
    for (const [language, { name, stable, bytes, integrity }] of Object.entries(files.languages)) {
      const content = read(name);
      expect(stable).to.equal(`liver-stem-cells.${language}.js`);
      expect(content.equals(read(stable))).to.equal(true);
      expect(name).to.equal(
        `liver-stem-cells.${language}-${createHash('sha256').update(content).digest('hex').slice(0, 12)}.js`,
      );
      expect([bytes, integrity]).to.deep.equal([
        content.length,
        `sha384-${createHash('sha384').update(content).digest('base64')}`,
      ]);
      expect(files.snippet).to.include(
        `<script type="module" src="${name}" integrity="${integrity}" crossorigin="anonymous"></script> -->`,
      );
    }
    expect(
      readdirSync(dist)
        .filter((name) => /^liver-stem-cells\..*-[0-9a-f]{12}\.js$/.test(name))
        .sort(),
    ).to.deep.equal(
      Object.values(files.languages)
        .map(({ name }) => name)
        .sort(),
    );
  });

  it('the build writes the lines to paste, with both names and hashes, and a fallback', () => {
    expect(read('snippet.html').toString('utf8')).to.equal(files.snippet);
    for (const { name, integrity } of [files.script, files.style])
      expect(files.snippet).to.include(
        `"${name}" integrity="${integrity}" crossorigin="anonymous"`,
      );
    expect(files.snippet).to.match(
      /<eh-guide [^>]*publisher="" offers-treatment=""[^>]*>\s*<p slot="fallback">/,
    );
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(files.version).to.equal(version);
  });
});
