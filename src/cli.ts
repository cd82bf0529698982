#!/usr/bin/env node
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { check } from './cli/check.js';
import { draw } from './cli/draw.js';
import { FileError } from './cli/files.js';
import { page } from './cli/page.js';
import { vectors } from './cli/vectors.js';
import { didYouMean } from './proof/nearest.js';

const HELP = `evenhand: proves packs for honest decision support.

Usage
  evenhand check FILE… [--json] [--today YYYY-MM-DD]
      Proves each pack: shape, references, reach, balance, reasons, reading grade, dates, claims.
  evenhand vectors FILE
      Prints every complete set of answers with its result, one line of JSON each.
  evenhand draw FILE
      Prints the questions, what follows which, and the outcomes as a Mermaid flowchart.
  evenhand page FILE [--language en] [--today YYYY-MM-DD]
      Prints the whole guide as one plain HTML page, to print, to review, or to show without JavaScript.

FILE is a folder that holds pack.json, or a JSON file. sources.json, claims.json, wording.json,
fingerprint.json and text/<language>.json beside it belong to it.

Options
  --json      print the proof as JSON
  --today     the day on which it is proved or shown, instead of now
  --language  the language of the page; the pack's first, if left out
  --help      this text

Examples
  evenhand check src/packs/liver-stem-cells
  evenhand vectors src/packs/liver-stem-cells | head -3
  evenhand page src/packs/liver-stem-cells > guide.html

Ends with 0 when all is well, 1 when something is wrong with a pack, 2 when it was used wrongly.
`;

const COMMANDS = ['check', 'vectors', 'draw', 'page'] as const;
type Command = (typeof COMMANDS)[number];
const isCommand = (name: string | undefined): name is Command => COMMANDS.some((command) => command === name);

/** Used wrongly: said with what would be right, and an end of its own. */
class UsageError extends Error {}

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args);
  const [command, ...paths] = positionals;
  if (values.help || (command === undefined && args.length === 0)) return print(HELP);
  if (!isCommand(command)) throw new UsageError(`There is no command ${JSON.stringify(command ?? '')}.${didYouMean(command ?? '', COMMANDS)} There are: ${COMMANDS.join(', ')}.`);
  if (paths.length === 0) throw new UsageError(`"${command}" needs a FILE: a folder that holds pack.json, or a JSON file.`);
  if (command === 'check') {
    const ok = check(paths, { json: values.json, today: dayOf(values.today), print: (line) => void print(`${line}\n`), ...(process.stderr.isTTY && { progress: showProgress }) });
    return ok ? 0 : 1;
  }
  const [path = '', ...more] = paths;
  if (more.length > 0) throw new UsageError(`"${command}" takes one FILE.`);
  if (command === 'draw') return print(draw(path));
  if (command === 'page') return print(page(path, { language: values.language, today: dayOf(values.today) }));
  for (const line of vectors(path)) if (!process.stdout.write(line)) await once(process.stdout, 'drain');
  return 0;
}

function parse(args: readonly string[]) {
  try {
    const options = { json: { type: 'boolean', default: false }, today: { type: 'string' }, language: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } } as const;
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
