// The library's own words follow the word lists of packs. This test checks them, since no pack contains them.
import { expect } from 'chai';
import type { Text } from '../../src/domain/pack.js';
import { forbiddenIn } from '../../src/proof/words/wording.js';
import { PAGE_LANGUAGES, pageWordsFor } from '../../src/words/page-words.js';
import { en } from '../../src/words/en.js';
import { es } from '../../src/words/es.js';
import { listed } from '../../src/words/listed.js';
import type { Words } from '../../src/words/words.js';
import { zhHans } from '../../src/words/zh-Hans.js';

/**
 * Collects texts from values; calls functions with arguments of every type. The platform writes dates.
 */
const spoken = ({ day: _, ...words }: Words): object => spokenIn(words) as object;
function spokenIn(value: unknown): unknown {
  if (typeof value === 'function')
    return String((value as (given: unknown) => string)(['an answer']));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spokenIn(inner)]));
}
const found = (words: object, language = 'en'): string[] =>
  forbiddenIn({ ...words, language } as unknown as Text).map(
    ({ path, word }) => `${path}: ${word}`,
  );

/** Every text of a set of words, with its path. */
const texts = (words: object, at = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? texts(value, `${at}/${key}`)
      : [[`${at}/${key}`, String(value)]],
  );

describe('the library’s own words', () => {
  for (const words of [en, es, zhHans]) {
    it(`the library’s words in ${words.language} use no word that a pack must not use`, () => {
      expect(found(spoken(words), words.language)).to.deep.equal([]);
    });

    it(`no word of the library is empty in ${words.language}`, () => {
      expect(texts(spoken(words)).filter(([, text]) => text.trim() === '')).to.deep.equal([]);
    });
  }

  for (const language of PAGE_LANGUAGES) {
    it(`the words of the HTML page use no word that a pack must not use: ${language}`, () => {
      expect(found(spokenIn(pageWordsFor(language)) as object, language)).to.deep.equal([]);
    });
  }

  it('a forbidden word among the library’s words is found', () => {
    expect(found(spoken({ ...en, runBy: 'A safe page is run by' }))).to.deep.equal([
      '/text/en/runBy: safe',
    ]);
    expect(found(spoken({ ...en, time: () => 'It is proved.' }))).to.deep.equal([
      '/text/en/time: proved',
    ]);
    expect(found(spoken({ ...es, sellsNo: 'No, es seguro.' }), 'es')).to.deep.equal([
      '/text/es/sellsNo: seguro',
    ]);
    expect(found(spoken({ ...zhHans, sellsNo: '不，这能治愈。' }), 'zh-Hans')).to.deep.equal([
      '/text/zh-Hans/sellsNo: 治愈',
    ]);
  });
});

/** Rules that no word list can check: the style of a language. */
const MANNERS: readonly [Words, RegExp, string][] = [
  [es, /(?<!¿[^?]*)\?|(?<!¡[^!]*)!/u, 'opens what it asks'],
  [es, /["“”]/u, 'quotes in angles'],
  [es, /\b(?:tú|tu|tus|te|ti|vosotros|vuestr[oa]s?)\b/iu, 'says usted'],
  [
    es,
    /\bensayos?\b(?! clínicos?)|\bmédula\b(?! ósea)|\bcondición\b|\bevidencias?\b/iu,
    'says ensayo clínico and médula ósea, not condición nor evidencia',
  ],
  [zhHans, /[,;:!?()"]/u, 'writes its punctuation full width'],
  [zhHans, /[你妳]/u, 'says 您'],
  [zhHans, /(?<!肝)移植|治疗/u, 'says 疗法, and 移植 of livers alone'],
  [zhHans, /[\u4e00-\u9fff]\d|\d[\u4e00-\u9fff]/u, 'keeps a space beside a number'],
];

describe('the style of a language', () => {
  for (const [words, wrong, manner] of MANNERS) {
    it(`the library’s words in ${words.language}: ${manner}`, () => {
      const all = { ...spoken(words), page: spokenIn(pageWordsFor(words.language)) };
      expect(texts(all).filter(([, text]) => wrong.test(text))).to.deep.equal([]);
    });
  }

  it('each rule of style in a language finds its violation', () => {
    const broken = [
      'Qué es?',
      '“Sí”',
      'Diga lo que te importa',
      'en un ensayo',
      '是,也不是',
      '你的回答',
      '干细胞移植',
      '共7题',
    ];
    expect(MANNERS.map(([, wrong], at) => wrong.test(broken[at] ?? ''))).to.deep.equal(
      MANNERS.map(() => true),
    );
  });

  it('Spanish and Chinese count one and many, and write dates in full', () => {
    expect([es.sourceCount(1), es.sourceCount(2), es.day('2026-11-22')]).to.deep.equal([
      '1 fuente',
      '2 fuentes',
      '22 de noviembre de 2026',
    ]);
    expect([zhHans.sourceCount(1), zhHans.sourceCount(2), zhHans.day('2026-11-22')]).to.deep.equal([
      '1 个来源',
      '2 个来源',
      '2026年11月22日',
    ]);
  });

  it('Spanish and Chinese quote the answers', () => {
    expect(es.because(listed(es, ['Sí.', 'Aún no']))).to.equal(
      'Aparece primero porque respondió: «Sí» y «Aún no».',
    );
    expect(zhHans.because(listed(zhHans, ['是。', '还没有']))).to.equal(
      '这一条排在前面，因为您的回答是：“是”和“还没有”。',
    );
  });
});
