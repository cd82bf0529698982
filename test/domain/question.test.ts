import { expect } from 'chai';
import { matchRow } from '../../src/domain/condition.js';
import type { Pack, Question } from '../../src/domain/pack.js';
import {
  answerFrom,
  answersTo,
  answerTexts,
  countAnswers,
  fittingAnswer,
  isAnswer,
  optionsToChoose,
  questionFaults,
  randomAnswer,
} from '../../src/domain/question.js';
import { walk } from '../../src/domain/walk.js';

const age: Question = {
  id: 'age',
  kind: 'number',
  min: 0,
  max: 120,
  options: [{ id: 'child', from: 0 }, { id: 'adult', from: 18 }, { id: 'unknown' }],
};
const fever: Question = {
  id: 'fever',
  kind: 'number',
  min: 35,
  max: 42.5,
  step: 0.1,
  options: [
    { id: 'none', from: 35 },
    { id: 'fever', from: 38.5 },
  ],
};
const drinks: Question = {
  id: 'drinks',
  kind: 'several',
  options: [{ id: 'tea' }, { id: 'milk' }, { id: 'none', exclusive: true }],
};

describe('an answer to a question that asks for a number', () => {
  const cases: [given: unknown, kept: unknown][] = [
    [0, { number: 0, option: 'child' }],
    [17, { number: 17, option: 'child' }],
    [18, { number: 18, option: 'adult' }],
    [120, { number: 120, option: 'adult' }],
    [
      { number: 40, option: 'child' },
      { number: 40, option: 'adult' },
    ],
    [{ number: 40 }, { number: 40, option: 'adult' }],
    ['adult', 'adult'],
    ['unknown', 'unknown'],
    [-1, undefined],
    [121, undefined],
    [17.5, undefined],
    [NaN, undefined],
    [Infinity, undefined],
    ['40', undefined],
    [['child'], 'child'],
    [['child', 'adult'], undefined],
    [{ option: 'child' }, undefined],
    [null, undefined],
  ];
  for (const [given, kept] of cases)
    it(`a number question keeps ${JSON.stringify(given) ?? String(given)} (${String(given)}) as ${JSON.stringify(kept) ?? 'nothing'}`, () => {
      expect(fittingAnswer(age, given)).to.deep.equal(kept);
    });

  it('decimals fit the step although binary fractions do not', () => {
    for (const number of [35, 35.1, 36.6, 38.4, 42.5])
      expect(fittingAnswer(fever, number), String(number)).to.have.property('number', number);
    expect(fittingAnswer(fever, 38.4)).to.have.property('option', 'none');
    expect(fittingAnswer(fever, 38.5)).to.have.property('option', 'fever');
    expect(fittingAnswer(fever, 36.65)).to.equal(undefined);
  });

  it('a number is no answer to another kind of question', () => {
    expect(fittingAnswer(drinks, 3)).to.equal(undefined);
    expect(fittingAnswer(drinks, { number: 3, option: 'tea' })).to.equal(undefined);
    expect(isAnswer(drinks, 3)).to.equal(false);
    expect(isAnswer(age, 3)).to.equal(true);
    expect(isAnswer(age, { number: 3, option: 'young' })).to.equal(true);
    expect(isAnswer(age, { number: 3, option: 4 })).to.equal(false);
    expect(isAnswer(age, NaN)).to.equal(false);
  });

  it('a written number is read with a comma or a point, in digits of any width', () => {
    for (const [written, number] of [
      ['36,6', 36.6],
      [' 36.6 ', 36.6],
      ['３６．６', 36.6],
      ['-4', -4],
    ] as const)
      expect(answerFrom(fever, [], written), written).to.equal(number);
    for (const written of ['', '4 0', '1.000,5', 'forty', '1e3', '0x10'])
      expect(answerFrom(fever, [], written), written).to.equal(written);
  });

  it('a chosen option counts, not the written number', () => {
    expect(answerFrom(age, ['unknown'], '40')).to.equal('unknown');
  });

  it('a number answer is worded with its unit, in the language', () => {
    const said = { label: '', why: '', options: { unknown: 'I don’t know' }, unit: 'degrees' };
    const texts = (answer: unknown, language: string): string[] =>
      answerTexts(answer, said, String, language);
    expect(texts({ number: 36.6, option: 'none' }, 'en')).to.deep.equal(['36.6 degrees']);
    expect(texts({ number: 36.6, option: 'none' }, 'es')).to.deep.equal(['36,6 degrees']);
    expect(texts({ number: 1234.5, option: 'none' }, 'en')).to.deep.equal(['1234.5 degrees']);
    expect(texts('unknown', 'en')).to.deep.equal(['I don’t know']);
  });
});

