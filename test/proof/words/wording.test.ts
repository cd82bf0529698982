import { expect } from 'chai';
import type { Text } from '../../../src/domain/pack.js';
import { forbiddenIn, wordingOf } from '../../../src/proof/words/wording.js';
import { wholePack } from '../../support/packs/whole-pack.js';

const english = (): Text => wholePack().text['en'] as Text;
/** The forbidden words of one sentence in a language. */
const found = (language: string, said: string): string[] =>
  forbiddenIn({ ...english(), language, title: said })
    .filter(({ path }) => path.endsWith('/title') && path.split('/').length === 4)
    .map(({ word, kind }) => `${kind} ${word}`);

describe('the forbidden words of a text', () => {
  const rows: [language: string, said: string, words: string[]][] = [
    ['en', 'You may be a good Candidate.', ['verdict Candidate']],
    ['en', 'It was cured, and it cures.', ['charged cured', 'charged cures']],
    ['en', 'This is recommended for you.', ['verdict recommended for you', 'charged recommended']],
    ['en', 'A secure curtain, unsafe and reversible; an obscure candidature.', []],
    [
      'en',
      'You should have this treatment. Ask whether you should get it.',
      ['verdict You should have'],
    ],
    [
      'en',
      'A promising, successful and curative approval.',
      ['charged promising', 'charged successful', 'charged curative', 'charged approval'],
    ],
    ['en-GB', 'It is safe.', ['charged safe']],
    [
      'en',
      'A risk-free cure with a success rate.',
      ['charged cure', 'charged risk-free', 'charged success'],
    ],
    ['es', 'Usted no es candidata.', ['verdict candidata']],
    ['es', 'Es un tratamiento seguro y está demostrado.', ['charged seguro', 'charged demostrado']],
    ['es', 'No está demostrado; no demostrado, no se ha probado y no están probadas.', []],
    [
      'es',
      'No solo está demostrado; en vino demostrado.',
      ['charged demostrado', 'charged demostrado'],
    ],
    ['es', 'La curación es segura.', ['charged curación', 'charged segura']],
    ['es', 'Los cuidados y el procurador no aseguran nada.', []],
    ['zh-Hans', '干细胞移植可以治愈。', ['verdict 干细胞移植', 'charged 治愈']],
    ['zh-Hans', '肝移植是一项大手术。这是一般安全建议。', []],
    ['zh-Hans', '这种疗法很安全。', ['charged 安全']],
    ['zh-Hans', '这种疗法不安全。', []],
    ...['zh', 'zh-CN', 'zh-Hans-CN', 'zh-SG'].map((tag): [string, string, string[]] => [
      tag,
      '这种疗法很安全。',
      ['charged 安全'],
    ]),
    ['zh-TW', '这种疗法很安全。', []],
    ['es-MX', 'Es seguro.', ['charged seguro']],
    ['de', 'Heilung garantiert, cure guaranteed.', []],
  ];
  for (const [language, said, words] of rows) {
    it(`exactly the forbidden words in ${language} are found: ${said}`, () => {
      expect(found(language, said)).to.have.members(words);
    });
  }

  it('forbidden words are found in every voice, and reported with it', () => {
    const text = { ...english(), decision: { default: 'Tea?', carer: 'Is tea safe?' } };
    const [problem] = wordingOf({ ...wholePack(), wording: [] }, [{ ...text, notes: {} }]);
    expect(problem).to.include({ code: 'wording-charged', path: '/text/en/decision' });
    expect(problem?.message).to.include('"safe" (voice carer)');
  });

  it('a statement of the article may be charged, and may be no verdict', () => {
    const codes = (claim: string): string[] =>
      wordingOf({ ...wholePack(), wording: [], claims: [{ id: 'C', claim } as never] }, []).map(
        ({ code, path }) => `${code} ${path}`,
      );
    expect(codes('It is a safe cure.')).to.deep.equal([]);
    expect(codes('You may be a good candidate.')).to.deep.equal([
      'wording-verdict /claims/0/claim',
    ]);
    const { wording: _, claims: __, ...bare } = wholePack();
    expect(wordingOf(bare, [])).to.deep.equal([]);
  });

  it('only an exception for a forbidden word at its place excuses it', () => {
    const at = (path: string, word: string): string[] =>
      wordingOf({ ...wholePack(), wording: [{ path, word, reason: 'Why not.' }] }, [english()]).map(
        ({ code }) => code,
      );
    expect(at('/text/en/notes/teeth/others', 'Safe')).to.deep.equal([]);
    expect(at('/text/en/notes/teeth/others', 'cure')).to.deep.equal([
      'wording-charged',
      'wording-exception-idle',
    ]);
    expect(at('/text/en/notes/teeth', 'safe')).to.deep.equal([
      'wording-charged',
      'wording-exception-idle',
    ]);
  });
});
