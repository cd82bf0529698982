// `npm run release`: writes release/ with everything that a release consists of. Two runs give the same bytes.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../build.mjs';
import { PACK } from '../build-steps/guide-files.mjs';
import { guideArchive } from './guide-archive.mjs';
import { sbomOf } from './sbom.mjs';
import { filesUnder, zipOf } from './zip.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, 'release');
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const work = mkdtempSync(join(tmpdir(), 'evenhand-release-'));
process.once('exit', () => rmSync(work, { recursive: true, force: true }));

/** @param {string[]} args of Node, whose output is shown */
function node(...args) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}.`);
}

/** The guide as the command makes it, proof and all. It must be what the build has put into dist/. */
function guide() {
  const folder = join(work, 'guide');
  node('dist/cli.js', 'bundle', `src/packs/${PACK}`, '--out', folder);
  const files = filesUnder(folder);
  for (const [file, content] of files)
    if (!readFileSync(join(root, 'dist', file)).equals(content))
      throw new Error(`dist/${file} is not what "evenhand bundle" writes. Build again.`);
  const top = `${name}-guide-${version}`;
  writeFileSync(join(out, `${top}.zip`), zipOf(top, guideArchive(root, version, files)));
}

function storybook() {
  const folder = join(work, 'storybook');
  const tool = resolve(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  node(tool, 'build', '--quiet', '--output-dir', folder);
  const files = filesUnder(folder);
  // It has the time, and since when this machine has used Storybook. No page reads it.
  files.delete('project.json');
  const top = `${name}-storybook-${version}`;
  writeFileSync(join(out, `${top}.zip`), zipOf(top, files));
}

/** As `sha256sum -c` reads it. */
function sums() {
  const lines = readdirSync(out)
    .sort()
    .map((file) => {
      const content = readFileSync(join(out, file));
      console.log(
        `release/${file.padEnd(40)}${content.length.toLocaleString('en').padStart(12)} bytes`,
      );
      return `${createHash('sha256').update(content).digest('hex')}  ${file}\n`;
    });
  writeFileSync(join(out, 'SHA256SUMS'), lines.join(''));
}

/** @type {[what: string, step: () => unknown][]} */
const steps = [
  ['dist/', () => build()],
  [
    'the package',
    () => execFileSync('npm', ['pack', '--silent', '--pack-destination', out], { cwd: root }),
  ],
  ['the archive of the guide', guide],
  ['Storybook', storybook],
  [
    'the bill of materials',
    () => writeFileSync(join(out, `${name}-${version}.cdx.json`), sbomOf(root)),
  ],
  [
    'the licences',
    () => {
      for (const file of ['LICENSE', 'CONTENT-LICENSE.md'])
        writeFileSync(join(out, file), readFileSync(join(root, file)));
      writeFileSync(
        join(out, 'embed.licenses.txt'),
        readFileSync(join(root, 'dist/embed.licenses.txt')),
      );
    },
  ],
  ['the list of hashes', sums],
];

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const [what, step] of steps) {
  console.log(`Release: ${what} …`);
  await step();
}
