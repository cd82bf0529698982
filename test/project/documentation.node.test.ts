// The tables of each element in Storybook say what its source has, and nothing else.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'chai';
import { argTypesOf, type Declared, type Manifest } from '../../stories/support/arg-types.js';
import { run } from '../documents/documents.js';
import { elements, folder, wrongIn } from '../support/project/tables-of-elements.js';

/** The manifest as `npm run manifest` writes it. */
const manifest = JSON.parse(
  (run('npm', ['run', '--silent', 'manifest', '--', '--quiet']),
  readFileSync(resolve(folder, '../../custom-elements.json'), 'utf8')),
) as Manifest;

/** A manifest with one element changed. */
const seeded = (tag: string, change: (declared: Declared) => Declared): Manifest => ({
  modules: manifest.modules.map(({ declarations = [] }) => ({
    declarations: declarations.map((each) => (each.tagName === tag ? change(each) : each)),
  })),
});
const without = <Each extends { name: string }>(list: readonly Each[] = [], name: string): Each[] =>
  list.filter((each) => each.name !== name);

describe('the tables of the elements', () => {
  it('the tables of the elements list all that the source has, and nothing else', () => {
    expect(elements.length).to.be.greaterThan(11);
    expect(wrongIn(manifest)).to.deep.equal([]);
  });

  it('a missing line in the tables is found, of each kind', () => {
    const lacking = (change: (declared: Declared) => Declared, tag = 'eh-guide'): string[] =>
      wrongIn(seeded(tag, change));
    expect(
      lacking((guide) => ({ ...guide, attributes: without(guide.attributes, 'pack') })),
    ).to.deep.equal(['eh-guide: the attributes lack pack']);
    expect(
      lacking((guide) => ({ ...guide, members: without(guide.members, 'guidance') })),
    ).to.deep.equal(['eh-guide: the properties lack guidance']);
    expect(
      lacking((guide) => ({ ...guide, members: without(guide.members, 'goTo') })),
    ).to.deep.equal(['eh-guide: the methods lack goTo']);
    expect(
      lacking((guide) => ({ ...guide, events: without(guide.events, 'eh-problem') })),
    ).to.deep.equal(['eh-guide: the events lack eh-problem']);
    expect(lacking((guide) => ({ ...guide, slots: without(guide.slots, 'fallback') }))).to.include(
      'eh-guide: the slots lack fallback',
    );
    expect(
      lacking((guide) => ({ ...guide, cssParts: without(guide.cssParts, 'frame') })),
    ).to.deep.equal(['shell.ts: no element tells of frame, one of the parts']);
    expect(
      lacking((guide) => ({ ...guide, cssProperties: without(guide.cssProperties, '--eh-soft') })),
    ).to.deep.equal(['eh-guide: the tokens lack --eh-soft']);
    expect(
      lacking((step) => ({ ...step, cssParts: without(step.cssParts, 'option') }), 'eh-step'),
    ).to.deep.equal(['eh-step: the parts lack option']);
    expect(
      lacking(
        (choice) => ({ ...choice, attributes: without(choice.attributes, 'compact') }),
        'eh-choice',
      ),
    ).to.deep.equal(['eh-choice: the attributes lack compact']);
    expect(
      lacking((note) => ({ ...note, cssParts: without(note.cssParts, 'side') }), 'eh-note'),
    ).to.deep.equal(['eh-note: the parts lack side']);
    expect(
      lacking(
        (note) => ({
          ...note,
          cssParts: [
            ...without(note.cssParts, 'side'),
            { name: 'side', description: '' },
            { name: 'lid', description: 'x' },
          ],
        }),
        'eh-note',
      ),
    ).to.deep.equal([
      'eh-note: the parts make up lid',
      'eh-note: nothing is said of side, one of the parts',
    ]);
  });

  it('the tables give each attribute a type, and no attribute the name of a part', () => {
    const wrong = manifest.modules
      .flatMap(({ declarations = [] }) => declarations)
      // A base class is not an element; its members are listed at its subclasses.
      .filter(({ tagName }) => tagName !== undefined)
      .flatMap(({ tagName = '', attributes = [], cssParts = [] }) =>
        attributes.flatMap(({ name, type }) => [
          ...(type?.text ? [] : [`${tagName}: ${name} has no type`]),
          ...(cssParts.some((part) => part.name === name) ? [`${tagName}: ${name} is a part`] : []),
        ]),
      );
    expect(wrong).to.deep.equal([]);
  });

  it('the tables keep a part with the name of a slot', () => {
    const names = argTypesOf(
      {
        modules: [
          {
            declarations: [
              { tagName: 'x-box', slots: [{ name: 'lid' }], cssParts: [{ name: 'lid' }] },
            ],
          },
        ],
      },
      'x-box',
    );
    expect(Object.values(names).map(({ name, table }) => [name, table?.category])).to.deep.equal([
      ['lid', 'slots'],
      ['lid', 'parts'],
    ]);
  });
});
