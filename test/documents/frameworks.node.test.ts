// The pages on frameworks and on own parts: each snippet is in the example that it names.
import { expect } from 'chai';
import { blocksOf, codeIn, exists, proseOf, read, tableOf } from './documents.js';
import { EXAMPLES, PAGES } from '../package/support/example.js';

const PAGE = 'docs/frameworks.md';

/** Lines without their indent, which differs from place to place. */
const lines = (code: string): string =>
  code
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('\n');

for (const document of [PAGE, 'docs/composing.md']) {
  describe(`the snippets of ${document}`, () => {
    const blocks = blocksOf(document);

    for (const { mark, code } of blocks) {
      it(`${document} contains code of ${mark}: ${code.trim().split('\n')[0] ?? ''}`, () => {
        expect(`\n${lines(read(mark))}\n`).to.include(`\n${lines(code)}\n`);
      });
    }

    it(`${document} names the file of each snippet`, () => {
      expect(codeIn(proseOf(document))).to.include.members(blocks.map(({ mark }) => mark));
    });
  });
}

describe('the page on frameworks', () => {
  it('the pages have a snippet of every example', () => {
    const marks = [PAGE, 'docs/composing.md'].flatMap(blocksOf).map(({ mark }) => mark);
    for (const name of EXAMPLES)
      expect(
        marks.some((mark) => mark.startsWith(`examples/${name}/`)),
        name,
      ).to.equal(true);
  });

  it('the page on frameworks uses the syntax of each framework, as the examples do', () => {
    const rows = tableOf(PAGE, 'in', 'a property', 'an attribute', 'an event', 'types');
    expect(rows).to.have.length(PAGES.length);
    PAGES.forEach((name, index) => {
      const sources = [
        'index.html',
        'main.js',
        'src/app.tsx',
        'src/App.vue',
        'src/App.svelte',
        'src/clinic-page.html',
      ].map((file) => `examples/${name}/${file}`);
      const source = sources.filter(exists).map(read).join('');
      // Only plain HTML has no property in its example: it uses attributes.
      for (const code of (rows[index] ?? []).slice(name === 'plain' ? 2 : 1, 4).flatMap(codeIn)) {
        for (const part of code.split('…'))
          expect(source, name).to.include(part.replace(/\($/, ''));
      }
    });
  });
});
