import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');
export const exists = (path: string): boolean => existsSync(resolve(root, path));

/** Runs a command in the project's folder and returns what it printed. */
export function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

/** Runs a module in a new Node process, where `evenhand` is this package as built. */
export const runModule = (code: string): string =>
  run(process.execPath, ['--input-type=module', '--eval', code]);

export interface Block {
  readonly document: string;
  readonly language: string;
  /** The words after the language, as in "js headless". */
  readonly mark: string;
  readonly code: string;
}

const FENCED = /^```(\S*) *(.*)\n([\s\S]*?)^```$/gm;

/** A document without its fenced blocks. */
export const proseOf = (document: string): string => read(document).replaceAll(FENCED, '');

/** The fenced blocks of a document. */
export const blocksOf = (document: string): Block[] =>
  [...read(document).matchAll(FENCED)].map(([, language = '', mark = '', code = '']) => ({
    document,
    language,
    mark,
    code,
  }));

/** The rows of the table whose heading row begins with these cells, as texts without backticks. */
export function tableOf(document: string, ...heading: readonly string[]): string[][] {
  const lines = read(document).split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading.join(' | ')} |`));
  if (start === -1)
    throw new Error(`${document} has no table that begins with ${heading.join(', ')}.`);
  const rest = lines.slice(start + 2);
  const end = rest.findIndex((line) => !line.startsWith('|'));
  return rest.slice(0, end === -1 ? undefined : end).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

/** The text between backticks. */
export const codeIn = (text: string): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
