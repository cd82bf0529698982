import { expect } from 'chai';
import { blocksOf, read } from './documents.js';

/** Lines without their indent, which differs from place to place. */
const lines = (code: string): string =>
  code
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('\n');

describe('docs/session.md', () => {
  it('docs/session.md shows code that test/session/inspect.test.ts runs', () => {
    const blocks = blocksOf('docs/session.md');
    expect(blocks).to.have.length(2);
    for (const { code } of blocks)
      expect(lines(read('test/session/inspect.test.ts'))).to.include(lines(code));
  });
});
