import { expect } from 'chai';
import type { Text } from '../../../src/domain/pack.js';
import { pack, texts } from '../../support/packs/liver.js';

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

interface Drawn {
  readonly count: number;
  readonly of: number;
  readonly about?: boolean;
  readonly range?: readonly number[];
}

/** The numbers of the figures as each language writes them: beside a picture, and again in notes and courses. */
const NUMBERS = {
  en: {
    drawn: ({ count, of, about, range }: Drawn) =>
      range
        ? `${String(count)} of ${String(of)} (${range.map(String).join(' to ')})`
        : `${String(count)} of ${about ? 'about ' : ''}${String(of)}`,
    survival: /\b(alive|die[ds]?|death|surviv\w*)\b/i,
    risks: /12 of 28 .* 3 of about 26/,
    alive: /73 of 100 .* 56\. .* 219/,
    range: /62 to 85 .* 42 to 69/,
    cancer: /11 of 23, and 15 of 69/,
    transplant: /86 of 100 .* 74 of 100/,
    wang: /11 of 23 .* 15 of 69/,
    guo: /71 of 100 .* 52 of 100/,
    problems: '5 to 7 of 100',
    hundred: /(?<count>\d+) of (?:about )?(?<of>\d+) \((?<hundred>\d+) of 100\)/g,
    contradicted: /of 23|\bdie[ds]?\b/,
  },
  es: {
    drawn: ({ count, of, about, range }: Drawn) =>
      range
        ? `${String(count)} de cada ${String(of)} (de ${range.map(String).join(' a ')})`
        : `${String(count)} de ${about ? 'unas ' : ''}${String(of)}`,
    survival: /\b(viv[ei]|vivían|vivas|muert|murie|muere|superviv)/i,
    risks: /12 de las 28 .* 3 de unas 26/,
    alive: /73 de cada 100 .* 56\. .* 219/,
    range: /62 a 85 .* 42 a 69/,
    cancer: /11 de 23, y 15 de 69/,
    transplant: /86 de cada 100 .* 74 de cada 100/,
    wang: /11 de 23 .* 15 de 69/,
    guo: /71 de cada 100 .* 52 de cada 100/,
    problems: '5 y 7 de cada 100',
    hundred: /(?<count>\d+) de (?:unas )?(?<of>\d+) \((?<hundred>\d+) de cada 100\)/g,
    contradicted: /de 23|\b(muert|murie|muere)/i,
  },
  'zh-Hans': {
    drawn: ({ count, of, about, range }: Drawn) =>
      range
        ? `${String(count)} 人（${range.map(String).join(' 至 ')}）`
        : `${about ? '约 ' : ''}${String(of)} 人中有 ${String(count)} 人`,
    survival: /在世|死亡|存活|活/,
    risks: /28 人中，有 12 人.*约 26 人中有 3 人/,
    alive: /每 100 人约有 73 人.* 56 人.* 219 /,
    range: /62 至 85 .* 42 至 69 /,
    cancer: /23 人中有 11 人.*69 人中有 15 人/,
    transplant: /100 人中约?有 86 人.*有 74 人/,
    wang: /23 人中有 11 人.*69 人中有 15 人/,
    guo: /100 人中 71 人.*52 人/,
    problems: '每 100 人中约有 5 至 7 人',
    hundred: /(?<of>\d+) 人中有 (?<count>\d+) 人(?:好转)?（每 100 人中 (?<hundred>\d+) 人）/g,
    contradicted: /23 人中|死亡/,
  },
} as const;

describe('the figures of the liver pack', () => {
  it('figures are drawn for two studies only: the others print no whole numbers to draw', () => {
    expect(ids(pack.figures.filter(({ groups }) => groups))).to.have.members([
      'realistic',
      'lin-alive',
    ]);
  });

  it('figures have texts in every language of the pack', () => {
    expect(Object.keys(NUMBERS)).to.deep.equal(pack.languages);
  });
});

for (const [language, said] of Object.entries(NUMBERS)) {
  const text = texts[language] as Text;

  describe(`the figures of the liver pack in ${language}`, () => {
    const result = (id: string): string => {
      const result = text.figures.rows[id]?.result ?? '';
      return typeof result === 'string' ? result : result.default;
    };

    it(`figures are drawn with the numbers in the words beside them, in ${language}`, () => {
      for (const { id, groups = [] } of pack.figures) {
        for (const group of groups) expect(result(id)).to.include(said.drawn(group));
      }
    });

    it(`a count and the same out of 100 agree, in ${language}`, () => {
      const pairs = ids(pack.figures).flatMap((id) => [...result(id).matchAll(said.hundred)]);
      expect(pairs).to.have.lengthOf(8);
      for (const { 0: words, groups = {} } of pairs)
        expect(Math.round((Number(groups['count']) * 100) / Number(groups['of'])), words).to.equal(
          Number(groups['hundred']),
        );
    });

    it(`no cell of the figures only says that its source gives nothing, in ${language}`, () => {
      for (const { size, time } of Object.values(text.figures.rows))
        for (const cell of [size, time])
          expect(JSON.stringify(cell ?? '')).not.to.match(
            /does not say|not said|no lo dice|没有说$/,
          );
    });

    it(`figures about survival are hidden from nobody, since notes give the same numbers, in ${language}`, () => {
      const survival = pack.figures.filter(({ id }) => said.survival.test(result(id)));
      expect(survival.length).to.be.greaterThan(0);
      expect(ids(pack.figures.filter(({ survival }) => survival))).to.deep.equal([]);
    });

    it(`figures have the same numbers in notes and courses, in ${language}`, () => {
      expect(text.notes['limit-risks']?.others).to.match(said.risks);
      expect(text.notes['own-cells']?.counterweight?.text).to.match(said.risks);
      expect(text.notes['benefit-living-longer']?.others).to.match(said.alive);
      expect(text.notes['benefit-living-longer']?.counterweight?.text).to.match(said.range);
      expect(text.notes['limit-cancer']?.others).to.match(said.cancer);
      expect(text.courses['transplant']?.good['alive']).to.match(said.transplant);
      expect(result('transplant-alive')).to.match(said.transplant);
      expect(result('wang')).to.match(said.wang);
      expect(result('guo')).to.match(said.guo);
      for (const each of [result('no-problems'), text.courses['wait']?.unknown])
        expect(each).to.include(said.problems);
    });

    it(`the counts of two summaries that contradict themselves are left out, in ${language}`, () => {
      expect(result('spahr')).not.to.match(/\b(16|18) /);
      expect(text.notes['limit-long-term']?.others).not.to.match(said.contradicted);
    });
  });
}
