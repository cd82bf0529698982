// Zip files whose bytes depend on their content alone.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { zipSync } from 'fflate';

/** The earliest day that a zip file can give, read in local time: the same bytes in every time zone. */
const DAY = new Date(1980, 0, 1);

/**
 * The files under a folder, by their paths with slashes.
 *
 * @param {string} folder
 * @returns {Map<string, Uint8Array>}
 */
export const filesUnder = (folder) =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path))]),
  );

/**
 * @param {string} top the folder into which it unpacks
 * @param {ReadonlyMap<string, Uint8Array>} files by path
 */
export function zipOf(top, files) {
  const paths = [...files.keys()].sort();
  const entries = paths.map((path) => [`${top}/${path}`, files.get(path) ?? new Uint8Array()]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: DAY });
}
