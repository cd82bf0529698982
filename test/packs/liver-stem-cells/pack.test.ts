import { expect } from 'chai';
import { statementNumbers, statementsIn } from '../../../src/domain/statements.js';
import numbersJson from '../../../src/packs/liver-stem-cells/statement-numbers.json';
import spanishStatements from '../../../src/packs/liver-stem-cells/statements/es.json';
import chineseStatements from '../../../src/packs/liver-stem-cells/statements/zh-Hans.json';
import claimsJson from '../../../src/packs/liver-stem-cells/claims.json';
import { citations } from '../../../src/domain/citations.js';
import type { Text } from '../../../src/domain/pack.js';
import { balanceOfCourses, balanceOfPairs } from '../../../src/proof/words/balance.js';
import { pack, text, texts, wholePack } from '../../support/packs/liver.js';

const { claims } = claimsJson;

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
const rules = pack.rules;

function expectSame(words: object, structure: readonly string[]): void {
  expect(Object.keys(words).toSorted()).to.deep.equal([...new Set(structure)].toSorted());
}

for (const [language, text] of Object.entries(texts)) {
  describe(`the words of the liver pack in ${language} match its structure`, () => {
    it(`every question and option has its ${language} text`, () => {
      expectSame(text.questions, ids(pack.questions));
      for (const { id, options } of pack.questions)
        expectSame(text.questions[id]?.options ?? {}, ids(options));
    });

    it(`every hint and catch has its ${language} text`, () => {
      const underQuestions = pack.questions.flatMap(({ hints = [], catches = [] }) => [
        ...hints,
        ...catches,
      ]);
      const underCourses = pack.courses.flatMap(({ cautions = [] }) => cautions);
      expectSame(text.hints, ids([...underQuestions, ...underCourses, ...(pack.askHints ?? [])]));
    });

    it(`every reason has its ${language} text`, () => {
      expectSame(
        text.reasons,
        rules.flatMap(({ reasons = [] }) => reasons),
      );
    });

    it(`every outcome and each line of an outcome or a note has its ${language} text`, () => {
      expectSame(text.outcomes, ids(pack.outcomes));
      expectSame(
        text.lines,
        [...pack.outcomes, ...pack.notes].flatMap(({ lines = [] }) => ids(lines)),
      );
    });

    it(`every note has its ${language} text`, () => {
      expectSame(text.notes, ids(pack.notes));
    });

    it(`every course and each of its points has its ${language} text`, () => {
      expectSame(text.courses, ids(pack.courses));
      for (const { id, good, bad } of pack.courses) {
        expectSame(text.courses[id]?.good ?? {}, ids(good));
        expectSame(text.courses[id]?.bad ?? {}, ids(bad));
      }
    });

    it(`every figure and each of its groups has its ${language} text`, () => {
      expectSame(text.figures.rows, ids(pack.figures));
      for (const { id, groups = [] } of pack.figures)
        expectSame(text.figures.rows[id]?.groups ?? {}, ids(groups));
    });

    it(`every value and every question to ask has its ${language} text`, () => {
      expectSame(text.values, ids(pack.values));
      expectSame(text.ask, ids(pack.ask));
    });

    it(`every warning sign has its ${language} text`, () => {
      expectSame(text.signs.signs, ids(pack.signs));
    });

    it(`both sides of each pair have ${language} texts of like length, in every voice`, () => {
      expect(balanceOfPairs(pack, text)).to.deep.equal([]);
    });

    it(`each course has as many good points as bad ones, of like length, in ${language}`, () => {
      expect(balanceOfCourses(pack, text)).to.deep.equal([]);
    });
  });
}

/** Sources that a sentence can name: the article, a study of some kind, an agency, a law; or nobody. */
const SAYS_WHO =
  /\b(article|stud(y|ies)|reviews?|trials?|researchers|agencies|teams|source|law|paper)\b/i;

describe('the briefs of the liver pack', () => {
  it('every note, and each side of a pair, has a brief', () => {
    const without = Object.entries(text.notes).filter(
      ([, { brief, counterweight }]) => !brief || (counterweight && !counterweight.brief),
    );
    expect(without.map(([id]) => id)).to.deep.equal([]);
  });

  it('the brief of a note that makes a claim names its source', () => {
    const silent = pack.notes.flatMap(({ id, caution }) => {
      const { brief, counterweight, article, others } = text.notes[id] ?? {};
      if (caution || (!article && !others)) return [];
      return [brief, counterweight?.brief].filter(
        (said) => typeof said === 'string' && !SAYS_WHO.test(said),
      );
    });
    expect(silent).to.deep.equal([]);
  });
});

