import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FileError, readJson } from '../files.js';
import { checkWords, type CheckedWords } from './check.js';
import { isTag } from './plurals.js';
import type { WordsFile } from './messages.js';

/**
 * Reads and checks a words file. A file that is named by a language tag, such as `fr.json`, must hold that language.
 *
 * @throws {FileError} when it is missing, cannot be read or is not valid JSON
 */
export function readWords(path: string): CheckedWords {
  if (!existsSync(path))
    throw new FileError(
      'file-missing',
      `${path}: no such file. Name a words file; "evenhand words new" writes one.`,
    );
  const name = basename(path, '.json');
  return checkWords(readJson(path), isTag(name) ? name : undefined);
}

/**
 * Reads a words file.
 *
 * @throws {FileError} as `readWords`, and when the file has problems
 */
export function readCheckedWords(path: string): WordsFile {
  const checked = readWords(path);
  if (!checked.ok)
    throw new FileError(
      'words-not-in-order',
      `${path}: the words have problems. Run "evenhand words check ${path}", and correct them first.`,
    );
  return checked.words;
}

/** The words files in the folder `words` beside a pack, by the language in their names. */
export function wordsBeside(pack: string): ReadonlyMap<string, string> {
  const home = existsSync(pack) && !statSync(pack).isDirectory() ? dirname(pack) : pack;
  const folder = join(home, 'words');
  const names =
    existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder).sort() : [];
  return new Map(
    names
      .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
      .map((name) => [basename(name, '.json'), join(folder, name)]),
  );
}
