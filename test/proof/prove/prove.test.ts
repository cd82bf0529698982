import { expect } from 'chai';
import { provePack } from '../../../src/proof/prove/prove.js';
import { weigh } from '../../../src/domain/weigh.js';
import { answerSets } from '../../../src/proof/prove/reach.js';
import type { Pack, Question, Text } from '../../../src/domain/pack.js';
import { wholePack } from '../../support/packs/whole-pack.js';

const today = new Date('2026-06-01');
/** How many complete sets of answers the whole pack has; test/proof/prove/answer-sets.test.ts counts them. */
const size = 54;

/** The whole pack with one question more. */
function asked(question: Question): Pack {
  const pack = wholePack();
  const en = pack.text['en'] as Text;
  const options = Object.fromEntries(question.options.map(({ id }) => [id, 'One of many']));
  return {
    ...pack,
    questions: [...pack.questions, question],
    text: {
      en: {
        ...en,
        questions: {
          ...en.questions,
          [question.id]: { label: 'And what more?', why: 'To know.', options },
        },
      },
    },
  };
}

describe('provePack', () => {
  it('provePack counts the parts of a pack', () => {
    const { ok, figures, unproved } = provePack(wholePack(), { today });
    expect([ok, unproved]).to.deep.equal([true, []]);
    const pack = wholePack();
    const results = new Set(
      [...answerSets(pack)].map((answers) => JSON.stringify(weigh(pack, answers))),
    ).size;
    expect(figures).to.deep.include({
      answerSets: size,
      results,
      questions: 4,
      rules: 5,
      outcomes: 2,
      notes: 7,
      cautions: 1,
      courses: 2,
      asks: 2,
      sources: 2,
      pairs: 2,
      exceptions: 1,
      claims: { told: 2, setAside: 1 },
    });
    expect(figures?.worstPair).to.include({ id: 'calm', language: 'en' });
    expect(figures?.worstGrade?.path).to.match(/^\/text\/en\//);
  });

  it('provePack stops at an invalid pack, and says so', () => {
    const { problems, ...rest } = provePack({} as Pack);
    expect(problems.length).to.be.greaterThan(5);
    expect(rest).to.deep.equal({
      ok: false,
      figures: undefined,
      unproved: ['The check found problems, so nothing else was proved.'],
      exceptions: [],
    });
  });

  it('provePack reports proof-failed when it throws', () => {
    const today = Object.assign(new Date(), {
      getFullYear: () => {
        throw new Error('no day');
      },
    });
    const { problems, ...rest } = provePack(wholePack(), { today });
    expect(problems.map(({ code }) => code)).to.deep.equal(['proof-failed']);
    expect(rest).to.deep.equal({
      ok: false,
      figures: undefined,
      unproved: ['The proof did not finish.'],
      exceptions: [],
    });
  });

  it('provePack proves for today, if no day is given', () => {
    const due = (day: string): string[] =>
      provePack({ ...wholePack(), dates: { ...wholePack().dates, due: day } }).problems.map(
        ({ code }) => code,
      );
    expect(due('2999-12-31')).to.deep.equal([]);
    expect(
      provePack({
        ...wholePack(),
        dates: { written: '2001-01-01', searched: '2001-01-01', due: '2001-12-31' },
      }).problems.map(({ code }) => code),
    ).to.deep.equal(['date-expired']);
  });

  it('provePack returns the words that are allowed by exception, to be signed', () => {
    expect(provePack(wholePack(), { today }).exceptions).to.deep.equal(wholePack().wording);
  });

  it('above its limit provePack proves each condition by itself, samples the rest, and says so', () => {
    const { ok, figures, unproved } = provePack(wholePack(), { today, limit: size - 1 });
    expect(ok).to.equal(true);
    expect([figures?.answerSets, figures?.results]).to.deep.equal([undefined, undefined]);
    expect(unproved).to.have.lengthOf(1);
    expect(unproved[0]).to.match(
      new RegExp(`^More than ${String(size - 1)} sets of answers: .* 200 walks \\(seed 1\\)`),
    );
  });

  it('above its limit provePack finds problems of a condition and of most walks', () => {
    const pack = {
      ...wholePack(),
      askHints: [{ id: 'write-down', when: [{ habits: ['none'], spoons: ['many'] }] }],
      rules: wholePack().rules.map((rule) =>
        rule.id === 'T0' ? { ...rule, notes: ['calm', 'teeth', 'price'] } : rule,
      ),
    };
    expect(
      new Set(provePack(pack, { today, limit: 1 }).problems.map(({ code }) => code)),
    ).to.deep.equal(new Set(['condition-never-holds', 'balance-no-limitation']));
  });

  it('provePack reports its progress through all results', () => {
    const options = Array.from({ length: 100 }, (_, index) => ({ id: `o${String(index)}` }));
    const done: [number, number | undefined][] = [];
    provePack(asked({ id: 'more', kind: 'one', options }), {
      today,
      progress: (...step) => done.push(step),
    });
    expect(done).to.deep.equal([[5000, 100 * size]]);
  });

  it('provePack names the first five places that it could not decide, and counts the others', () => {
    const ids = Array.from({ length: 16 }, (_, index) => `o${String(index)}`);
    const pack = asked({ id: 'more', kind: 'several', options: ids.map((id) => ({ id })) });
    // Whether ten or more rules hide another has over a thousand cases.
    const hidden = (count: number): Pack => ({
      ...pack,
      rules: [
        ...pack.rules,
        ...ids
          .slice(0, count)
          .map((id) => ({ id, when: [{ more: [id] }], notes: ['where-it-grows'], basis: 'Grows' })),
      ],
    });
    const open = (count: number): string | undefined =>
      provePack(hidden(count), { today, limit: 1 }).unproved[1];
    expect(open(15)).to.equal(
      'The search was stopped, so it is not known whether these can be met, or are minimal: /rules/15, /rules/16, /rules/17, /rules/18, /rules/19.',
    );
    expect(open(16)).to.equal(
      'The search was stopped, so it is not known whether these can be met, or are minimal: /rules/15, /rules/16, /rules/17, /rules/18, /rules/19, 1 more.',
    );
  });

  it('provePack names the languages that it could not check, and missing claims', () => {
    const { claims: _, wording: __, ...page } = wholePack();
    const pack = {
      ...page,
      languages: ['en', 'es'],
      text: { ...page.text, es: () => Promise.reject(new Error('never asked')) },
      rules: page.rules,
    };
    const { unproved, figures } = provePack(pack, { today });
    expect(unproved).to.deep.equal([
      'The text in "es" loads later and was not checked.',
      'The pack has no claims, so their coverage was not checked.',
    ]);
    expect(figures?.claims).to.equal(undefined);
  });

  it('provePack names a language without forbidden words and without a reading grade', () => {
    const text = {
      de: { ...(wholePack().text['en'] as object), language: 'de' },
    } as unknown as Pack['text'];
    const { unproved } = provePack(
      { ...wholePack(), languages: ['de'], text, wording: [] },
      { today },
    );
    expect(unproved).to.deep.equal([
      'There is no word list for "de": its wording was not checked.',
      'The reading grade of "de" was not measured: the formula is for English.',
    ]);
  });

  it('provePack finds a one-sided result after a balanced one of the same outcome', () => {
    const pack = {
      ...wholePack(),
      rules: wholePack().rules.map((rule) =>
        rule.id === 'T0' ? { ...rule, when: [{ sleep: ['good', 'bad'] }] } : rule,
      ),
    };
    expect(
      provePack(pack, { today }).problems.map(({ code, path }) => `${code} ${path}`),
    ).to.include('balance-no-risk /outcomes/1');
  });

  it('provePack gives one example for each one-sided outcome, not one for each result', () => {
    const pack = {
      ...wholePack(),
      rules: wholePack().rules.map((rule) =>
        rule.id === 'T0' ? { ...rule, notes: ['calm', 'less-sleep', 'teeth'] } : rule,
      ),
    };
    const { problems } = provePack(pack, { today });
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.have.members([
      'balance-no-cost /outcomes/0',
      'balance-no-cost /outcomes/1',
    ]);
    expect(problems[0]?.message).to.match(/For example: \{"who":/);
  });
});