describe('the structure of the liver pack', () => {
  for (const [what, each] of Object.entries({
    questions: pack.questions,
    rules,
    outcomes: pack.outcomes,
    notes: pack.notes,
    signs: pack.signs,
    sources: pack.sources,
    claims,
  })) {
    it(`the liver pack has an id of its own for each of its ${what}`, () => {
      expect(new Set(ids(each))).to.have.lengthOf(each.length);
    });
  }

  it('conditions of the liver pack name only questions and options that exist', () => {
    const options = new Map(pack.questions.map((question) => [question.id, ids(question.options)]));
    const hints = pack.questions.flatMap((question) => [
      ...(question.hints ?? []),
      ...(question.catches ?? []),
    ]);
    const lines = [...pack.outcomes, ...pack.notes].flatMap((each) => each.lines ?? []);
    const rows = [...rules, ...hints, ...lines].flatMap(({ when }) => when);
    for (const row of [
      ...rows,
      ...Object.values(pack.voices),
      ...pack.questions.map(({ when = {} }) => when),
    ]) {
      for (const [question, named] of Object.entries(row))
        expect(options.get(question), question).to.include.members([...named]);
    }
  });

  it('questions of the liver pack depend only on earlier ones', () => {
    pack.questions.forEach(({ id, when = {} }, place) => {
      expect(ids(pack.questions.slice(0, place)), id).to.include.members(Object.keys(when));
    });
  });

  it('every rule with reasons has as many reasons as rows', () => {
    for (const { id, when, reasons } of rules)
      if (reasons) expect(reasons, id).to.have.lengthOf(when.length);
  });

  it('rules of the liver pack lead to outcomes, notes and cautions that exist, and list cautions as such', () => {
    const isCaution = new Map(pack.notes.map(({ id, caution = false }) => [id, caution]));
    for (const rule of rules) {
      if (rule.outcome) expect(ids(pack.outcomes)).to.include(rule.outcome);
      for (const id of rule.notes ?? [])
        expect(isCaution.get(id), `${rule.id} ${id}`).to.equal(false);
      for (const id of rule.cautions ?? [])
        expect(isCaution.get(id), `${rule.id} ${id}`).to.equal(true);
    }
  });

  it('every question about health has “I don’t know”, or an option that serves as one', () => {
    for (const { id, options } of pack.questions.slice(1))
      expect(ids(options), id).to.include('unknown');
  });
});

describe('the sources of the liver pack', () => {
  const cited = [...citations(pack)].flatMap(({ sources }) => sources);

  it('every cited source exists, and every source is cited', () => {
    expect(ids(pack.sources)).to.have.members([...new Set(cited)]);
  });

  it('every source has a title, a publisher, a year and an address', () => {
    for (const { id, title, publisher, year, url } of pack.sources) {
      expect(title.trim(), id).not.to.equal('');
      expect(publisher.trim(), id).not.to.equal('');
      expect(year, id).to.be.within(1990, Number(pack.dates.searched.slice(0, 4)));
      expect(Number.isInteger(year), id).to.equal(true);
      expect(new URL(url).protocol, id).to.equal('https:');
    }
  });

  it('a note has sources exactly when it says what other sources say', () => {
    for (const { id, sources } of pack.notes)
      expect(Boolean(text.notes[id]?.others), id).to.equal(sources.length > 0);
  });

  it('a note has claims exactly when it says what the article says', () => {
    for (const note of pack.notes)
      expect(Boolean(text.notes[note.id]?.article), note.id).to.equal(
        note.claims !== undefined && note.claims.length > 0,
      );
  });

  it('every statement has a section and a text in each language, and the numbers of statements are up to date', () => {
    const parts = [
      ['es', spanishStatements],
      ['zh-Hans', chineseStatements],
    ] as const;
    for (const [language, said] of parts) {
      expect(Object.keys(said.claims), language).to.deep.equal(ids(claims));
      expect(Object.keys(said.sections), language).to.deep.equal(Object.keys(claimsJson.sections));
    }
    expect(
      claims.filter(({ section }) => !Object.hasOwn(claimsJson.sections, section)),
    ).to.deep.equal([]);
    expect(numbersJson, 'node scripts/fingerprint.mjs').to.deep.equal(
      statementNumbers(pack.notes, claims),
    );
  });

  it('the pack opens the statements of each note in three languages', async () => {
    if (typeof pack.statements !== 'function') throw new Error('The pack opens no statements.');
    for (const [language, section, said] of [
      ['en', 'Limits', 'Treatment can be expensive.'],
      ['es', 'Los límites', 'El tratamiento puede ser caro.'],
      ['zh-Hans', '局限', '治疗可能很贵。'],
    ] as const) {
      const notes = await pack.statements(language);
      expect(notes['limit-cost']?.[0], language).to.deep.equal({ number: 75, section, text: said });
      expect(notes, language).to.deep.equal(statementsIn(wholePack, language).byNote);
    }
  });

  it('every claim of a note exists, and every claim is in a note or set aside', () => {
    const named = [...new Set(pack.notes.flatMap((note) => note.claims ?? []))];
    expect(ids(claims))
      .to.have.lengthOf(91)
      .and.have.members([...named, ...ids(claims.filter((claim) => 'setAside' in claim))]);
  });
});

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

describe('the values of the liver pack', () => {
  for (const { id } of pack.values) {
    it(`a value moves more than benefits up: ${id}`, () => {
      const kinds = pack.notes
        .filter(({ values = [] }) => values.includes(id))
        .map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind !== 'benefit')).not.to.deep.equal([]);
    });
  }
});
