import { expect } from 'chai';
import { figuresLine } from '../../src/proof/figures.js';
import { provePack } from '../../src/proof/prove.js';
import { randomFrom, sampled } from '../../src/proof/sample.js';
import { walk } from '../../src/domain/walk.js';
import { weigh } from '../../src/domain/weigh.js';
import { answerSets } from '../../src/proof/reach.js';
import type { Pack } from '../../src/domain/pack.js';
import { wholePack } from '../support/whole-pack.js';

const today = new Date('2026-06-01');
/** How many complete sets of answers the whole pack has; test/proof/space.test.ts counts them. */
const size = 54;

describe('provePack', () => {
  it('counts what it proved', () => {
    const { ok, figures, unproved } = provePack(wholePack(), { today });
    expect([ok, unproved]).to.deep.equal([true, []]);
    const results = new Set([...answerSets(wholePack())].map((answers) => JSON.stringify(weigh(wholePack(), answers)))).size;
    expect(figures).to.deep.include({ answerSets: size, results, questions: 4, rules: 5, outcomes: 2, notes: 7, cautions: 1, courses: 2, asks: 2, sources: 2, pairs: 2, exceptions: 1, claims: { told: 2, setAside: 1 } });
    expect(figures?.worstPair).to.include({ id: 'calm', language: 'en' });
    expect(figures?.worstGrade?.path).to.match(/^\/text\/en\//);
  });

  it('stops at a pack that is not in order, and says so', () => {
    const { ok, problems, figures, unproved } = provePack({} as Pack);
    expect([ok, figures]).to.deep.equal([false, undefined]);
    expect(problems.length).to.be.greaterThan(5);
    expect(unproved).to.deep.equal(['The pack is not in order, so nothing else was proved.']);
  });

  it('beyond its limit proves each condition by itself, samples the rest, and says so', () => {
    const { ok, figures, unproved } = provePack(wholePack(), { today, limit: size - 1 });
    expect(ok).to.equal(true);
    expect(figures?.answerSets).to.equal(undefined);
    expect(unproved).to.have.lengthOf(1);
    expect(unproved[0]).to.match(new RegExp(`^More than ${String(size - 1)} sets of answers: .* 200 walks \\(seed 1\\)`));
  });

  it('finds beyond its limit what is wrong with a condition or on most walks', () => {
    const pack = { ...wholePack(), askHints: [{ id: 'write-down', when: [{ habits: ['none'], spoons: ['many'] }] }], rules: wholePack().rules.map((rule) => (rule.id === 'T0' ? { ...rule, notes: ['calm', 'teeth', 'price'] } : rule)) };
    expect(new Set(provePack(pack, { today, limit: 1 }).problems.map(({ code }) => code))).to.deep.equal(new Set(['condition-never-holds', 'balance-no-limitation']));
  });

  it('names the languages that it could not look at, and claims that were not given', () => {
    const { claims: _, wording: __, ...page } = wholePack();
    const pack = { ...page, languages: ['en', 'es'], text: { ...page.text, es: () => Promise.reject(new Error('never asked')) }, rules: page.rules };
    const { unproved, figures } = provePack(pack, { today });
    expect(unproved).to.deep.equal(['The words in "es" are loaded later and were not looked at.', 'No claims were given: whether all of them are told was not looked at.']);
    expect(figures?.claims).to.equal(undefined);
  });

  it('names a language that has no list of words and no reading grade', () => {
    const text = { de: { ...(wholePack().text['en'] as object), language: 'de' } } as unknown as Pack['text'];
    const { unproved } = provePack({ ...wholePack(), languages: ['de'], text, wording: [] }, { today });
    expect(unproved).to.deep.equal(['There is no list of words for "de": its wording was not looked at.', 'The reading grade of "de" was not measured: it is for English alone.']);
  });

  it('finds a one-sided result behind a balanced one of the same outcome', () => {
    const pack = { ...wholePack(), rules: wholePack().rules.map((rule) => (rule.id === 'T0' ? { ...rule, when: [{ sleep: ['good', 'bad'] }] } : rule)) };
    expect(provePack(pack, { today }).problems.map(({ code, path }) => `${code} ${path}`)).to.include('balance-no-risk /outcomes/1');
  });

  it('gives one example for each outcome that is one-sided, not one for each result', () => {
    const pack = { ...wholePack(), rules: wholePack().rules.map((rule) => (rule.id === 'T0' ? { ...rule, notes: ['calm', 'less-sleep', 'teeth'] } : rule)) };
    const { problems } = provePack(pack, { today });
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.have.members(['balance-no-cost /outcomes/0', 'balance-no-cost /outcomes/1']);
    expect(problems[0]?.message).to.match(/For example: \{"who":/);
  });
});

describe('the line of figures', () => {
  it('says all of them', () => {
    const { figures } = provePack(wholePack(), { today });
    if (!figures) throw new Error('no figures');
    expect(figuresLine(figures)).to.match(new RegExp(`^tea 1\\.2\\.3; ${String(size)} answer sets; .*; 4 questions; 5 rules; 2 outcomes; 7 notes; 1 cautions; 2 courses; 2 questions to ask; claims 2 told, 1 set aside; 2 sources; 2 pairs, at most \\d+ % apart \\(calm\\); reading grade at most \\d\\.\\d \\(/text/en/\\S+\\); 1 exceptions of wording$`));
    expect(figuresLine({ ...figures, answerSets: undefined, claims: undefined, worstPair: undefined, worstGrade: undefined })).to.include('too many to try').and.include('claims not given').and.include('2 pairs;').and.include('not measured');
  });
});

describe('a sample of walks', () => {
  it('is the same for the same seed, and another for another', () => {
    const take = (seed: number): string => JSON.stringify([...sampled(wholePack(), 20, seed)].map(({ answers }) => answers));
    expect(take(1)).to.equal(take(1)).and.not.equal(take(2));
    expect(randomFrom(7)()).to.equal(randomFrom(7)());
  });

  it('ends each walk, weighs it, and in the end meets every option', () => {
    const found = [...sampled(wholePack(), 300, 3)];
    for (const { answers, guidance } of found) {
      expect(walk(wholePack(), answers).complete, JSON.stringify(answers)).to.equal(true);
      expect(guidance).to.deep.equal(weigh(wholePack(), answers));
    }
    const met = new Set(found.flatMap(({ answers }) => Object.entries(answers).flatMap(([id, answer]) => [answer].flat().map((option) => `${id} ${option}`))));
    expect(met.size).to.equal(wholePack().questions.flatMap(({ options }) => options).length);
  });
});
