// dist/ as these tests need it: there, and not older than what it is built from.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const dist = join(root, 'dist');

/** One file of each step of the build. */
const BUILT = [
  'index.js',
  'define.js',
  'embed.js',
  'embed.json',
  'frame.html',
  'frame.js',
  'cli.js',
  'packs/liver-stem-cells.js',
  'types/index.d.ts',
  'sizes.json',
  '../custom-elements.json',
];

const timeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function newestSource(): number {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const all = [
    ...files.map((file) => join('src', file)),
    'scripts/build.mjs',
    'scripts/embed-files.mjs',
    'scripts/frame-files.mjs',
    'scripts/languages.mjs',
    'vite.config.ts',
  ];
  return Math.max(...all.map((file) => timeOf(join(root, file))));
}

/** The folder dist/, built if it is missing or older than src/. Call it only while it is this file's turn. */
export function builtDist(): string {
  const oldest = Math.min(...BUILT.map((file) => timeOf(join(dist, file))));
  if (oldest >= newestSource()) return dist;
  console.log('dist/ is missing or older than src/: building it.');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
  return dist;
}
