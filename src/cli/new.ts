import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { localDay } from '../domain/dates.js';
import { isId } from '../proof/check/schema-form.js';
import { FileError, refusal } from './files.js';

/** Placeholders in the template, replaced when a pack is written. */
const PLACEHOLDERS = {
  id: 'my-subject',
  today: '2001-01-01',
  due: '2002-01-01',
  year: '"year": 2001',
} as const;

/** Beside this file in src/; the build copies it into dist/. */
const template = fileURLToPath(new URL('template/', import.meta.url));

/**
 * Writes the folder of a new pack: a small example that passes every proof, with the schemas for editors.
 *
 * @param name the folder, which must not exist; its last part becomes the id of the pack
 * @param today the date of the pack; its next check is due a year later
 * @returns the paths of the files, relative to the folder
 * @throws {FileError} when the id is invalid, the folder exists, or it cannot be written
 */
export function newPack(name: string, today: Date): string[] {
  const folder = resolve(name);
  const id = basename(folder);
  if (!isId(id))
    throw new FileError(
      'id-form',
      `Expected an id of letters, digits and dashes, such as my-subject; found ${JSON.stringify(id)}. ` +
        'Rename the folder.',
    );
  if (existsSync(folder))
    throw new FileError(
      'folder-taken',
      `${name} exists already, so nothing was written. Choose another name, or move it away first.`,
    );
  try {
    writeWhole(folder, (beside) => {
      write(beside, filler(id, today));
    });
  } catch (error) {
    throw new FileError(
      'folder-unwritable',
      `${name} cannot be written: ${refusal(error)}. Nothing was written. Choose a folder that you may write to.`,
    );
  }
  return filesIn(folder);
}

/** Writes a folder under a temporary name and renames it when it is complete, so that no half of it remains. */
function writeWhole(folder: string, writeInto: (beside: string) => void): void {
  const above = missingTo(dirname(folder));
  const beside = `${folder}.${String(process.pid)}`;
  /** The uppermost folder that was made: it holds the others. */
  let made: string | undefined;
  try {
    // One by one: under `/proc` the recursive `mkdirSync` never returns.
    for (const missing of [...above, beside]) {
      mkdirSync(missing);
      made ??= missing;
    }
    writeInto(beside);
    renameSync(beside, folder);
  } catch (error) {
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    throw error;
  }
}

/** The folders that have to be made for this one, the uppermost first. */
const missingTo = (folder: string): string[] =>
  existsSync(folder) ? [] : [...missingTo(dirname(folder)), folder];

function write(folder: string, fill: (text: string) => string): void {
  for (const file of filesIn(template)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), fill(readFileSync(join(template, file), 'utf8')));
  }
  cpSync(schemas(), join(folder, 'schema'), { recursive: true });
}

function filler(id: string, today: Date): (text: string) => string {
  const due = new Date(today);
  due.setFullYear(due.getFullYear() + 1);
  return (text) =>
    text
      .replaceAll(PLACEHOLDERS.id, id)
      .replaceAll(PLACEHOLDERS.today, localDay(today))
      .replaceAll(PLACEHOLDERS.due, localDay(due))
      .replaceAll(PLACEHOLDERS.year, `"year": ${String(today.getFullYear())}`);
}

/** The folder of schemas in this package. Editors find the copy inside the pack. */
const schemas = (): string =>
  dirname(createRequire(import.meta.url).resolve('evenhand/pack.schema.json'));

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
