import { visit } from 'jsonc-parser';
import { isUtf8 } from 'node:buffer';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Pack } from '../domain/pack.js';
import { checkPack } from '../proof/check/check.js';

/** Codes of unusable files. They never change. */
export type FileProblem =
  | 'file-missing'
  | 'file-unreadable'
  | 'file-no-json'
  | 'file-encoding'
  | 'file-taken'
  | 'file-unwritable'
  | 'key-twice'
  | 'folder-no-pack'
  | 'folder-taken'
  | 'folder-unwritable'
  | 'id-form'
  | 'language-form'
  | 'language-missing'
  | 'name-taken'
  | 'pack-not-in-order'
  | 'packs-not-compared'
  | 'parts-missing'
  | 'words-not-in-order';

/** A file that cannot be used. The message names the file and says what to do. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(
    readonly code: FileProblem,
    message: string,
  ) {
    super(message);
  }
}

/** The reason of a system error in short: `EACCES: permission denied`. */
export const refusal = (error: unknown): string =>
  error instanceof Error ? (error.message.split(',')[0] ?? '') : String(error);

/** Files beside pack.json that are merged into it. */
const BESIDE = ['sources.json', 'claims.json', 'wording.json', 'fingerprint.json'];

/**
 * Reads a pack from disk: a folder that holds pack.json, or a JSON file. The files beside it are merged into it,
 * and each `text/<language>.json` becomes its text in that language, each `statements/<language>.json` its statements
 * of the article. Does not check it: see `checkPack`.
 *
 * @throws {FileError} when a file is missing, cannot be read or is not valid JSON
 */
export function readPack(path: string): unknown {
  if (!existsSync(path))
    throw new FileError(
      'file-missing',
      `${path}: no such file or folder. Name the folder of a pack, or a JSON file.`,
    );
  if (statSync(path).isDirectory()) filesIn(path);
  const file = statSync(path).isDirectory() ? join(path, 'pack.json') : path;
  if (!existsSync(file))
    throw new FileError(
      'folder-no-pack',
      `${path}: the folder has no pack.json. Name the folder of a pack, or a JSON file.`,
    );
  const pack = readJson(file);
  const folder = dirname(file);
  if (!isObject(pack) || 'text' in pack) return pack;
  const beside = BESIDE.map((name) => join(folder, name))
    .filter((name) => existsSync(name))
    .map(readJson);
  const text = readLanguages(join(folder, 'text'));
  const statements = readLanguages(join(folder, 'statements'));
  const merged = [pack, ...beside.filter(isObject)].reduce<Record<string, unknown>>(
    (all, { $schema: _, ...keys }) => ({ ...all, ...keys }),
    {},
  );
  return { ...merged, ...(Object.keys(statements).length > 0 && { statements }), text };
}

/** The JSON files of a folder, one for each language, by language. Empty if there is no folder. */
function readLanguages(folder: string): Record<string, unknown> {
  const names =
    existsSync(folder) && statSync(folder).isDirectory()
      ? filesIn(folder)
          // `._en.json` of macOS and `.#en.json` of Emacs: no language begins with a dot.
          .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
          .sort()
      : [];
  return Object.fromEntries(
    names.map((name) => [name.slice(0, -'.json'.length), readJson(join(folder, name))]),
  );
}

/**
 * Reads a pack from disk and checks it.
 *
 * @throws {FileError} as `readPack`, and when the pack has problems
 */
export function readCheckedPack(path: string): Pack {
  const checked = checkPack(readPack(path));
  if (!checked.ok)
    throw new FileError(
      'pack-not-in-order',
      `${path}: the pack has problems. Run "evenhand check ${path}", and correct them first.`,
    );
  return checked.pack;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a JSON file.
 *
 * @throws {FileError} when it cannot be read, is not valid JSON, or has a key twice
 */
export function readJson(file: string): unknown {
  const text = readText(file);
  try {
    const json = JSON.parse(text) as unknown;
    refuseDuplicates(file, text);
    return json;
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(
      'file-no-json',
      `${file}${placeOf(text, String(error))}: invalid JSON: ${messageOf(error)}. Correct it there.`,
    );
  }
}

/** Refuses duplicate keys: JSON.parse keeps the last one, so an author could edit the one that is lost. */
function refuseDuplicates(file: string, text: string): void {
  const above: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void above.push(new Set()),
    onObjectEnd: () => void above.pop(),
    onObjectProperty: (key, _offset, _length, line, column) => {
      if (above.at(-1)?.has(key))
        throw new FileError(
          'key-twice',
          `${file}:${String(line + 1)}:${String(column + 1)}: ` +
            `duplicate key ${JSON.stringify(key)} in one object. Remove one of the two.`,
        );
      above.at(-1)?.add(key);
    },
  });
}

/** Reads a UTF-8 file, without its byte order mark. */
function readText(file: string): string {
  const bytes = tryToRead(file, () => readFileSync(file));
  const utf16 = /^(?:fffe|feff)/.test(bytes.subarray(0, 2).toString('hex'));
  if (utf16)
    throw new FileError(
      'file-encoding',
      `${file}: expected UTF-8, found UTF-16. Save the file as UTF-8.`,
    );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileError(
      'file-encoding',
      `${file}:${String(wrongLine(bytes))}: expected UTF-8, found other bytes in this line, ` +
        'perhaps Windows-1252. Save the file as UTF-8.',
    );
  }
}

/** The first line that is not UTF-8, counted from 1. In UTF-8, a line break is never part of another character. */
function wrongLine(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split('\n');
  return 1 + lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1')));
}

const filesIn = (folder: string): string[] => tryToRead(folder, () => readdirSync(folder));

function tryToRead<Read>(path: string, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    throw new FileError(
      'file-unreadable',
      `${path} cannot be read: ${refusal(error)}. Check that it is a file or folder that you may read.`,
    );
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** `:line:column` of a syntax error, if the engine reports its position. */
function placeOf(text: string, message: string): string {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return `:${String(before.length)}:${String((before.at(-1) ?? '').length + 1)}`;
}
