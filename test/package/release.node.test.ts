// The release: the archive of the guide is unpacked and served without Node, and leads to a result.
import { expect } from 'chai';
import { unzipSync } from 'fflate';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guideArchive } from '../../scripts/release/guide-archive.mjs';
import { sbomOf } from '../../scripts/release/sbom.mjs';
import { zipOf } from '../../scripts/release/zip.mjs';
import { dist, root } from '../pages/support/built-dist.ts';
import { describeEngine } from '../pages/support/engines.ts';
import { Person } from '../pages/support/person.ts';
import { journeyNamed, walkByPointer } from '../pages/support/journey.ts';
import { walkInSpanish } from './support/in-spanish.js';

const { version, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  dependencies: Readonly<Record<string, string>>;
};
const python = spawnSync('python3', ['--version']).status === 0;

/** The bundle in dist/, by its list. */
const bundle = (): Map<string, Uint8Array> => {
  const sums = readFileSync(join(dist, 'SHA256SUMS'), 'utf8');
  const names = [...sums.matchAll(/^\w+ {2}(.+)$/gm)].map(([, name = '']) => name);
  return new Map(
    [...names, 'SHA256SUMS'].map((name) => [name, readFileSync(join(dist, name))] as const),
  );
};

describe('a release', () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-release-'));
  const top = join(folder, 'guide');
  before(() => {
    const zip = zipOf('guide', guideArchive(root, version, bundle()));
    mkdirSync(top);
    for (const [path, content] of Object.entries(unzipSync(zip)))
      writeFileSync(join(folder, path), content);
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('the archive of the guide has its licences, its files under the hashes of its list, and pages to try', () => {
    for (const name of ['README.txt', 'LICENSE', 'CONTENT-LICENSE.md', 'embed.licenses.txt'])
      expect(existsSync(join(top, name)), name).to.equal(true);
    const { status, stderr } = spawnSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], {
      cwd: top,
      encoding: 'utf8',
    });
    expect([status, stderr]).to.deep.equal([0, '']);
    const readme = readFileSync(join(top, 'README.txt'), 'utf8');
    const named = readme.match(/[\w.-]+\.(?:html|zip|md|txt)\b/g) ?? [];
    expect(named).to.include.members(['index.es.html', 'snippet.es.html', 'page.en.html']);
    for (const name of named) expect(existsSync(join(top, name)), name).to.equal(true);
  });

  it('the same files give the same zip, byte for byte', () => {
    const again = new Map([...guideArchive(root, version, bundle())].reverse());
    expect(
      Buffer.from(zipOf('guide', again)).equals(
        Buffer.from(zipOf('guide', guideArchive(root, version, bundle()))),
      ),
    ).to.equal(true);
  });

  it('the manifest lists its files in one order, whatever the disk says', () => {
    const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as {
      modules: readonly { path: string }[];
    };
    const paths = modules.map(({ path }) => path);
    expect(paths).to.deep.equal(paths.toSorted());
  });

  it('the bill of materials lists what is installed with the package, without time, place or development', () => {
    const text = sbomOf(root);
    expect(text).to.equal(sbomOf(root));
    expect(text).not.to.match(/serialNumber|timestamp/);
    expect(text).not.to.include(root);
    const { bomFormat, components } = JSON.parse(text) as {
      bomFormat: string;
      components: readonly { group?: string; name: string }[];
    };
    expect(bomFormat).to.equal('CycloneDX');
    const names = components.map(({ group, name }) => (group ? `${group}/${name}` : name));
    expect(names).to.include.members(Object.keys(dependencies));
    expect(names).not.to.include('vite');
  });

  (python ? describe : describe.skip)('served without Node, where there is Python', () => {
    describeEngine('Chromium', (browser) => {
      let server: ChildProcess;
      let url: string;
      before(async () => {
        server = spawn('python3', ['-u', '-m', 'http.server', '0', '--bind', '127.0.0.1'], {
          cwd: top,
          stdio: ['ignore', 'pipe', 'ignore'],
        });
        const [said] = (await once(server.stdout ?? server, 'data')) as [Buffer];
        url = /http:\/\/[\d.]+:\d+/.exec(said.toString())?.[0] ?? '';
      });
      after(() => server.kill());

      it('the archive of the guide, served by Python, leads to a result in English and in Spanish', async () => {
        const page = await browser().open();
        try {
          const person = new Person(page);
          await person.visit(`${url}/index.html`);
          await walkByPointer(person, journeyNamed('Just reading'));
          await person.sees('button', 'Show all notes');
        } finally {
          await page.close();
        }
        const spanish = await browser().open();
        try {
          const person = new Person(spanish);
          await person.visit(`${url}/index.es.html`);
          await walkInSpanish(person, ['offers-treatment']);
          expect(spanish.engineErrors.filter((line) => !line.includes('favicon'))).to.deep.equal(
            [],
          );
        } finally {
          await spanish.close();
        }
      });
    });
  });
});
