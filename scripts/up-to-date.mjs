// Whether dist/ is as new as its sources. `npm start` and the tests build it only when it is not.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A part of every bundle. */
const PLUGIN = 'examples/wordpress/evenhand';

/** What `npm start` serves. */
export const SERVED = [
  'index.js',
  'define.js',
  'packs/liver-stem-cells.js',
  'embed.js',
  'embed.json',
];

/** One file of each step of the build. */
export const ALL = [
  ...SERVED,
  'frame.html',
  'frame.js',
  'cli.js',
  'types/index.d.ts',
  'sizes.json',
  '../custom-elements.json',
];

/** @param {string} file */
const timeOf = (file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * True when all these files exist and none is older than src/ or a script of the build.
 *
 * @param {readonly string[]} files by their paths in dist/
 */
export function isUpToDate(files) {
  const sources = [
    // Folders too: when a file is deleted, only the time of its folder changes.
    ...readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((file) =>
      join('src', file),
    ),
    ...readdirSync(join(root, 'scripts')).map((file) => join('scripts', file)),
    ...readdirSync(join(root, PLUGIN), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(PLUGIN, file),
    ),
    'vite.config.ts',
    'package-lock.json',
  ];
  const oldest = Math.min(...files.map((file) => timeOf(join('dist', file))));
  return oldest >= Math.max(...sources.map(timeOf));
}
