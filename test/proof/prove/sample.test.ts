import { expect } from 'chai';
import { randomFrom, sampled } from '../../../src/proof/prove/sample.js';
import { optionsIn } from '../../../src/domain/question.js';
import { walk } from '../../../src/domain/walk.js';
import { weigh } from '../../../src/domain/weigh.js';
import { wholePack } from '../../support/packs/whole-pack.js';

describe('a sample of walks', () => {
  it('a sample is the same for the same seed, and another for another seed', () => {
    const take = (seed: number): string =>
      JSON.stringify([...sampled(wholePack(), 20, seed)].map(({ answers }) => answers));
    expect(take(1)).to.equal(take(1)).and.not.equal(take(2));
  });

  it('a sample is drawn with mulberry32, so it is the same on every machine', () => {
    const random = randomFrom(1);
    expect([random(), random(), random()]).to.deep.equal([
      0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
    ]);
    expect([...sampled(wholePack(), 4, 1)].map(({ answers }) => answers)).to.deep.equal([
      { who: 'someone-else', habits: ['milk'], sleep: 'unknown' },
      { who: 'myself', habits: ['none'], sleep: 'bad' },
      { who: 'myself', habits: ['milk', 'sugar'], spoons: 'few', sleep: 'good' },
      { who: 'myself', habits: ['milk', 'sugar'], spoons: 'unknown', sleep: 'good' },
    ]);
  });

  it('a sample completes and weighs each walk, and together covers every option', () => {
    const pack = wholePack();
    const found = [...sampled(pack, 300, 3)];
    for (const { answers, guidance } of found) {
      expect(walk(pack, answers).complete, JSON.stringify(answers)).to.equal(true);
      expect(guidance).to.deep.equal(weigh(pack, answers));
    }
    const met = new Set(
      found.flatMap(({ answers }) =>
        Object.entries(answers).flatMap(([id, answer]) =>
          optionsIn(answer).map((option) => `${id} ${option}`),
        ),
      ),
    );
    expect(met.size).to.equal(pack.questions.flatMap(({ options }) => options).length);
  });
});
