// The command that writes a new pack: what it prints, what it refuses, and what it leaves behind.
import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newPack } from '../../src/cli/new.js';
import { root } from '../pages/support/built-dist.ts';

const today = new Date('2031-05-06T00:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'evenhand-new-'));
const at = (...path: string[]): string => join(folder, ...path);
const json = (...path: string[]): unknown => JSON.parse(readFileSync(at(...path), 'utf8'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('evenhand new', () => {
  before(() => {
    newPack(at('my-pots'), today);
  });

  const evenhandIn = (env: NodeJS.ProcessEnv, ...args: string[]) =>
    spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
  const evenhand = (...args: string[]) => evenhandIn({}, ...args);

  it('evenhand new writes a pack that evenhand check proves, and prints the next steps', () => {
    const { status, stdout, stderr } = evenhand('new', 'packs/own', '--today', '2031-05-06');
    expect([status, stderr]).to.deep.equal([0, '']);
    expect(stdout).to.match(
      /^packs\/own\/CHANGELOG\.md\n[\s\S]*\n\nNext: evenhand check packs\/own\n$/,
    );
    expect(evenhand('check', 'packs/own', '--today', '2031-05-06')).to.include({
      status: 0,
      stderr: '',
    });
  });

  // At any moment, the local day in one of these two zones differs from the day in UTC.
  for (const zone of ['Pacific/Kiritimati', 'Etc/GMT+12'])
    it(`evenhand new dates the pack with the local day by default: ${zone}`, () => {
      const day = (): string =>
        new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format();
      const name = `dated-${zone.replaceAll(/\W/g, '-')}`;
      const before = day();
      evenhandIn({ TZ: zone }, 'new', name);
      // Midnight may fall between the two.
      expect(json(name, 'pack.json'))
        .to.have.nested.property('dates.written')
        .that.is.oneOf([before, day()]);
    });

  it('evenhand new removes a folder that it cannot write completely', () => {
    const { status, stderr } = spawnSync(
      'sh',
      [
        '-c',
        `ulimit -f 8; exec "${process.execPath}" "${join(root, 'dist/cli.js')}" new deep/er/full`,
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(status).to.equal(2);
    expect(stderr).to.match(/^evenhand folder-unwritable: deep\/er\/full cannot be written: EFBIG/);
    expect(existsSync(at('deep'))).to.equal(false);
  });

  const refused: [name: string, says: string][] = [
    [
      'my subject',
      'Expected an id of letters, digits and dashes, such as my-subject; found "my subject". Rename the folder.',
    ],
    ['-x/../é', 'found "é". Rename'],
    ['constructor', 'found "constructor". Rename'],
    [
      'my-pots/README.md/pots',
      'evenhand folder-unwritable: my-pots/README.md/pots cannot be written: ',
    ],
    [
      'my-pots',
      'my-pots exists already, so nothing was written. Choose another name, or move it away first.',
    ],
  ];
  for (const [name, says] of refused) {
    it(`evenhand new writes nothing for ${JSON.stringify(name)}, and gives the reason`, () => {
      writeFileSync(at('my-pots', 'README.md'), 'mine');
      const { status, stdout, stderr } = evenhand('new', '--', name);
      expect([status, stdout]).to.deep.equal([2, '']);
      expect(stderr).to.include(says);
      expect(readFileSync(at('my-pots', 'README.md'), 'utf8')).to.equal('mine');
    });
  }
});