describe('a walk through a question that asks for a number', () => {
  const pack = {
    questions: [age, { ...drinks, when: { age: ['adult'] } }],
  } as unknown as Pack;

  it('a condition that names a band holds by every number of the band', () => {
    for (const [number, path] of [
      [17, ['age']],
      [18, ['age', 'drinks']],
    ] as const)
      expect(walk(pack, { age: { number, option: '' } }).path).to.deep.equal(path);
    expect(matchRow({ age: ['adult'] }, { age: { number: 30, option: 'adult' } })).to.deep.equal({
      age: 'adult',
    });
  });

  it('a number out of range is dropped, and the question is asked again', () => {
    const { next, dropped } = walk(pack, { age: { number: 130, option: 'adult' } });
    expect([next, dropped]).to.deep.equal(['age', ['age']]);
  });
});

describe('the answers that conditions can distinguish', () => {
  it('answersTo() lists one answer for each band and each option of a number', () => {
    expect(answersTo(age)).to.deep.equal(['child', 'adult', 'unknown']);
  });

  it('the count of answers equals the length of their list, for every kind', () => {
    for (const question of [age, fever, drinks, { ...drinks, kind: 'one' } as Question])
      expect(countAnswers(question), question.kind).to.equal(answersTo(question).length);
  });

  it('the list of answers contains every random answer', () => {
    for (const question of [age, drinks]) {
      let seed = 0;
      const random = (): number => (seed = (seed + 0.37) % 1);
      const all = answersTo(question).map((answer) => JSON.stringify([answer].flat().toSorted()));
      for (let count = 0; count < 100; count += 1)
        expect(all).to.include(JSON.stringify([randomAnswer(question, random)].flat().toSorted()));
    }
  });

  it('a person cannot choose a band: its numbers are written', () => {
    expect(optionsToChoose(age).map(({ id }) => id)).to.deep.equal(['unknown']);
    expect(optionsToChoose(drinks)).to.equal(drinks.options);
  });
});

describe('a number question whose parts do not match', () => {
  const faults = (change: Partial<Question>): string[] =>
    questionFaults({ ...age, ...change }).map(({ code, path }) => `${code} ${path.join('/')}`);
  const bands = (...from: number[]): Partial<Question> => ({
    options: from.map((number, place) => ({ id: `band-${String(place)}`, from: number })),
  });

  it('an inconsistent number question is refused at the part to change', () => {
    expect(faults({})).to.deep.equal([]);
    expect(faults({ max: 0 })).to.deep.equal(['number-bands ']);
    expect(faults({ step: 0 })).to.deep.equal(['number-bands step']);
    expect(faults({ step: 500 })).to.deep.equal(['number-bands step']);
    expect(faults(bands(5, 10))).to.deep.equal(['number-bands options']);
    expect(faults({ options: [{ id: 'a' }, { id: 'b' }] })).to.deep.equal(['number-bands options']);
    expect(faults(bands(0, 10, 10))).to.deep.equal(['number-bands options/2/from']);
    expect(faults(bands(0, 10, 121))).to.deep.equal(['number-bands options/2/from']);
    expect(faults({ options: [...age.options, { id: 'x', exclusive: true }] })).to.deep.equal([
      'exclusive-alone options/3/exclusive',
    ]);
  });

  it('a range or a band in a question of another kind is refused', () => {
    expect(faults({ kind: 'one' })).to.deep.equal([
      'number-only options/0/from',
      'number-only options/1/from',
      'number-only min',
      'number-only max',
    ]);
  });
});
