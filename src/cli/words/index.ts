import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { didYouMean } from '../../proof/check/did-you-mean.js';
import { UsageError } from '../arguments.js';
import { FileError, refusal } from '../files.js';
import { countLines, problemLines } from '../report.js';
import { wordsModule } from './compile.js';
import { newWords } from './new.js';
import { isTag } from './plurals.js';
import { readCheckedWords, readWords } from './read.js';

const TASKS = ['new', 'check', 'compile'] as const;

export interface WordsOptions {
  /** The file to write. Default: standard output. */
  readonly out?: string | undefined;
  readonly json?: boolean | undefined;
  readonly print: (text: string) => void;
}

/**
 * `evenhand words`: writes a new words file, checks one, or compiles one to a module.
 *
 * @param task `new`, `check` or `compile`
 * @param subject a language tag for `new`, otherwise a file
 * @returns whether the words are valid
 * @throws {UsageError} for another task
 * @throws {FileError} when a file cannot be used or written, or the words to compile have problems
 */
export function words(task: string, subject: string, options: WordsOptions): boolean {
  if (task === 'new') return write(newWordsIn(subject), options, `evenhand words check`);
  if (task === 'compile') return write(wordsModule(readCheckedWords(subject)), options);
  if (task !== 'check')
    throw new UsageError(
      `Unknown task ${JSON.stringify(task)} of "words".${didYouMean(task, TASKS)} Use one of: ${TASKS.join(', ')}.`,
    );
  const { ok, problems } = readWords(subject);
  const lines = [
    `${ok ? 'in order' : 'NOT IN ORDER'}  ${subject}`,
    ...problemLines(problems),
    ...countLines(problems),
  ];
  options.print(
    options.json
      ? `${JSON.stringify({ path: subject, ok, problems }, undefined, 2)}\n`
      : `${lines.join('\n')}\n`,
  );
  return ok;
}

function newWordsIn(language: string): string {
  if (isTag(language)) return newWords(language);
  throw new FileError(
    'language-form',
    `Expected a language tag such as fr or pt-BR, found ${JSON.stringify(language)}. Write one.`,
  );
}

/** Prints a text, or writes it to a new file or to one that was compiled before. */
function write(text: string, { out, print }: WordsOptions, next?: string): boolean {
  if (out === undefined) {
    print(text);
    return true;
  }
  if (next !== undefined && existsSync(out))
    throw new FileError(
      'file-taken',
      `${out} exists already, so nothing was written. Choose another name, or move it away first.`,
    );
  try {
    // `words/` beside a pack, for its first language. Not recursive: under `/proc` that never returns.
    if (!existsSync(dirname(out))) mkdirSync(dirname(out));
    writeFileSync(out, text);
  } catch (error) {
    throw new FileError(
      'file-unwritable',
      `${out} cannot be written: ${refusal(error)}. Choose a folder that you may write to.`,
    );
  }
  print(next === undefined ? `${out}\n` : `${out}\n\nNext: ${next} ${out}\n`);
  return true;
}
