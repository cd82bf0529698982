#!/usr/bin/env node
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { check } from './check.js';
import { diff } from './diff.js';
import { draw } from './draw.js';
import { FileError, refusal } from './files.js';
import { newPack } from './new.js';
import { page } from './page.js';
import { vectors } from './vectors.js';
import { didYouMean } from '../proof/check/did-you-mean.js';

const HELP = `evenhand: proves packs for honest decision support.

Usage
  evenhand new NAME [--today YYYY-MM-DD]
      Writes the folder NAME: a small example pack that passes every proof, to make your own from.
  evenhand check FILE… [--json] [--tailoring] [--today YYYY-MM-DD]
      Proves each pack: shape, references, reach, balance, reasons, reading grade, dates, claims.
  evenhand diff OLD NEW [--json]
      Prints what differs for whom between two versions of a pack, as Markdown that a clinician can sign.
  evenhand draw FILE
      Prints the questions, what follows which, and the outcomes as a Mermaid flowchart.
  evenhand vectors FILE
      Prints every complete set of answers with its result, one line of JSON each.
  evenhand page FILE [--language en] [--today YYYY-MM-DD]
      Prints the whole guide as one plain HTML page, to print, to review, or to show without JavaScript.

FILE, OLD and NEW are folders that hold pack.json, or JSON files. sources.json, claims.json, wording.json,
fingerprint.json and text/<language>.json beside it belong to it. NAME is a folder that is not there yet;
its last part becomes the id of the pack: letters, digits and dashes.

Options
  --json      print the proof or the difference as JSON
  --tailoring measure, too, how many pairs of people whose answers differ in one question read a different sentence first
  --today     the day on which it is written, proved or shown, instead of now
  --language  the language of the page; the pack's first, if left out
  --help      this text
  --version   the version of the command

Examples
  evenhand new my-subject
  evenhand check my-subject
  evenhand diff my-subject-1.0.0 my-subject > to-sign.md
  evenhand vectors my-subject | head -3
  evenhand page my-subject > guide.html

Ends with
  0  all is well: "check" proved every pack, "diff" found no difference
  1  "check" found something wrong, or "diff" found a difference
  2  it was used wrongly, or a file cannot be used: one line says "evenhand", a code, which file, and what to do
  3  it failed itself, which is an error of ours
Nothing is written but by "new", and that is written whole or not at all.
`;

const COMMANDS = ['new', 'check', 'diff', 'draw', 'vectors', 'page'] as const;
type Command = (typeof COMMANDS)[number];
const isCommand = (name: string | undefined): name is Command =>
  COMMANDS.some((command) => command === name);

const PACK = 'a folder that holds pack.json, or a JSON file';

