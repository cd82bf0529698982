// Only addresses that begin with https become links: an unchecked pack may contain any address.
import { expect } from 'chai';
import liver from '../../src/packs/liver-stem-cells/index.js';
import type { Pack, Text } from '../../src/domain/pack.js';
import { toHtml } from '../../src/takeaway/html/page.js';
import { en } from '../../src/words/en.js';
import { pageWordsFor } from '../../src/words/page-words.js';

const text = liver.text['en'] as Text;
const today = new Date('2026-12-01T12:00:00Z');
const BAD = [
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'data:text/html,x',
  'http://a.example/',
];

/** The pack with each of its sources at this address. */
const at = (url: string): Pack => ({
  ...liver,
  sources: liver.sources.map((source) => ({ ...source, url })),
});
const words = pageWordsFor('en');
if (!words) throw new Error('There are no words for the page.');
const page = (pack: Pack): string => toHtml(pack, text, en, words, today);

describe('sources of an unchecked pack', () => {
  it('sources are links on the HTML page if they begin with https', () => {
    expect(page(at('https://a.example/')).split('href="https://a.example/"').length).to.be.above(
      20,
    );
  });

  for (const url of BAD) {
    it(`sources are titles without a link on the HTML page: ${url}`, () => {
      const markup = page(at(url));
      expect(markup)
        .not.to.include(`href="${url}`)
        .and.not.to.match(/href="(?!#|tel:)/);
      expect(markup).to.include(liver.sources[0]?.title ?? '?');
    });
  }
});
