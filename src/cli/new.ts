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
import { localDay } from '../domain/local-day.js';
import { isId } from '../proof/check/schema-form.js';
import { FileError, refusal } from './files.js';

/** What stands in the template for what is known only when a pack is written. */
const STAMPS = {
  id: 'my-subject',
  today: '2001-01-01',
  due: '2002-01-01',
  year: '"year": 2001',
} as const;

/** Beside this file in src/, and in dist/ where the build puts it. */
const template = fileURLToPath(new URL('template/', import.meta.url));

/**
 * Writes the folder of a new pack: a small example that passes every proof, with the schemas that its files name.
 *
 * @param name the folder, which must not be there; its last part becomes the id of the pack
 * @param today the day that the pack is dated with; it is due a year later
 * @returns the files that were written, by their paths in the folder
 * @throws {FileError} when the id is none, the folder is there already, or it cannot be written
 */
export function newPack(name: string, today: Date): string[] {
  const folder = resolve(name);
  const id = basename(folder);
  if (!isId(id))
    throw new FileError(
      'id-form',
      `${JSON.stringify(id)} is no id for a pack. Use letters, digits and dashes, a letter or digit first: my-subject.`,
    );
  if (existsSync(folder))
    throw new FileError(
      'folder-taken',
      `${name} is there already, and nothing was written. Choose another name, or take it away first.`,
    );
  try {
    whole(folder, (beside) => {
      write(beside, stamper(id, today));
    });
  } catch (error) {
    throw new FileError(
      'folder-unwritable',
      `${name} cannot be written, and nothing of it was: ${refusal(error)}. Choose a place that you may write to.`,
    );
  }
  return filesIn(folder);
}

/** Lets a folder be written beside its place, and moves it there when it is whole: nobody finds half of it. */
function whole(folder: string, writeInto: (beside: string) => void): void {
  const above = mkdirSync(dirname(folder), { recursive: true });
  const beside = `${folder}.${String(process.pid)}`;
  try {
    mkdirSync(beside);
    writeInto(beside);
    renameSync(beside, folder);
  } catch (error) {
    for (const made of [beside, above])
      if (made !== undefined) rmSync(made, { recursive: true, force: true });
    throw error;
  }
}

function write(folder: string, stamped: (text: string) => string): void {
  for (const file of filesIn(template)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), stamped(readFileSync(join(template, file), 'utf8')));
  }
  cpSync(schemas(), join(folder, 'schema'), { recursive: true });
}

function stamper(id: string, today: Date): (text: string) => string {
  const due = new Date(today);
  due.setFullYear(due.getFullYear() + 1);
  return (text) =>
    text
      .replaceAll(STAMPS.id, id)
      .replaceAll(STAMPS.today, localDay(today))
      .replaceAll(STAMPS.due, localDay(due))
      .replaceAll(STAMPS.year, `"year": ${String(today.getFullYear())}`);
}

/** The schemas of the package that this command belongs to: a folder beside the pack is found by every editor. */
const schemas = (): string =>
  dirname(createRequire(import.meta.url).resolve('evenhand/pack.schema.json'));

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
