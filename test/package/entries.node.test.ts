// The entries of the package: each exists and is published, and only two of them have side effects.
import { expect } from 'chai';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../pages/support/built-dist.ts';

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly sideEffects: readonly string[];
  readonly files: readonly string[];
  readonly types: string;
  readonly customElements: string;
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;

describe('the entries of the package', () => {
  it('every entry resolves to a file that exists and is published', () => {
    // The path with a star resolves to the words of each other language of the pack.
    const texts = readdirSync(join(root, 'src/packs/liver-stem-cells/text'))
      .map((file) => file.replace('.json', ''))
      .filter((language) => language !== 'en');
    const paths = Object.values(manifest.exports)
      .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
      .flatMap((path) =>
        path.includes('*') ? texts.map((language) => path.replace('*', language)) : [path],
      );
    expect(paths).to.have.length.of.at.least(10);
    for (const path of [...paths, manifest.types, `./${manifest.customElements}`]) {
      expect(existsSync(join(root, path)), path).to.equal(true);
      const published = manifest.files.some(
        (entry) => path === `./${entry}` || path.startsWith(`./${entry}/`),
      );
      expect(published || path === './package.json', `${path} is published`).to.equal(true);
    }
  });

  it('the package contains only the default pack, not those for stories and tests', () => {
    const others = readdirSync(join(root, 'src/packs')).filter(
      (name) => name !== 'liver-stem-cells',
    );
    expect(others).to.include.members(['kitchen-sink', 'sore-throat']);
    const files = manifest.files
      .flatMap((entry) =>
        statSync(join(root, entry)).isDirectory()
          ? readdirSync(join(root, entry), { recursive: true, encoding: 'utf8' }).map((file) =>
              join(entry, file),
            )
          : [entry],
      )
      .filter((file) => statSync(join(root, file)).isFile());
    expect(files).to.include.members(['dist/embed.js', 'dist/packs/liver-stem-cells.js']);
    const brought = files.filter((file) =>
      others.some(
        (name) => file.includes(name) || readFileSync(join(root, file), 'utf8').includes(name),
      ),
    );
    expect(brought).to.deep.equal([]);
  });

  it('every entry lists types before code, since the first match wins', () => {
    for (const target of Object.values(manifest.exports)) {
      if (typeof target !== 'string')
        expect(
          Object.keys(target).filter((condition) => condition !== 'development'),
        ).to.deep.equal(['types', 'default']);
    }
  });

  it('only the entries that register elements have side effects', () => {
    expect(manifest.sideEffects.filter((path) => path.startsWith('./dist/'))).to.have.members([
      './dist/define.js',
      './dist/development/define.js',
      './dist/embed.js',
    ]);
    const sources = manifest.sideEffects.filter((path) => !path.startsWith('./dist/'));
    expect(sources).to.have.members(['./src/define.ts', './src/embed.ts']);
  });
});
