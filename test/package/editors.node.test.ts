// What editors are told of the elements: all of them, with the values that an attribute may have.
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, root } from '../pages/support/built-dist.ts';

interface Attribute {
  readonly name: string;
  readonly values?: readonly { readonly name: string }[];
}

describe('the custom data for editors', () => {
  it('the editor data names every element, its attributes and their values', () => {
    const { version, tags } = JSON.parse(
      readFileSync(join(dist, 'vscode.html-custom-data.json'), 'utf8'),
    ) as {
      version: number;
      tags: { name: string; description: string; attributes: Attribute[] }[];
    };
    const defined = [
      ...readFileSync(join(root, 'src/elements/elements.ts'), 'utf8').matchAll(/'(eh-[\w-]+)'/g),
    ].map(([, name]) => name);
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
});
