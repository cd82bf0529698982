// The built command in a folder of packs, valid and invalid.
import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerSets } from '../../src/proof/prove/reach.js';
import { root } from '../pages/support/built-dist.ts';
import { wholePack } from '../support/packs/whole-pack.js';

const folder = mkdtempSync(join(tmpdir(), 'evenhand-cli-'));
const TODAY = ['--today', '2026-06-01'];
before(() => {
  writeFileSync(join(folder, 'tea.json'), JSON.stringify(wholePack()));
  writeFileSync(
    join(folder, 'cold.json'),
    JSON.stringify({
      ...wholePack(),
      notes: wholePack().notes.map((note) => ({ ...note, knd: note.kind })),
    }),
  );
  writeFileSync(join(folder, 'broken.json'), '{\n  "format": 1,\n  "id" "tea"\n}\n');
  mkdirSync(join(folder, 'held/pack.json'), { recursive: true });
  cpSync(join(root, 'src/packs/liver-stem-cells'), join(folder, 'liver'), { recursive: true });
  cpSync(join(root, 'src/packs/sore-throat'), join(folder, 'throat'), { recursive: true });
});
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

const evenhand = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });

describe('evenhand', () => {
  it('evenhand prints its usage with --help and without arguments', () => {
    for (const args of [['--help'], ['-h'], [], ['check', '--help']]) {
      const { status, stdout, stderr } = evenhand(...args);
      expect([status, stderr]).to.deep.equal([0, '']);
      expect(stdout).to.match(/^evenhand: proves packs[\s\S]*Usage[\s\S]*Options[\s\S]*Examples/);
    }
  });

  const wrong: [args: string[], says: string][] = [
    [['chekc', 'tea.json'], 'Unknown command "chekc".'],
    [['check'], '"check" needs a FILE'],
    [
      ['check', '--jsn', 'tea.json'],
      'evenhand usage: Unknown option --jsn. Did you mean "--json"?',
    ],
    [['check', '--today'], "evenhand usage: Option '--today <value>' argument missing"],
    [
      ['check', 'tea.json', '--today', 'tomorrow'],
      '--today expects a date as YYYY-MM-DD, found "tomorrow".',
    ],
    [
      ['check', 'tea.json', '--today', '2026-02-30'],
      '--today expects a date as YYYY-MM-DD, found "2026-02-30".',
    ],
    [
      ['check', 'tea.json', '--language', 'es'],
      '"check" has no option --language. Its options: --json, --lengths, --tailoring, --today.',
    ],
    [['draw', 'tea.json', '--json'], '"draw" has no option --json. Its options: none.'],
    [
      ['page', 'tea.json', '--language', 'fr'],
      'evenhand language-missing: tea.json: the pack has no text in "fr". Choose one of: en.',
    ],
    [['check', 'held'], 'evenhand file-unreadable: held/pack.json cannot be read: EISDIR'],
    [['vectors', 'tea.json', 'cold.json'], '"vectors" takes one FILE.'],
    [['check', 'coffee.json'], 'evenhand file-missing: coffee.json: no such file or folder.'],
    [['check', 'broken.json'], 'broken.json'],
    [['check', 'liver/text'], 'evenhand folder-no-pack: liver/text: the folder has no pack.json.'],
    [
      ['vectors', 'cold.json'],
      'evenhand pack-not-in-order: cold.json: the pack has problems. Run "evenhand check cold.json"',
    ],
  ];
  for (const [args, says] of wrong) {
    it(`evenhand exits with 2 and prints one sentence after: ${args.join(' ')}`, () => {
      const { status, stdout, stderr } = evenhand(...args);
      expect([status, stdout]).to.deep.equal([2, '']);
      expect(stderr).to.include(says).and.not.include('    at ');
      expect(stderr).to.match(/^evenhand [a-z-]+: [^\n]+\n$/);
    });
  }

  it('evenhand prints its version', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(evenhand('--version')).to.include({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('evenhand exits with 2 and an error when its output cannot be written', function () {
    if (!existsSync('/dev/full')) this.skip();
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${join(root, 'dist/cli.js')}" page tea.json > /dev/full`],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(status).to.equal(2);
    expect(stderr).to.match(/^evenhand output-unwritable: .*ENOSPC.*\n$/);
  });

  it('evenhand reports line and column of invalid JSON, if the engine knows them', () => {
    expect(evenhand('check', 'broken.json').stderr).to.match(
      /broken\.json(:3:\d+)?: invalid JSON: .*Correct it there/,
    );
  });
});

describe('evenhand check', () => {
  it('evenhand check reports that a pack is proved, with its summary', () => {
    const { status, stdout } = evenhand('check', 'tea.json', ...TODAY);
    const sets = [...answerSets(wholePack())].length;
    expect(stdout)
      .to.include('proved  tea.json\n')
      .and.include(`tea 1.2.3; ${String(sets)} answer sets;`)
      .and.include('claims 2 told, 1 set aside');
    expect(status).to.equal(0);
  });

  it('evenhand check reads the files of a folder as one pack', () => {
    const { status, stdout } = evenhand('check', 'throat', '--today', '2026-11-24');
    expect(stdout).to.include('sore-throat').and.include('649 answer sets');
    expect(status).to.equal(0);
  });

  it('evenhand check reports each problem with code, place and remedy, and exits with 1', () => {
    const { status, stdout } = evenhand('check', 'cold.json', 'tea.json', ...TODAY);
    expect(stdout)
      .to.include('NOT PROVED  cold.json\n')
      .and.include(
        '  key-unknown\n    /notes/0/knd\n      Unknown key "knd". Remove it, or correct its name. Did you mean "kind"?',
      )
      .and.include(`${String(wholePack().notes.length)} problems.`);
    expect(stdout).to.include('proved  tea.json');
    expect(status).to.equal(1);
  });

  it('evenhand check proves for the day of --today', () => {
    expect(evenhand('check', 'tea.json', '--today', '2027-06-01').stdout).to.include('date-due');
  });

  it('evenhand check --json prints the proof as JSON', () => {
    const [found] = JSON.parse(evenhand('check', 'cold.json', '--json', ...TODAY).stdout) as [
      { path: string; ok: boolean; problems: { code: string }[] },
    ];
    expect(found).to.include({ path: 'cold.json', ok: false });
    expect(new Set(found.problems.map(({ code }) => code))).to.deep.equal(new Set(['key-unknown']));
  });
});

describe('evenhand vectors', () => {
  it('evenhand vectors prints each complete set of answers with its result', () => {
    const lines = evenhand('vectors', 'tea.json')
      .stdout.trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ answers }) => answers)).to.deep.equal([...answerSets(wholePack())]);
    expect(lines[1]).to.deep.equal({
      answers: { who: 'myself', habits: ['milk'], sleep: 'bad' },
      outcome: 'sleep-first',
      rule: 'T1',
      reasons: [
        ['T1', 0],
        ['T2', 1],
      ],
      cautions: ['late-tea'],
      notes: ['late-tea', 'less-sleep', 'sugar-adds-up', 'milk-taste', 'calm', 'teeth', 'price'],
      lines: [],
      questions: ['q-sleep'],
    });
  });

  it('evenhand vectors exits quietly when its pipe is closed', () => {
    const { status, stdout, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${join(root, 'dist/cli.js')}" vectors liver | head -2`],
      { cwd: folder, encoding: 'utf8' },
    );
    expect([status, stderr, stdout.trimEnd().split('\n').length]).to.deep.equal([0, '', 2]);
  });

  it('evenhand is published as a command', () => {
    const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      bin: Record<string, string>;
    };
    expect(readFileSync(join(root, bin['evenhand'] ?? ''), 'utf8')).to.match(
      /^#!\/usr\/bin\/env node\n/,
    );
  });
});
