import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'chai';
import { flowchart } from '../../../src/cli/draw.js';
import { pack } from '../../support/packs/kitchen-sink.js';

const readme = readFileSync(
  resolve(import.meta.dirname, '../../../src/packs/kitchen-sink/README.md'),
  'utf8',
);

describe('the README of the kitchen sink', () => {
  it('the README of the kitchen sink shows the questions as evenhand draw does', () => {
    expect(/```mermaid\n([^`]*)```/.exec(readme)?.[1]).to.equal(flowchart(pack));
  });

  it('the README of the kitchen sink summarises each source', () => {
    for (const { id } of pack.sources) expect(readme).to.contain(`| \`${id}\` |`);
  });
});
