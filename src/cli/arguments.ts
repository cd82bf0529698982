import { parseArgs } from 'node:util';
import { didYouMean } from '../proof/check/did-you-mean.js';

const COMMANDS = ['new', 'check', 'diff', 'draw', 'vectors', 'page', 'bundle', 'words'] as const;
export type Command = (typeof COMMANDS)[number];
const isCommand = (name: string | undefined): name is Command =>
  COMMANDS.some((command) => command === name);

const PACK = 'a folder with a pack.json, or a JSON file';

const OPTIONS = {
  json: { type: 'boolean' },
  lengths: { type: 'boolean' },
  tailoring: { type: 'boolean' },
  today: { type: 'string' },
  language: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;
type Option = keyof typeof OPTIONS;

/** Each command's arguments (name, number, options). */
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
    is: 'a folder that does not exist yet',
    least: 1,
    most: 1,
    options: ['today'],
  },
  check: {
    what: 'a FILE',
    is: PACK,
    least: 1,
    most: Infinity,
    options: ['json', 'lengths', 'tailoring', 'today'],
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
  bundle: { what: 'one FILE', is: PACK, least: 1, most: 1, options: ['out', 'today'] },
  words: {
    what: 'a task and one name',
    is: 'new LANGUAGE, check FILE or compile FILE',
    least: 2,
    most: 2,
    options: ['json', 'out'],
  },
};

/** Invalid usage. Exit code 2. */
export class UsageError extends Error {
  readonly code = 'usage';
}

type Values = ReturnType<typeof parse>['values'];

/** The parsed command line. */
export type Request =
  | { readonly name: 'help' | 'version'; readonly paths?: never }
  | { readonly name: Command; readonly paths: readonly string[]; readonly values: Values };

/**
 * Reads the arguments of the command line.
 *
 * @throws {UsageError} when a command, an option or a number of files is wrong
 */
export function readArguments(args: readonly string[]): Request {
  const { values, positionals } = parse(args);
  const [name, ...paths] = positionals;
  if (values.help || args.length === 0) return { name: 'help' };
  if (values.version) return { name: 'version' };
  if (!isCommand(name))
    throw new UsageError(
      `Unknown command ${JSON.stringify(name ?? '')}.${didYouMean(name ?? '', COMMANDS)} ` +
        `Use one of: ${COMMANDS.join(', ')}.`,
    );
  const { what, is, least, most, options } = TAKES[name];
  const wrong = (Object.keys(values) as Option[]).find((option) => !options.includes(option));
  if (wrong !== undefined) {
    const allowed = options.map((option) => `--${option}`).join(', ');
    throw new UsageError(`"${name}" has no option --${wrong}. Its options: ${allowed || 'none'}.`);
  }
  if (paths.length < least) throw new UsageError(`"${name}" needs ${what}: ${is}.`);
  if (paths.length > most)
    throw new UsageError(`"${name}" takes ${what}. Found ${String(paths.length)} names.`);
  return { name, paths, values };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const unknown = /^Unknown option '(-[^']*)'/.exec(message)?.[1];
    if (unknown === undefined) throw new UsageError(message);
    const known = Object.keys(OPTIONS).map((option) => `--${option}`);
    throw new UsageError(
      `Unknown option ${unknown}.${didYouMean(unknown, known)} ` +
        'Put "--" before names that begin with "-".',
    );
  }
}

/** The day of `--today`; now, if it is not given. */
export function dayOf(given: string | undefined): Date {
  if (given === undefined) return new Date();
  const day = new Date(`${given}T00:00:00Z`);
  // `Date` accepts 30 February, as 2 March.
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== given)
    throw new UsageError(
      `--today expects a date as YYYY-MM-DD, found ${JSON.stringify(given)}. Write a day such as 2026-11-22.`,
    );
  // `evenhand check` refuses a date outside these years, and the next check is due a year later.
  if (given < '1800' || given >= '2200')
    throw new UsageError(
      `--today expects a day from 1800-01-01 to 2199-12-31, found ${JSON.stringify(given)}. Write a day such as 2026-11-22.`,
    );
  // Noon in the local time zone: packs are dated by local days.
  return new Date(`${given}T12:00:00`);
}
