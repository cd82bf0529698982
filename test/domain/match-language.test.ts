import { expect } from 'chai';
import { matchLanguage } from '../../src/domain/match-language.js';

const languages = ['en', 'es', 'zh-Hans'];

describe('matchLanguage', () => {
  for (const tag of ['zh', 'zh-CN', 'zh-SG', 'zh-MY', 'cmn', 'zh_CN', 'ZH-hans-cn', 'zh-Hans'])
    it(`matchLanguage finds zh-Hans for ${tag}`, () => {
      expect(matchLanguage(languages, tag)).to.equal('zh-Hans');
    });

  for (const tag of ['zh-TW', 'zh-HK', 'zh-Hant', 'zh_TW', 'fr', 'ca', '', 'x', '*', 'es-', '12'])
    it(`matchLanguage finds nothing for ${JSON.stringify(tag)}`, () => {
      expect(matchLanguage(languages, tag)).to.equal(undefined);
    });

  for (const [tag, found] of [
    ['es_ES', 'es'],
    ['es-MX', 'es'],
    ['es-419', 'es'],
    ['ES', 'es'],
    ['en-GB', 'en'],
  ] as const)
    it(`matchLanguage finds ${found} for ${tag}`, () => {
      expect(matchLanguage(languages, tag)).to.equal(found);
    });

  it('matchLanguage prefers the exact tag', () => {
    expect(matchLanguage(['en', 'en-GB'], 'en-gb')).to.equal('en-GB');
  });
});
