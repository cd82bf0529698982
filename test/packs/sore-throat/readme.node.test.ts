import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'chai';
import { flowchart } from '../../../src/cli/draw.js';
import { pack } from '../../support/packs/sore-throat.js';

const readme = readFileSync(
  resolve(import.meta.dirname, '../../../src/packs/sore-throat/README.md'),
  'utf8',
);

describe('the README of the example', () => {
  it('the README of the sore-throat pack shows the questions as evenhand draw does', () => {
    expect(/```mermaid\n([^`]*)```/.exec(readme)?.[1]).to.equal(flowchart(pack));
  });

  it('the README of the sore-throat pack summarises each source', () => {
    for (const { id } of pack.sources) expect(readme).to.contain(`| \`${id}\` |`);
  });
});
