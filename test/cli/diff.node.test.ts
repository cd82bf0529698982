// The built command on two folders: the difference, and the page to sign.
import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signOff } from '../../src/cli/diff.js';
import type { Pack } from '../../src/domain/pack.js';
import { diffPacks } from '../../src/proof/diff/diff.js';
import { answerSetsOf } from '../../src/proof/prove/answer-sets.js';
import { root } from '../pages/support/built-dist.ts';
import { wholePack } from '../support/packs/whole-pack.js';

const folder = mkdtempSync(join(tmpdir(), 'evenhand-diff-'));
const pack = (change: (pack: Pack) => object = () => ({})): Pack => ({
  ...wholePack(),
  ...change(wholePack()),
});
const write = (name: string, given: Pack): void => {
  writeFileSync(join(folder, name), JSON.stringify(given));
};
const size = String([...answerSetsOf(pack())].length);
const later = pack(({ rules, text }) => ({
  version: '1.3.0',
  rules: rules.map((rule) =>
    rule.id === 'T0' ? { ...rule, notes: ['calm', 'less-sleep', 'price', 'teeth'] } : rule,
  ),
  text: { en: { ...(text['en'] as object), lines: { 'line-sleep': 'Good | *sleep*.' } } },
}));
before(() => {
  write('old.json', pack());
  write('new.json', later);
  write(
    'bad.json',
    pack(() => ({ id: 'no id' })),
  );
  cpSync(join(root, 'src/packs/sore-throat'), join(folder, 'sore-throat'), { recursive: true });
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

describe('evenhand diff', () => {
  it('evenhand diff exits with 0 and prints "No difference" for equal packs', () => {
    const { status, stdout, stderr } = evenhand('diff', 'old.json', 'old.json');
    expect([status, stderr]).to.deep.equal([0, '']);
    expect(stdout)
      .to.match(/^# tea: 1\.2\.3 → 1\.2\.3\n/)
      .and.include('**No difference.**')
      .and.not.include('Signed');
  });

  it('evenhand diff exits with 1 and prints a page to sign for packs that differ', () => {
    const { status, stdout, stderr } = evenhand('diff', 'old.json', 'new.json');
    expect([status, stderr]).to.deep.equal([1, '']);
    expect(stdout).to.match(/^# tea: 1\.2\.3 → 1\.3\.0\n/);
    for (const line of [
      `| results that change | ${size} |`,
      '## Notes that come first',
      `| \`price\` moves before \`teeth\` | ${size} | who: myself, habits: milk, sleep: good |`,
      '### `/text/en/lines/line-sleep`',
      '| default | Good sleep is a good sign. | Good \\| \\*sleep\\*. |',
      '| `/version` | 1.2.3 | 1.3.0 |',
      '| `/rules/T0/notes` | `["calm","less-sleep","teeth","price"]` | `["calm","less-sleep","price","teeth"]` |',
      '## Signed',
      '| name | role | date | signature |',
    ])
      expect(stdout.split('\n')).to.include(line);
  });

  it('evenhand diff prints the fingerprints that the page shows', () => {
    const { fingerprint } = JSON.parse(
      readFileSync(join(folder, 'sore-throat/fingerprint.json'), 'utf8'),
    ) as { fingerprint: { structure: string; text: { en: string } } };
    expect(evenhand('diff', 'sore-throat', 'sore-throat').stdout)
      .to.include(`| structure | \`${fingerprint.structure}\` | \`${fingerprint.structure}\` |`)
      .and.include(`| words, en | \`${fingerprint.text.en}\` |`);
  });

  it('evenhand diff --json prints the difference as JSON', () => {
    const { status, stdout } = evenhand('diff', 'old.json', 'new.json', '--json');
    const { before, after, ...found } = JSON.parse(stdout) as Record<
      string,
      { id: string; version: string }
    >;
    expect(status).to.equal(1);
    expect([before?.version, after?.version]).to.deep.equal(['1.2.3', '1.3.0']);
    expect(found).to.deep.equal(JSON.parse(JSON.stringify(diffPacks(pack(), later))));
  });

  const wrong: [args: string[], says: string][] = [
    [['old.json'], '"diff" needs two FILEs, OLD and NEW'],
    [['old.json', 'new.json', 'bad.json'], '"diff" takes two FILEs, OLD and NEW.'],
    [
      ['old.json', 'bad.json'],
      'bad.json: the pack has problems. Run "evenhand check bad.json", and correct them first.',
    ],
    [['none.json', 'old.json'], 'none.json: no such file or folder.'],
  ];
  for (const [args, says] of wrong) {
    it(`evenhand diff exits with 2 and prints one sentence after: ${args.join(' ')}`, () => {
      const { status, stdout, stderr } = evenhand('diff', ...args);
      expect([status, stdout]).to.deep.equal([2, '']);
      expect(stderr).to.include(says).and.not.include('    at ');
    });
  }
});

describe('the page to sign', () => {
  const named = (id: string) => ({
    id,
    version: '1.0.0',
    fingerprint: { structure: 'sha256-a', text: { [id]: 'sha256-b' } },
  });

  it('the page to sign names the sample and its seed', () => {
    const found = diffPacks(
      pack(),
      pack(({ notes }) => ({ notes: notes.toReversed() })),
      { limit: 10 },
    );
    if (!found.ok) throw new Error('The packs are in order.');
    const lines = signOff({ before: named('en'), after: named('es') }, found).split('\n');
    expect(lines[0]).to.equal('# en 1.0.0 → es 1.0.0');
    expect(lines)
      .to.include('| sets of answers, on 500 walks of each pack, seed 1 | 1,000 |')
      .and.include('| words, en | `sha256-b` | `none` |');
    expect(lines.find((line) => line.startsWith('Not compared in full: '))).to.include(
      '500 walks of each pack (seed 1)',
    );
    expect(lines.find((line) => line.startsWith('| `/notes` |'))).to.match(/moves before/);
  });
});
