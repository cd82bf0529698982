// Follows the page on writing a pack step by step, in a new project.
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
import { problemCodes } from '../../src/proof/prove/codes.js';
import { blocksOf, codeIn, exists, proseOf, read, root, tableOf } from './documents.js';

const PAGE = 'docs/writing-a-pack.md';
const project = mkdtempSync(join(tmpdir(), 'evenhand-project-'));

before(() => {
  // The result of `npm install` of this folder.
  const bin = join(project, 'node_modules/.bin/evenhand');
  mkdirSync(dirname(bin), { recursive: true });
  symlinkSync(root.replace(/\/$/, ''), join(project, 'node_modules/evenhand'));
  writeFileSync(bin, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist/cli.js')}" "$@"\n`);
  chmodSync(bin, 0o755);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
});
after(() => {
  rmSync(project, { recursive: true, force: true });
});

function run(line: string): { status: number | null; stdout: string; stderr: string } {
  return spawnSync('sh', ['-c', line], { cwd: project, encoding: 'utf8', maxBuffer: 2 ** 28 });
}

function change(file: string, from: string, to: string): void {
  const words = readFileSync(join(project, file), 'utf8');
  expect(words, file).to.include(from);
  writeFileSync(
    join(project, file),
    words.replace(from, () => to),
  );
}

const blocks = blocksOf(PAGE);
const commands = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ code }) => code.trim().split('\n'));
const changes = [...proseOf(PAGE).matchAll(/in `([^`]+)`, `([^`]+)` becomes `([^`]+)`/g)];
const scripts = blocks.filter(({ language }) => language === 'js');

describe('the page on writing a pack', () => {
  it('the page on writing a pack has only commands, changes and snippets that a test runs', () => {
    expect([commands.length, changes.length, scripts.length]).to.deep.equal([9, 2, 3]);
    expect(blocks.filter(({ language }) => !['sh', 'js', 'html'].includes(language))).to.deep.equal(
      [],
    );
  });

  for (const { language, code, mark } of blocks) {
    const status = Number(/^ends with (\d)$/.exec(mark)?.[1] ?? 0);
    if (status === 1) {
      it('a command on the page on writing a pack changes the documented files', () => {
        for (const [, file = '', from = '', to = ''] of changes) change(file, from, to);
      });
    }
    for (const line of language === 'sh' ? code.trim().split('\n') : []) {
      it(`a command on the page on writing a pack exits with ${String(status)}: ${line}`, () => {
        const found = run(line);
        // "bundle" describes its steps there.
        const said = line.includes(' bundle ')
          ? /^(?:(?:Proving|Making|Writing) .* …\n){3}$/
          : /^$/;
        expect(found.stderr).to.match(said);
        expect(found.status).to.equal(status);
        if (line.includes(' check '))
          expect(found.stdout).to.include('proved  my-subject').and.not.include('Not proved');
        if (line.includes(' diff '))
          expect(found.stdout.includes('**No difference.**')).to.equal(status === 0);
      });
    }
    if (language === 'js') {
      it(`code on the page on writing a pack runs: ${code.split('\n').find((line) => line !== '' && !line.startsWith('import')) ?? ''}`, () => {
        writeFileSync(join(project, 'snippet.js'), code);
        // Node called JSON modules experimental for longer than they were.
        const { status, stderr } = run(
          `"${process.execPath}" --disable-warning=ExperimentalWarning snippet.js`,
        );
        expect([status, stderr]).to.deep.equal([0, '']);
      });
    }
  }

  it('the page on writing a pack names attributes and properties that exist', () => {
    const attributes = tableOf('README.md', 'attribute', 'property', 'is');
    const html = blocks.find(({ language }) => language === 'html')?.code ?? '';
    expect(attributes.flatMap(([name = '']) => codeIn(name))).to.include.members(
      [...html.matchAll(/([\w-]+)="/g)].map(([, name = '']) => name),
    );
    expect(attributes.flatMap(([, property = '']) => codeIn(property))).to.include.members([
      'pack',
      'publisher',
      'offersTreatment',
    ]);
  });

  it('the page on writing a pack links to pages that exist', () => {
    for (const [, target = ''] of read(PAGE).matchAll(/\]\(([^)#]+)\)/g))
      expect(exists(join('docs', target)), target).to.equal(true);
  });
});

describe('the broken packs on the page on writing a pack', () => {
  const rows = tableOf(PAGE, 'in', 'this', 'becomes', 'and the proof says');

  for (const [index, cells] of rows.entries()) {
    const [file = '', from = '', to = '', code = ''] = cells.map((cell) =>
      cell.replace(/^`|`$/g, ''),
    );
    it(`the proof reports ${code} for ${from} → ${to}`, () => {
      const name = `broken-${String(index)}`;
      expect(run(`node_modules/.bin/evenhand new ${name}`).status).to.equal(0);
      change(join(name, file), from, to);
      const { status, stdout } = run(`node_modules/.bin/evenhand check ${name} --json`);
      const [{ problems }] = JSON.parse(stdout) as [{ problems: { code: string }[] }];
      expect(status).to.equal(1);
      expect(problems.map((problem) => problem.code)).to.include(code);
      expect(Object.keys(problemCodes)).to.include(code);
    });
  }

  it('the proof reports none of these problems for a valid pack', () => {
    expect(rows).to.have.lengthOf(8);
    cpSync(join(project, 'my-subject-0.1.0'), join(project, 'whole'), { recursive: true });
    expect(run('npx evenhand check whole').status).to.equal(0);
  });
});
