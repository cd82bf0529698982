import { expect } from 'chai';
import claimsJson from '../../../src/packs/liver-stem-cells/claims.json';
import { balanceOfCourses, balanceOfPairs } from '../../../src/proof/words/balance.js';
import { pack, text, texts } from '../../support/packs/liver.js';

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
