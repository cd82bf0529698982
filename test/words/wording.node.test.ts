// The library's own words keep to the same lists as those of a pack. They are held here, since no pack carries them.
import { expect } from 'chai';
import type { Text } from '../../src/domain/pack.js';
import { forbiddenIn } from '../../src/proof/wording.js';
import { pageWordsFor } from '../../src/cli/page-words.js';
import { en } from '../../src/words/en.js';

/** Whatever holds texts can be searched; what is a function is called with something of every kind. */
const spoken = (words: object): object =>
  Object.fromEntries(Object.entries(words).map(([key, value]) => [key, typeof value === 'function' && key !== 'day' ? String((value as (given: unknown) => string)(['an answer'])) : (value as unknown)]));
const found = (words: object): string[] => forbiddenIn({ ...spoken(words), language: 'en' } as unknown as Text).map(({ path, word }) => `${path}: ${word}`);

describe('the library’s own words', () => {
  it('use no word that a pack must not use', () => {
    expect(found(en)).to.deep.equal([]);
    expect(found(pageWordsFor('en') ?? {})).to.deep.equal([]);
  });

  it('would be found if they did', () => {
    expect(found({ ...en, runBy: 'A safe page is run by' })).to.deep.equal(['/text/en/runBy: safe']);
    expect(found({ ...en, time: () => 'It is proved.' })).to.deep.equal(['/text/en/time: proved']);
  });
});
