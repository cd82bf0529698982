import { expect } from 'chai';
import type { Text } from '../../../src/domain/pack.js';
import statements from '../../../src/packs/liver-stem-cells/statements/zh-Hans.json';
import { text as english, texts } from '../../support/packs/liver.js';
import { wordings } from '../../support/said.js';

const text = texts['zh-Hans'] as Text;
const all = [
  ...wordings(text),
  ...[...wordings(statements)].map(({ path, said }) => ({ path: `statements/${path}`, said })),
].filter(
  ({ path }) =>
    !/^(statements\/)?(\$schema|language)$/.test(path) && path !== 'signs/card/crisis/number',
);
const each = all.flatMap(({ path, said }) =>
  Object.entries(said).map(([voice, words]) => ({ at: `${path} (${voice})`, path, voice, words })),
);
const found = (pattern: RegExp): string[] =>
  each.flatMap(({ at, words }) => words.match(pattern)?.map((word) => `${at}: ${word}`) ?? []);

/** Names that stay in Latin letters in Chinese, and the letter of a degree. */
const LATIN = [
  'AEMPS',
  'ALT',
  'AST',
  'C',
  'Cochrane',
  'Evenhand',
  'FDA',
  'ISSCR',
  'MASLD',
  'NAFLD',
  'Nolotil',
  'notificaRAM.es',
  'reec.aemps.es',
];

/** The numbers of a text, each once. A month is a number in Chinese, and thousands have no separator. */
const numbers = (words: string): string[] =>
  [
    ...new Set(
      words
        .replaceAll('November', '11')
        .replaceAll(/(\d),(\d{3})/g, '$1$2')
        .match(/\d+(\.\d+)?/g),
    ),
  ].toSorted();

describe('the Chinese of the liver pack', () => {
  it('the Chinese texts have the order of the English ones', () => {
    expect([...wordings(text)].map(({ path }) => path)).to.deep.equal(
      [...wordings(english)].map(({ path }) => path),
    );
  });

  it('the Chinese has a wording for the carer wherever the English differs for one', () => {
    const differs = [...wordings(english)]
      .filter(({ said }) => said['carer'] !== undefined && said['carer'] !== said['default'])
      .map(({ path }) => path);
    expect(
      all.filter(({ said }) => said['carer'] !== undefined).map(({ path }) => path),
    ).to.include.members(differs);
  });

  it('the Chinese never says 您的 to a carer of the illness, body or team', () => {
    expect(
      each
        .filter(({ voice, words }) => voice === 'carer' && /您的(?!回答)/.test(words))
        .map(({ at }) => at),
    ).to.deep.equal([]);
  });

  it('the Chinese has the numbers of the English, text for text and voice for voice', () => {
    const said = new Map(all.map((each) => [each.path, each.said]));
    for (const { path, said: inEnglish } of [...wordings(english)].filter(({ path }) =>
      said.has(path),
    )) {
      for (const voice of ['default', 'carer'])
        expect(
          numbers(said.get(path)?.[voice] ?? said.get(path)?.['default'] ?? ''),
          `${path} (${voice})`,
        ).to.deep.equal(numbers(inEnglish[voice] ?? inEnglish['default'] ?? ''));
    }
  });

  it('the Chinese says 您 to everyone, and 患者 without he or she', () => {
    expect(found(/你|您们|她|(?<!其)他(?!们)/g)).to.deep.equal([]);
  });

  it('the Chinese never calls giving cells a transplant or a tested therapy a treatment, nor says totipotent or a stage that sounds like dying', () => {
    expect(found(/细胞的?移植|移植干?细胞|干细胞治疗|全能|肝病团队|[晚末]期/g)).to.deep.equal([]);
  });

  it('the Chinese explains decompensated', () => {
    expect(found(/.*(?<!失)代偿期|失代偿期/g)).to.have.lengthOf(2);
    expect(text.questions['stage']?.options['decompensated']).to.match(
      /腹水、消化道出血（呕血或黑便）、神志不清，或眼睛发黄。（医生说：失代偿期。）/,
    );
  });

  it('the Chinese uses Chinese punctuation, opens what it closes, and sets letters and numbers apart', () => {
    const open = (words: string, a: string, b: string): boolean =>
      words.split(a).length === words.split(b).length;
    expect(
      each
        .filter(({ words }) => !open(words, '“', '”') || !open(words, '（', '）'))
        .map(({ at }) => at),
    ).to.deep.equal([]);
    expect(found(/["'!?;:()]|[.,](?![\da-z])/g)).to.deep.equal([]);
    expect(found(/\p{Script=Han}[\w{]|[\w}%]\p{Script=Han}/gu)).to.deep.equal([]);
    expect(found(/ {2}|\s[，。；：？、！）”]|[，。；：？、！（“]\s/g)).to.deep.equal([]);
  });

  it('the Chinese has only names in other letters', () => {
    const names = each.flatMap(
      ({ words }) => words.replaceAll(/\{\w+\}/g, '').match(/[A-Za-z][A-Za-z.]*/g) ?? [],
    );
    expect([...new Set(names)].toSorted()).to.deep.equal(LATIN);
  });

  it('the Chinese has short sentences: half of them of 20 characters or fewer, none of more than 40', () => {
    const lengths = each
      .flatMap(({ at, words }) =>
        words.split(/(?<=[。？；])/).map((sentence) => ({ at, signs: [...sentence].length })),
      )
      .toSorted((a, b) => a.signs - b.signs);
    expect(lengths.filter(({ signs }) => signs > 40)).to.deep.equal([]);
    expect(lengths[Math.floor(lengths.length / 2)]?.signs).to.be.at.most(20);
  });
});
