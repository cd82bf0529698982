// The page on frameworks: each snippet stands in the example that it names, and each example has one.
import { expect } from 'chai';
import { blocksOf, codeIn, exists, proseOf, read, tableOf } from './documents.js';
import { EXAMPLES } from './support/example.js';

const PAGE = 'docs/frameworks.md';

/** Lines without their indent, which differs with the place. */
const lines = (code: string): string =>
  code
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('\n');

describe('the page on frameworks', () => {
  const blocks = blocksOf(PAGE);

  it('the page on frameworks has a snippet of every example', () => {
    for (const name of EXAMPLES)
      expect(
        blocks.some(({ mark }) => mark.startsWith(`examples/${name}/`)),
        name,
      ).to.equal(true);
  });

  for (const { mark, code } of blocks) {
    it(`the page on frameworks shows code of ${mark}: ${code.trim().split('\n')[0] ?? ''}`, () => {
      expect(`\n${lines(read(mark))}\n`).to.include(`\n${lines(code)}\n`);
    });

    it(`the page on frameworks names the file of each snippet: ${mark}`, () => {
      expect(codeIn(proseOf(PAGE))).to.include(mark);
    });
  }

  it('the page on frameworks has the syntax of each framework, as the examples do', () => {
    const rows = tableOf(PAGE, 'in', 'a property', 'an attribute', 'an event', 'types');
    expect(rows).to.have.length(EXAMPLES.length);
    EXAMPLES.forEach((name, index) => {
      const sources = [
        'index.html',
        'main.js',
        'src/app.tsx',
        'src/App.vue',
        'src/App.svelte',
        'src/clinic-page.html',
      ].map((file) => `examples/${name}/${file}`);
      const source = sources.filter(exists).map(read).join('');
      // Plain HTML alone has no property in its example: it has attributes.
      for (const code of (rows[index] ?? []).slice(name === 'plain' ? 2 : 1, 4).flatMap(codeIn)) {
        for (const part of code.split('…'))
          expect(source, name).to.include(part.replace(/\($/, ''));
      }
    });
  });
});
