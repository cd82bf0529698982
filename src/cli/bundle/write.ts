import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FileError, refusal } from '../files.js';
import { SUMS } from './files.js';

/** Whether a folder contains a bundle of this command. */
const isOurs = (folder: string): boolean =>
  existsSync(join(folder, SUMS)) && existsSync(join(folder, 'embed.json'));

/**
 * Refuses a folder with other content.
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
 * Writes files into a folder. In an earlier bundle, it replaces the files in its list and keeps others.
 *
 * @throws {FileError} when the folder cannot be written
 */
export function writeBundle(out: string, files: ReadonlyMap<string, Uint8Array>): void {
  const folder = resolve(out);
  // Writes all of them to a temporary folder first: a full disk must not leave half a bundle.
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

/** The names in the list of a bundle. Ours contain no slash. */
const listedIn = (folder: string): string[] =>
  isOurs(folder)
    ? [...readFileSync(join(folder, SUMS), 'utf8').matchAll(/^[0-9a-f]{64} {2}([\w.-]+)$/gm)].map(
        ([, name = '']) => name,
      )
    : [];
