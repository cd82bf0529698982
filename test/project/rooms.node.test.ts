import { expect } from 'chai';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';

const MOST_FILES = 20;
const MOST_LINES = 220;

/** One dated page for each decision. */
const MAY_BE_FULL = ['docs/decisions'];

/** Long files, each with the reason why it is not divided. */
const MAY_BE_LONG: Readonly<Record<string, string>> = {
  'src/words/words.ts': 'one interface: a translator reads every message in its place',
  'src/words/en.ts': 'one language, one file',
  'src/words/es.ts': 'one language, one file',
  'src/words/zh-Hans.ts': 'one language, one file',
};

const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '');
const code = files.filter((file) =>
  /^(src|scripts|stories|bench|\.storybook|test)\/.*\.(ts|mjs|js|css)$/.test(file),
);
const linesOf = (file: string): number => readFileSync(file, 'utf8').split('\n').length - 1;

describe('folders and files', () => {
  it(`no folder holds more than ${String(MOST_FILES)} files`, () => {
    const held = new Map<string, number>();
    for (const file of files) held.set(dirname(file), (held.get(dirname(file)) ?? 0) + 1);
    const full = [...held]
      .filter(([folder, count]) => count > MOST_FILES && !MAY_BE_FULL.includes(folder))
      .map(([folder, count]) => `${folder} has ${String(count)} files: divide it by subject.`);
    expect(full).to.deep.equal([]);
  });

  it(`no file of code has more than ${String(MOST_LINES)} lines, except those with a reason`, () => {
    const long = code
      .filter((file) => linesOf(file) > MOST_LINES && !(file in MAY_BE_LONG))
      .map((file) => `${file} has ${String(linesOf(file))} lines: divide it by subject.`);
    expect(long).to.deep.equal([]);
  });

  it('every long file with a reason is still there, and still long', () => {
    const short = Object.keys(MAY_BE_LONG)
      .filter((file) => !code.includes(file) || linesOf(file) <= MOST_LINES)
      .map((file) => `${file} is not long: take it out of the list.`);
    expect(short).to.deep.equal([]);
  });
});
