// Follows the page on a language of one's own step by step, in a new project, with the French words of our tests.
import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { wordsCodes } from '../../src/cli/words/codes.js';
import { MESSAGES } from '../../src/cli/words/messages.js';
import { frenchPack } from '../support/french.js';
import { blocksOf, root, tableOf } from './documents.js';

const PAGE = 'docs/your-own-language.md';
const FRENCH = join(root, 'test/support/french/words/fr.json');
const project = mkdtempSync(join(tmpdir(), 'evenhand-language-'));
const blocks = blocksOf(PAGE);
const commands = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ code }) => code.trim().split('\n'));

before(() => {
  const bin = join(project, 'node_modules/.bin/evenhand');
  mkdirSync(dirname(bin), { recursive: true });
  symlinkSync(root.replace(/\/$/, ''), join(project, 'node_modules/evenhand'));
  writeFileSync(bin, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist/cli.js')}" "$@"\n`);
  chmodSync(bin, 0o755);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  frenchPack(join(project, 'my-subject'));
  rmSync(join(project, 'my-subject/words'), { recursive: true });
});
after(() => {
  rmSync(project, { recursive: true, force: true });
});

const run = (line: string): [status: number | null, stderr: string] => {
  const { status, stderr } = spawnSync('sh', ['-c', line], { cwd: project, encoding: 'utf8' });
  return [status, stderr];
};

describe('the page on a language of one’s own', () => {
  for (const [place, line] of commands.entries())
    it(`a command on the page on a language of one’s own works: ${line}`, () => {
      expect(run(line)).to.deep.equal([0, '']);
      // The author fills in the file that the first command wrote.
      if (place === 0) cpSync(FRENCH, join(project, 'my-subject/words/fr.json'));
    });

  it('the code on the page on a language of one’s own defines the compiled words', () => {
    const code = blocks.find(({ language }) => language === 'js')?.code ?? '';
    writeFileSync(join(project, 'snippet.js'), code);
    expect(run(`"${process.execPath}" snippet.js`)).to.deep.equal([0, '']);
  });

  it('the message on the page on a language of one’s own is that of the French file', () => {
    const shown = JSON.parse(blocks.find(({ language }) => language === 'json')?.code ?? '') as {
      moreSigns: { text: string };
    };
    const { messages } = JSON.parse(readFileSync(FRENCH, 'utf8')) as {
      messages: Record<string, unknown>;
    };
    expect(shown.moreSigns).to.deep.equal(messages['moreSigns']);
    expect({ ...shown.moreSigns, text: undefined }).to.deep.equal({
      ...MESSAGES['moreSigns'],
      text: undefined,
    });
  });

  it('the page on a language of one’s own explains every code of a words file', () => {
    expect(tableOf(PAGE, 'code', 'means')).to.deep.equal(
      Object.entries(wordsCodes).map(([code, means]) => [`\`${code}\``, means]),
    );
  });
});
