// The built command `evenhand words`: new, check, compile; and a pack with a words file beside it.
import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../pages/support/built-dist.ts';
import { frenchPack } from '../support/french.js';

const folder = mkdtempSync(join(tmpdir(), 'evenhand-words-'));
const FRENCH = join(root, 'test/support/french/words/fr.json');
before(() => {
  frenchPack(join(folder, 'gorge'));
  frenchPack(join(folder, 'muet'));
  rmSync(join(folder, 'muet/words'), { recursive: true });
  cpSync(FRENCH, join(folder, 'fr.json'));
  writeFileSync(
    join(folder, 'faux.json'),
    readFileSync(FRENCH, 'utf8').replace('"Commencer"', '"Commencer {x}"'),
  );
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

describe('evenhand words', () => {
  it('words new prints a file, or writes one that does not exist yet', () => {
    const printed = evenhand('words', 'new', 'de');
    expect([printed.status, printed.stderr]).to.deep.equal([0, '']);
    expect((JSON.parse(printed.stdout) as { language: string }).language).to.equal('de');
    const written = evenhand('words', 'new', 'de', '--out', 'de.json');
    expect(written.stdout).to.equal('de.json\n\nNext: evenhand words check de.json\n');
    expect(readFileSync(join(folder, 'de.json'), 'utf8')).to.equal(printed.stdout);
    const again = evenhand('words', 'new', 'de', '--out', 'de.json');
    expect([again.status, again.stderr]).to.deep.equal([
      2,
      'evenhand file-taken: de.json exists already, so nothing was written. Choose another name, or move it away first.\n',
    ]);
  });

  it('words check exits with 0 for valid words, and with 1 and the problems otherwise', () => {
    const right = evenhand('words', 'check', 'fr.json');
    expect([right.status, right.stdout]).to.deep.equal([0, 'in order  fr.json\n']);
    const wrong = evenhand('words', 'check', 'faux.json');
    expect([wrong.status, wrong.stdout]).to.deep.equal([
      1,
      `NOT IN ORDER  faux.json

  words-argument
    /messages/start/text
      Unknown argument {x}. Its arguments: none.

  1 problem.
`,
    ]);
    const { ok, problems } = JSON.parse(
      evenhand('words', 'check', 'faux.json', '--json').stdout,
    ) as { ok: boolean; problems: unknown[] };
    expect([ok, problems.length]).to.deep.equal([false, 1]);
  });

  it('words compile writes a module that defines the words, and refuses words with problems', () => {
    const { status, stdout } = evenhand('words', 'compile', 'fr.json', '--out', 'words.fr.js');
    expect([status, stdout]).to.deep.equal([0, 'words.fr.js\n']);
    expect(readFileSync(join(folder, 'words.fr.js'), 'utf8')).to.contain('defineWords(words);');
    const refused = evenhand('words', 'compile', 'faux.json');
    expect([refused.status, refused.stdout, refused.stderr]).to.deep.equal([
      2,
      '',
      'evenhand words-not-in-order: faux.json: the words have problems. Run "evenhand words check faux.json", and correct them first.\n',
    ]);
  });

  const wrong: [args: string[], says: string][] = [
    [['words'], '"words" needs a task and one name: new LANGUAGE, check FILE or compile FILE.'],
    [['words', 'chek', 'fr.json'], 'Unknown task "chek" of "words". Did you mean "check"?'],
    [
      ['words', 'new', 'frrrrrrrrrrr'],
      'evenhand language-form: Expected a language tag such as fr',
    ],
    [['words', 'check', 'it.json'], 'evenhand file-missing: it.json: no such file.'],
    [
      ['words', 'new', 'it', '--out', 'no/no/it.json'],
      'evenhand file-unwritable: no/no/it.json cannot',
    ],
  ];
  for (const [args, says] of wrong)
    it(`evenhand exits with 2 and prints one sentence after: ${args.join(' ')}`, () => {
      const { status, stderr } = evenhand(...args);
      expect(status).to.equal(2);
      expect(stderr).to.contain(says);
      expect(stderr.trim().split('\n')).to.have.length(1);
    });
});

describe("a pack in another language than the library's", () => {
  it('a French pack with a words file beside it is proved', () => {
    const { status, stdout } = evenhand('check', 'gorge', '--today', '2026-11-23');
    expect(stdout).to.match(/^proved {2}gorge\n/);
    expect(status).to.equal(0);
  });

  it('a French pack without a words file is refused: no guide would show it', () => {
    const { status, stdout } = evenhand('check', 'muet', '--today', '2026-11-23');
    expect(status).to.equal(1);
    expect(stdout).to.contain('  language-unspoken\n    /languages/0\n');
    expect(stdout).to.contain('evenhand words new fr --out words/fr.json');
  });

  it('a problem of the words file beside a pack is a problem of the pack', () => {
    cpSync(join(folder, 'gorge'), join(folder, 'fautif'), { recursive: true });
    writeFileSync(
      join(folder, 'fautif/words/fr.json'),
      readFileSync(FRENCH, 'utf8').replace('"Commencer"', '""'),
    );
    const { status, stdout } = evenhand('check', 'fautif', '--today', '2026-11-23');
    expect(status).to.equal(1);
    expect(stdout).to.contain('  words-missing\n    /words/fr/messages/start/text\n');
  });

  it('the HTML page of a French pack is in French, from the words file beside it', () => {
    const { status, stdout } = evenhand('page', 'gorge', '--today', '2026-11-23');
    expect(status).to.equal(0);
    expect(stdout).to.contain('<html lang="fr"').and.to.contain('Ce que le guide demande');
    expect(stdout).to.contain('23 novembre 2026');
    expect(evenhand('page', 'muet').stderr).to.contain('the library has no words in "fr"');
  });
});
