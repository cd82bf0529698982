// The page for authors: its commands run, and its table of codes is complete.
import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { problemCodes } from '../../src/proof/prove/codes.js';
import { blocksOf, root, tableOf } from './documents.js';

const PAGE = 'docs/checking-a-pack.md';

describe('the page for authors', () => {
  it('the page for authors explains every code that a problem can have', () => {
    expect(tableOf(PAGE, 'code', 'means')).to.deep.equal(
      Object.entries(problemCodes).map(([code, means]) => [`\`${code}\``, means]),
    );
  });

  for (const line of blocksOf(PAGE).flatMap(({ code }) => code.trim().split('\n'))) {
    it(`a command on the page for authors works: ${line}`, () => {
      const [command = '', ...args] = line.split(' ');
      const { status, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
      expect([status, stderr]).to.deep.equal([0, '']);
    });
  }
});
