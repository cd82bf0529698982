import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Pack } from '../domain/pack.js';
import { checkPack } from '../proof/check.js';

/** Why a file cannot be used. These names never change. */
export type FileProblem =
  | 'file-missing'
  | 'file-unreadable'
  | 'file-no-json'
  | 'folder-no-pack'
  | 'folder-taken'
  | 'folder-unwritable'
  | 'id-form'
  | 'language-missing'
  | 'pack-not-in-order'
  | 'packs-not-compared';

/** A file that cannot be used: its message names the file and says what to do. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(
    readonly code: FileProblem,
    message: string,
  ) {
    super(message);
  }
}

/** What the system says of its refusal, in a few words: `EACCES: permission denied`. */
export const refusal = (error: unknown): string =>
  error instanceof Error ? (error.message.split(',')[0] ?? '') : String(error);

/** Files that may stand beside pack.json, and are merged into it. */
const BESIDE = ['sources.json', 'claims.json', 'wording.json', 'fingerprint.json'];

/**
 * Reads a pack from disk: a folder that holds pack.json, or a JSON file. The files beside it are merged into it,
 * and each `text/<language>.json` becomes its text in that language. What it is, is not looked at: see `checkPack`.
 *
 * @throws {FileError} when a file is not there, cannot be read or is no JSON
 */
export function readPack(path: string): unknown {
  if (!existsSync(path))
    throw new FileError('file-missing', `${path}: there is no such file or folder.`);
  const file = statSync(path).isDirectory() ? join(path, 'pack.json') : path;
  if (!existsSync(file))
    throw new FileError(
      'folder-no-pack',
      `${path}: the folder has no pack.json. Name the folder of a pack, or a JSON file.`,
    );
  const pack = readJson(file);
  const folder = dirname(file);
  const texts = join(folder, 'text');
  if (!isObject(pack) || 'text' in pack) return pack;
  const beside = BESIDE.map((name) => join(folder, name))
    .filter((name) => existsSync(name))
    .map(readJson);
  const languages =
    existsSync(texts) && statSync(texts).isDirectory()
      ? readdirSync(texts)
          .filter((name) => name.endsWith('.json'))
          .sort()
      : [];
  const text = Object.fromEntries(
    languages.map((name) => [name.slice(0, -'.json'.length), readJson(join(texts, name))]),
  );
  const merged = [pack, ...beside.filter(isObject)].reduce<Record<string, unknown>>(
    (all, { $schema: _, ...keys }) => ({ ...all, ...keys }),
    {},
  );
  return { ...merged, text };
}

/**
 * The same, for a pack that is in order.
 *
 * @throws {FileError} as `readPack`, and when the pack is not in order
 */
export function readCheckedPack(path: string): Pack {
  const checked = checkPack(readPack(path));
  if (!checked.ok)
    throw new FileError(
      'pack-not-in-order',
      `${path}: the pack is not in order. Run "evenhand check ${path}" and mend it first.`,
    );
  return checked.pack;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readJson(file: string): unknown {
  const text = readText(file);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new FileError(
      'file-no-json',
      `${file}${placeOf(text, String(error))}: this is no JSON: ${error instanceof Error ? error.message : ''}. Mend it there.`,
    );
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new FileError(
      'file-unreadable',
      `${file} cannot be read: ${refusal(error)}. Put a file there that you may read.`,
    );
  }
}

/** `:line:column` of a mistake, as far as the engine tells where it is. */
function placeOf(text: string, message: string): string {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return `:${String(before.length)}:${String((before.at(-1) ?? '').length + 1)}`;
}
