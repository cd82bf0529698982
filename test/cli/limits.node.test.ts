// The limits of the command: the first and last days, unwritable places, reserved keys, packs with very many answer
// sets.
import { expect } from 'chai';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../pages/support/built-dist.ts';
import { wholePack } from '../support/packs/whole-pack.js';

const CLI = join(root, 'dist/cli.js');
const soreThroat = join(root, 'src/packs/sore-throat');
const isRoot = process.getuid?.() === 0;
const NOBODY = 65534;

describe('the limits of the command', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'evenhand-limits-'));
    chmodSync(folder, 0o755);
  });
  afterEach(() => {
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o755);
    rmSync(folder, { recursive: true, force: true });
  });

  const evenhand = (args: readonly string[], uid?: number) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 20_000,
      ...(uid !== undefined && { uid }),
    });
    return { status, stdout, stderr };
  };

  for (const day of ['9999-12-31', '0001-01-01', '2200-01-01', '1799-12-31'])
    it(`evenhand new refuses a day on which its pack could not pass its own check: ${day}`, () => {
      const { status, stdout, stderr } = evenhand(['new', 'tea', '--today', day]);
      expect([status, stdout]).to.deep.equal([2, '']);
      expect(stderr).to.match(
        /^evenhand usage: --today expects a day from 1800-01-01 to 2199-12-31/,
      );
      expect(existsSync(join(folder, 'tea'))).to.equal(false);
    });

  for (const day of ['1800-01-01', '2199-12-31', '2028-02-29'])
    it(`evenhand new writes a pack that passes evenhand check on its own day: ${day}`, () => {
      expect(evenhand(['new', 'tea', '--today', day]).status).to.equal(0);
      const { status, stdout } = evenhand(['check', 'tea', '--today', day]);
      expect([status, stdout.split('\n')[0]]).to.deep.equal([0, 'proved  tea']);
    });

  it('evenhand new exits with one sentence where no folder can be created', function () {
    if (!existsSync('/proc/self')) this.skip();
    const { status, stdout, stderr } = evenhand(['new', '/proc/x/y']);
    expect([status, stdout]).to.deep.equal([2, '']);
    expect(stderr).to.match(/^evenhand folder-unwritable: \/proc\/x\/y [^\n]+\n$/);
  });

  it('evenhand new removes the parent folders that it created, when it fails', () => {
    const { status, stderr } = evenhand(['new', `a/b/${'c'.repeat(300)}/tea`]);
    expect(status).to.equal(2);
    expect(stderr).to.match(/^evenhand folder-unwritable: /);
    expect(readdirSync(folder)).to.deep.equal([]);
    expect(evenhand(['new', 'a/b/tea']).status).to.equal(0);
    expect(readdirSync(join(folder, 'a/b'))).to.deep.equal(['tea']);
  });

  it('evenhand new keeps the folders that existed before, when it fails', function () {
    if (process.platform === 'win32') this.skip();
    symlinkSync('nowhere', join(folder, 'a'));
    try {
      const { status, stderr } = evenhand(['new', 'a/tea']);
      expect(status).to.equal(2);
      expect(stderr).to.match(/^evenhand folder-unwritable: a\/tea [^\n]+\n$/);
      expect(readdirSync(folder)).to.deep.equal(['a']);
    } finally {
      // The target of a broken link has no permissions to restore.
      rmSync(join(folder, 'a'), { force: true });
    }
  });

  for (const [what, path] of [
    ['text/', 'pack/text'],
    ['the folder of the pack', 'pack'],
    ['pack.json', 'pack/pack.json'],
  ] as const)
    for (const command of ['check', 'draw', 'vectors', 'page'])
      it(`evenhand ${command} reports file-unreadable and exits with 2 if ${what} cannot be read`, function () {
        if (process.platform === 'win32') this.skip();
        cpSync(soreThroat, join(folder, 'pack'), { recursive: true });
        chmodSync(join(folder, path), 0o000);
        try {
          const uid = isRoot ? NOBODY : undefined;
          const { status, stdout, stderr } = evenhand([command, 'pack'], uid);
          expect([status, stdout]).to.deep.equal([2, '']);
          expect(stderr).to.match(
            new RegExp(`^evenhand file-unreadable: ${path} [^\\n]*EACCES[^\\n]+\\n$`),
          );
        } finally {
          chmodSync(join(folder, path), 0o755);
        }
      });

  for (const [key, reserve] of [
    [
      '/text/__proto__',
      (pack: string) => {
        writeFileSync(join(pack, 'text/__proto__.json'), '{}');
      },
    ],
    [
      '/voices/__proto__',
      (pack: string) => {
        const file = join(pack, 'pack.json');
        const whole = readFileSync(file, 'utf8');
        writeFileSync(file, whole.replace('"voices": {', '"voices": { "__proto__": {},'));
      },
    ],
  ] as const) {
    it(`evenhand check reports id-reserved and exits with 1 for ${key}`, () => {
      cpSync(soreThroat, join(folder, 'pack'), { recursive: true });
      reserve(join(folder, 'pack'));
      const { status, stdout, stderr } = evenhand(['check', 'pack']);
      expect([status, stderr]).to.deep.equal([1, '']);
      expect(stdout).to.include(`\n  id-reserved\n    ${key}\n`);
    });

    for (const command of [
      'draw pack',
      'vectors pack',
      'page pack',
      'diff pack good',
      'diff good pack',
    ])
      it(`evenhand ${command} reports pack-not-in-order and exits with 2 for a pack with ${key}`, () => {
        for (const name of ['pack', 'good'])
          cpSync(soreThroat, join(folder, name), { recursive: true });
        reserve(join(folder, 'pack'));
        const { status, stdout, stderr } = evenhand(command.split(' '));
        expect([status, stdout]).to.deep.equal([2, '']);
        expect(stderr).to.match(/^evenhand pack-not-in-order: pack: [^\n]+\n$/);
      });
  }

  it('evenhand vectors warns before it writes more than 10,000,000 answer sets', async () => {
    const pack = wholePack();
    const [question] = pack.questions.filter(({ kind }) => kind === 'several');
    if (!question) throw new Error('The pack has no question with several answers.');
    const more = Array.from({ length: 40 }, (_, index) => ({ id: `more-${String(index)}` }));
    const large = JSON.parse(JSON.stringify(pack)) as {
      questions: { id: string; options: object[] }[];
      text: Record<string, { questions: Record<string, { options: Record<string, string> }> }>;
    };
    large.questions.find(({ id }) => id === question.id)?.options.push(...more);
    for (const text of Object.values(large.text))
      for (const { id } of more)
        Object.assign(text.questions[question.id]?.options ?? {}, { [id]: `Something ${id}` });
    writeFileSync(join(folder, 'large.json'), JSON.stringify(large));
    const child = spawn(process.execPath, [CLI, 'vectors', 'large.json'], { cwd: folder });
    let first = '';
    const told = (what: string) => {
      first ||= what;
      child.kill('SIGKILL');
    };
    child.stderr.on('data', (data) => {
      told(`notice: ${String(data)}`);
    });
    child.stdout.on('data', () => {
      told('an answer set');
    });
    await once(child, 'close');
    expect(first).to.match(/^notice: large\.json: more than 10,000,000 answer sets/);
  });
});
