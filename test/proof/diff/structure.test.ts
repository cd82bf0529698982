import { expect } from 'chai';
import type { Pack } from '../../../src/domain/pack.js';
import { structureDifferences } from '../../../src/proof/diff/structure.js';

/** The differences between two packs that contain one item each. */
const between = (before: unknown, after: unknown): string[] =>
  structureDifferences({ x: before } as unknown as Pack, { x: after } as unknown as Pack).map(
    ({ path, change, ...values }) => `${change} ${path} ${JSON.stringify(values)}`,
  );

describe('two structures', () => {
  const rows: [what: string, before: unknown, after: unknown, differences: string[]][] = [
    ['that lack the same', undefined, undefined, []],
    ['of which one lacks something', undefined, 1, ['new /x {"after":1}']],
    ['of which the other lacks something', 1, undefined, ['gone /x {"before":1}']],
    ['with equal values', { a: [1, { b: null }] }, { a: [1, { b: null }] }, []],
    ['with another value', { a: 1, b: 2 }, { a: 1, b: 3 }, ['other /x/b {"before":2,"after":3}']],
    ['with another order of values', [1, 2], [2, 1], ['other /x {"before":[1,2],"after":[2,1]}']],
    ['with nothing in the one list', [], [1], ['other /x {"before":[],"after":[1]}']],
    [
      'with rows that have no ids, by their places',
      [{ a: 1 }, { b: 1 }],
      [{ a: 1 }, { b: 2 }],
      ['other /x/1/b {"before":1,"after":2}'],
    ],
    [
      'with more rows, as a whole',
      [{ a: 1 }],
      [{ a: 1 }, { b: 1 }],
      ['other /x {"before":[{"a":1}],"after":[{"a":1},{"b":1}]}'],
    ],
    [
      'with rows and other values, as a whole',
      [{ a: 1 }, 7],
      [{ a: 2 }, 7],
      ['other /x {"before":[{"a":1},7],"after":[{"a":2},7]}'],
    ],
    ['with rows against values', [{ a: 1 }], [7], ['other /x {"before":[{"a":1}],"after":[7]}']],
    ['with values against rows', [7], [{ a: 1 }], ['other /x {"before":[7],"after":[{"a":1}]}']],
    [
      'with an object against a list',
      { a: 1 },
      [{ a: 1 }],
      ['other /x {"before":{"a":1},"after":[{"a":1}]}'],
    ],
    [
      'with an object against nothing',
      { a: 1 },
      null,
      ['other /x {"before":{"a":1},"after":null}'],
    ],
    [
      'with nothing against an object',
      null,
      { a: 1 },
      ['other /x {"before":null,"after":{"a":1}}'],
    ],
    [
      'with things that have ids, by them',
      [{ id: 'p', a: 1 }, { id: 'q' }],
      [{ id: 'q' }, { id: 'r' }, { id: 'p', a: 2 }],
      [
        'other /x/p/a {"before":1,"after":2}',
        'new /x/r {"after":{"id":"r"}}',
        'moved /x {"after":"`q` moves before `p`"}',
      ],
    ],
    [
      'with things of which not all have ids, by their places',
      [{ id: 'p' }, { a: 1 }],
      [{ id: 'p' }, { a: 2 }],
      ['other /x/1/a {"before":1,"after":2}'],
    ],
    [
      'with ids that are numbers, by their places',
      [{ id: 1 }],
      [{ id: 2 }],
      ['other /x/0/id {"before":1,"after":2}'],
    ],
  ];
  for (const [what, before, after, differences] of rows) {
    it(`structures are compared: ${what}`, () => {
      expect(between(before, after)).to.deep.equal(differences);
    });
  }

  it('structures are compared without words and derived parts', () => {
    const pack = (version: string): Pack =>
      ({
        $schema: version,
        text: { en: { title: version } },
        fingerprint: version,
        version,
      }) as unknown as Pack;
    expect(
      structureDifferences(pack('1.0.0'), pack('2.0.0')).map(({ path }) => path),
    ).to.deep.equal(['/version']);
  });

  it('each statement of the article in another language is compared alone', () => {
    const spanish = { language: 'es', sections: { top: 'Arriba' }, claims: { a: 'Uno', b: 'Dos' } };
    const pack = (statements: unknown): Pack => ({ statements }) as unknown as Pack;
    const rewritten = { ...spanish, claims: { a: 'Uno', b: 'Otro' } };
    const said = (before: unknown, after: unknown): string[] =>
      structureDifferences(pack(before), pack(after)).map(
        ({ path, change }) => `${change} ${path}`,
      );
    const all = [
      '/statements/es/sections/top',
      '/statements/es/claims/a',
      '/statements/es/claims/b',
    ];
    expect(said(undefined, { es: spanish })).to.deep.equal(all.map((path) => `new ${path}`));
    expect(said({ es: spanish }, undefined)).to.deep.equal(all.map((path) => `gone ${path}`));
    expect(said({ es: spanish }, { es: rewritten })).to.deep.equal([
      'other /statements/es/claims/b',
    ]);
  });
});