const OPTIONS = {
  json: { type: 'boolean' },
  tailoring: { type: 'boolean' },
  today: { type: 'string' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;
type Option = keyof typeof OPTIONS;

/** What each command takes, what that is, and how many of it; and which options. */
const TAKES: Readonly<
  Record<
    Command,
    {
      readonly what: string;
      readonly is: string;
      readonly least: number;
      readonly most: number;
      readonly options: readonly Option[];
    }
  >
> = {
  new: {
    what: 'one NAME',
    is: 'a folder that is not there yet',
    least: 1,
    most: 1,
    options: ['today'],
  },
  check: {
    what: 'a FILE',
    is: PACK,
    least: 1,
    most: Infinity,
    options: ['json', 'tailoring', 'today'],
  },
  diff: {
    what: 'two FILEs, OLD and NEW',
    is: `each ${PACK}`,
    least: 2,
    most: 2,
    options: ['json'],
  },
  draw: { what: 'one FILE', is: PACK, least: 1, most: 1, options: [] },
  vectors: { what: 'one FILE', is: PACK, least: 1, most: 1, options: [] },
  page: { what: 'one FILE', is: PACK, least: 1, most: 1, options: ['language', 'today'] },
};

/** Used wrongly: said with what would be right, and an end of its own. */
class UsageError extends Error {
  readonly code = 'usage';
}

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args);
  const [command, ...paths] = positionals;
  if (values.help || args.length === 0) return print(HELP);
  if (values.version)
    return print(
      `${(createRequire(import.meta.url)('evenhand/package.json') as { version: string }).version}\n`,
    );
  if (!isCommand(command))
    throw new UsageError(
      `There is no command ${JSON.stringify(command ?? '')}.${didYouMean(command ?? '', COMMANDS)} There are: ${COMMANDS.join(', ')}.`,
    );
  const { what, is, least, most, options } = TAKES[command];
  const wrong = (Object.keys(values) as Option[]).find((option) => !options.includes(option));
  if (wrong !== undefined)
    throw new UsageError(
      `"${command}" takes no --${wrong}. It takes ${options.length > 0 ? options.map((option) => `--${option}`).join(', ') : 'no option'}.`,
    );
  if (paths.length < least) throw new UsageError(`"${command}" needs ${what}: ${is}.`);
  if (paths.length > most) throw new UsageError(`"${command}" takes ${what}.`);
  const [path = '', second = ''] = paths;
  const progress = process.stderr.isTTY && { progress: showProgress };
  switch (command) {
    case 'new':
      return print(
        `${newPack(path, dayOf(values.today))
          .map((file) => `${path}/${file}`)
          .join('\n')}\n\nNext: evenhand check ${path}\n`,
      );
    case 'check':
      return check(paths, {
        json: values.json ?? false,
        tailoring: values.tailoring ?? false,
        today: dayOf(values.today),
        print: (line) => void print(`${line}\n`),
        ...progress,
      })
        ? 0
        : 1;
    case 'diff':
      return (await diff([path, second], { json: values.json ?? false, print, ...progress }))
        ? 0
        : 1;
    case 'draw':
      return print(draw(path));
    case 'page':
      return print(await page(path, { language: values.language, today: dayOf(values.today) }));
    case 'vectors':
      for (const line of vectors(path))
        if (!process.stdout.write(line)) await once(process.stdout, 'drain');
      return 0;
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const unknown = /^Unknown option '(-[^']*)'/.exec(said)?.[1];
    throw new UsageError(
      unknown === undefined
        ? said
        : `There is no option ${unknown}.${didYouMean(
            unknown,
            Object.keys(OPTIONS).map((option) => `--${option}`),
          )} A name that begins with "-" stands after "--".`,
    );
  }
}

function dayOf(given: string | undefined): Date {
  if (given === undefined) return new Date();
  const day = new Date(`${given}T00:00:00Z`);
  // An engine takes 30 February for 2 March.
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== given)
    throw new UsageError(`--today ${JSON.stringify(given)} is no day. Write it as 2026-11-22.`);
  // Noon where the command runs: days are read in its own zone.
  return new Date(`${given}T12:00:00`);
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

function showProgress(done: number, of: number | undefined): void {
  process.stderr.write(
    `\r${done.toLocaleString('en')} of ${of?.toLocaleString('en') ?? 'many'} sets of answers\u001b[K${done + 5000 > (of ?? Infinity) ? '\r\u001b[K' : ''}`,
  );
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads us may stop early, as head does: that is no mistake.
  if (error.code === 'EPIPE') process.exit(0);
  console.error(
    `evenhand output-unwritable: what was found cannot be written out: ${refusal(error)}. What is there of it is not whole.`,
  );
  process.exit(2);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError || error instanceof FileError) {
    console.error(
      `evenhand ${error.code}: ${error.message}${error instanceof UsageError ? ' See: evenhand --help' : ''}`,
    );
    process.exitCode = 2;
  } else {
    console.error(
      `evenhand failed: this is an error of ours. Please report it with the command and these lines.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    process.exitCode = 3;
  }
}
