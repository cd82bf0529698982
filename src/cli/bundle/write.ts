import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FileError, refusal } from '../files.js';
import { SUMS } from './files.js';

/** Whether a folder holds a bundle that this command has written. */
const isOurs = (folder: string): boolean =>
  existsSync(join(folder, SUMS)) && existsSync(join(folder, 'embed.json'));

/**
 * Refuses a folder that has something else in it.
 *
 * @throws {FileError} when it is a file, or has files of which none is a bundle's list
 */
export function refuseTaken(out: string): void {
  if (!existsSync(out)) return;
  if (statSync(out).isDirectory() && (readdirSync(out).length === 0 || isOurs(out))) return;
  throw new FileError(
    'folder-taken',
    `${out} exists and is no bundle of evenhand, so nothing was written. Name a new folder, or an empty one.`,
  );
}

/**
 * Writes files into a folder. In a bundle that was written before, the files that its list names are replaced; others
 * stay.
 *
 * @throws {FileError} when the folder cannot be written
 */
export function writeBundle(out: string, files: ReadonlyMap<string, Uint8Array>): void {
  const folder = resolve(out);
  // All of them first: a full disk must not leave half a bundle.
  const beside = `${folder}.${String(process.pid)}`;
  try {
    mkdirSync(beside, { recursive: true });
    for (const [name, content] of files) writeFileSync(join(beside, name), content);
    mkdirSync(folder, { recursive: true });
    for (const name of listedIn(folder)) rmSync(join(folder, name), { force: true });
    for (const name of files.keys()) renameSync(join(beside, name), join(folder, name));
  } catch (error) {
    throw new FileError(
      'folder-unwritable',
      `${out} cannot be written: ${refusal(error)}. Choose a folder that you may write to.`,
    );
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** The names in the list of a bundle. A name with a slash is none of ours. */
const listedIn = (folder: string): string[] =>
  isOurs(folder)
    ? [...readFileSync(join(folder, SUMS), 'utf8').matchAll(/^[0-9a-f]{64} {2}([\w.-]+)$/gm)].map(
        ([, name = '']) => name,
      )
    : [];
