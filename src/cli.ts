#!/usr/bin/env node
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { check } from './cli/check.js';
import { FileError } from './cli/files.js';
import { vectors } from './cli/vectors.js';

const HELP = `evenhand: proves packs for honest decision support.

Usage
  evenhand check FILE… [--json] [--today YYYY-MM-DD]
      Proves each pack: shape, references, reach, balance, reasons, reading grade, dates, claims.
  evenhand vectors FILE
      Prints every complete set of answers with its result, one line of JSON each.

FILE is a folder that holds pack.json, or a JSON file. sources.json, claims.json, wording.json,
fingerprint.json and text/<language>.json beside it belong to it.

Options
  --json     print the proof as JSON
  --today    the day on which it is proved, instead of now
  --help     this text

Examples
  evenhand check src/packs/liver-stem-cells
  evenhand vectors src/packs/liver-stem-cells | head -3

Ends with 0 when all is well, 1 when something is wrong with a pack, 2 when it was used wrongly.
`;

/** Used wrongly: said with what would be right, and an end of its own. */
class UsageError extends Error {}

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args);
  const [command, ...paths] = positionals;
  if (values.help || (command === undefined && args.length === 0)) return print(HELP);
  if (command !== 'check' && command !== 'vectors') throw new UsageError(`There is no command ${JSON.stringify(command ?? '')}. There are: check, vectors.`);
  if (paths.length === 0) throw new UsageError(`"${command}" needs a FILE: a folder that holds pack.json, or a JSON file.`);
  if (command === 'check') {
    const ok = check(paths, { json: values.json, today: dayOf(values.today), print: (line) => void print(`${line}\n`), ...(process.stderr.isTTY && { progress: showProgress }) });
    return ok ? 0 : 1;
  }
  if (paths.length > 1) throw new UsageError('"vectors" takes one FILE.');
  for (const line of vectors(paths[0] ?? '')) if (!process.stdout.write(line)) await once(process.stdout, 'drain');
  return 0;
}

function parse(args: readonly string[]) {
  try {
    const options = { json: { type: 'boolean', default: false }, today: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function dayOf(given: string | undefined): Date {
  if (given === undefined) return new Date();
  const day = new Date(`${given}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given) || Number.isNaN(day.getTime())) throw new UsageError(`--today ${JSON.stringify(given)} is no day. Write it as 2026-11-22.`);
  return day;
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

function showProgress(done: number, of: number | undefined): void {
  process.stderr.write(`\r${done.toLocaleString('en')} of ${of?.toLocaleString('en') ?? 'many'} sets of answers\u001b[K${done + 5000 > (of ?? Infinity) ? '\r\u001b[K' : ''}`);
}

// Whoever reads us may stop early, as head does: that is no mistake.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof FileError)) throw error;
  console.error(error instanceof UsageError ? `${error.message}\nSee: evenhand --help` : error.message);
  process.exitCode = 2;
}
