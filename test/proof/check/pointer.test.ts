import { expect } from 'chai';
import type { Text } from '../../../src/domain/pack.js';
import { at, pointer, steps } from '../../../src/proof/check/pointer.js';
import { textsOf, wordingsOf } from '../../../src/proof/check/texts.js';

describe('a JSON pointer', () => {
  const rows: [steps: (string | number)[], path: string][] = [
    [[], ''],
    [['notes', 0, 'id'], '/notes/0/id'],
    [['a/b', 'c~d'], '/a~1b/c~0d'],
    [['~1', '/~/~'], '/~01/~1~0~1~0'],
    [['', ''], '//'],
  ];
  for (const [way, path] of rows) {
    it(`the JSON pointer «${path}» is ${JSON.stringify(way)}, and the reverse`, () => {
      expect(pointer('', ...way)).to.equal(path);
      expect(steps(path)).to.deep.equal(way.map(String));
    });
  }

  it('a JSON pointer can continue another one', () => {
    expect(pointer('/text', 'en')).to.equal('/text/en');
    expect(pointer('/text')).to.equal('/text');
  });

  it('a JSON pointer finds existing values, and nothing else', () => {
    const value = { list: [{ id: 'x' }], none: null, text: 'abc' };
    expect(at(value, '')).to.equal(value);
    expect(at(value, '/list/0/id')).to.equal('x');
    expect(at(value, '/none')).to.equal(null);
    for (const path of [
      '/list/1',
      '/none/id',
      '/text/0',
      '/text/length/id',
      '/toString',
      '/list/0/id/x/y',
    ])
      expect(at(value, path), path).to.equal(undefined);
  });
});

describe('the texts of a language', () => {
  it('textsOf lists every text for readers, in order, and nothing else', () => {
    const text = {
      $schema: 'a schema',
      language: 'en',
      title: 'Tea',
      decision: { default: 'You?', carer: 'They?' },
      welcome: { lead: 'Read.', is: ['One.', 'Two.'] },
      hints: { default: { odd: 'A hint.' } },
      signs: { card: { crisis: { text: 'Call.', number: '024' } } },
      nothing: null,
      count: 7,
    };
    expect([...textsOf(text as unknown as Text)]).to.deep.equal([
      { path: '/title', said: 'Tea' },
      { path: '/decision', said: { default: 'You?', carer: 'They?' } },
      { path: '/welcome/lead', said: 'Read.' },
      { path: '/welcome/is/0', said: 'One.' },
      { path: '/welcome/is/1', said: 'Two.' },
      { path: '/hints/default/odd', said: 'A hint.' },
      { path: '/signs/card/crisis/text', said: 'Call.' },
    ]);
  });

  it('wordingsOf lists one wording, or one for each voice', () => {
    expect(wordingsOf('Tea')).to.deep.equal([['default', 'Tea']]);
    expect(wordingsOf({ default: 'You?', carer: 'They?' })).to.deep.equal([
      ['default', 'You?'],
      ['carer', 'They?'],
    ]);
  });
});
