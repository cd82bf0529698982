// The data for editors: all elements, with the values of their attributes.
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, root } from '../pages/support/built-dist.ts';

interface Attribute {
  readonly name: string;
  readonly values?: readonly { readonly name: string }[];
}

const defined = [
  ...readFileSync(join(root, 'src/elements/elements.ts'), 'utf8').matchAll(/'(eh-[\w-]+)'/g),
].map(([, name]) => name);

describe('the data for editors and frameworks', () => {
  it('the editor data names every element, its attributes and their values', () => {
    const { version, tags } = JSON.parse(
      readFileSync(join(dist, 'vscode.html-custom-data.json'), 'utf8'),
    ) as {
      version: number;
      tags: { name: string; description: string; attributes: Attribute[] }[];
    };
    expect(version).to.equal(1.1);
    expect(tags.map(({ name }) => name)).to.have.members(defined);
    for (const { name, description } of tags) expect(description, name).not.to.equal('');
    const guide = tags.find(({ name }) => name === 'eh-guide')?.attributes ?? [];
    expect(guide.map(({ name }) => name)).to.include.members([
      'pack',
      'publisher',
      'emergency-number',
      'disabled',
    ]);
    expect(guide.find(({ name }) => name === 'offers-treatment')?.values).to.deep.equal([
      { name: 'yes' },
      { name: 'no' },
    ]);
  });

  for (const entry of ['jsx', 'vue', 'svelte'] as const)
    it(`evenhand/${entry} has types of every element, of its properties and of each event`, () => {
      const types = readFileSync(join(dist, 'types', `${entry}.d.ts`), 'utf8');
      const blocks = new Map(
        [...types.matchAll(/'(eh-[\w-]+)': Props<\w+, \{([^]*?)\n +\}>/g)].map(
          ([, name, block = '']) => [
            name,
            [...block.matchAll(/^\s+'?([\w-]+)'?\?:/gm)].map(([, property]) => property),
          ],
        ),
      );
      expect([...blocks.keys()]).to.have.members(defined);
      const events = ['eh-ready', 'eh-step-change', 'eh-concluded', 'eh-problem'].map((name) =>
        entry === 'vue'
          ? `on-${name}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
          : `on${name}`,
      );
      expect(blocks.get('eh-guide'))
        .to.include.members(['pack', 'offersTreatment', 'record', ...events])
        .and.not.to.include.members(['answers', 'session']);
    });
});
