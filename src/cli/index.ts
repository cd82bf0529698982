#!/usr/bin/env node
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dayOf, readArguments, UsageError } from './arguments.js';
import { bundle } from './bundle/bundle.js';
import { check } from './check.js';
import { diff } from './diff.js';
import { draw } from './draw.js';
import { FileError, refusal } from './files.js';
import { HELP } from './help.js';
import { newPack } from './new.js';
import { page } from './page.js';
import { vectors } from './vectors.js';
import { words } from './words/index.js';

/** Runs a command line and returns its exit code. */
async function main(args: readonly string[]): Promise<number> {
  const request = readArguments(args);
  if (!request.paths) return print(request.name === 'help' ? HELP : `${version()}\n`);
  const { name, paths, values } = request;
  const [path = '', second = ''] = paths;
  const progress = process.stderr.isTTY && { progress: showProgress };
  switch (name) {
    case 'new': {
      const files = newPack(path, dayOf(values.today)).map((file) => `${path}/${file}`);
      return print(`${files.join('\n')}\n\nNext: evenhand check ${path}\n`);
    }
    case 'check': {
      const isProved = check(paths, {
        json: values.json ?? false,
        lengths: values.lengths ?? false,
        tailoring: values.tailoring ?? false,
        today: dayOf(values.today),
        print: (line) => void print(`${line}\n`),
        ...progress,
      });
      return isProved ? 0 : 1;
    }
    case 'diff': {
      const json = values.json ?? false;
      return (await diff([path, second], { json, print, ...progress })) ? 0 : 1;
    }
    case 'draw':
      return print(draw(path));
    case 'page':
      return print(await page(path, { language: values.language, today: dayOf(values.today) }));
    case 'bundle': {
      const isWritten = await bundle(path, {
        out: values.out ?? `${basename(resolve(path)).replace(/\.json$/, '')}-bundle`,
        parts: fileURLToPath(new URL('bundle/', import.meta.url)),
        version: version(),
        today: dayOf(values.today),
        print: (line) => void print(`${line}\n`),
        step: (line) => void process.stderr.write(`${line}\n`),
        ...progress,
      });
      return isWritten ? 0 : 1;
    }
    case 'words':
      return words(path, second, { out: values.out, json: values.json, print }) ? 0 : 1;
    case 'vectors':
      for (const line of vectors(path, (notice) => void process.stderr.write(`${notice}\n`)))
        if (!process.stdout.write(line)) await once(process.stdout, 'drain');
      return 0;
  }
}

const version = (): string =>
  (createRequire(import.meta.url)('evenhand/package.json') as { version: string }).version;

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

function showProgress(done: number, of: number | undefined): void {
  const [count, total] = [done.toLocaleString('en'), of?.toLocaleString('en') ?? 'many'];
  const clear = done + 5000 > (of ?? Infinity) ? '\r\u001b[K' : '';
  process.stderr.write(`\r${count} of ${total} sets of answers\u001b[K${clear}`);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader closed the pipe early, as `head` does. That is not an error.
  if (error.code === 'EPIPE') process.exit(0);
  console.error(
    `evenhand output-unwritable: the output cannot be written: ${refusal(error)}. ` +
      'The part that was written is incomplete. Choose another place for it.',
  );
  process.exit(2);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError || error instanceof FileError) {
    const help = error instanceof UsageError ? ' See: evenhand --help' : '';
    console.error(`evenhand ${error.code}: ${error.message}${help}`);
    process.exitCode = 2;
  } else {
    const lines = error instanceof Error ? (error.stack ?? error.message) : String(error);
    console.error(
      `evenhand failed: this is a bug. Please report it with the command and these lines.\n${lines}`,
    );
    process.exitCode = 3;
  }
}
