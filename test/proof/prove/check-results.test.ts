import { expect } from 'chai';
import type { Pack } from '../../../src/domain/pack.js';
import { weigh, type Guidance } from '../../../src/domain/weigh.js';
import { results, type Result } from '../../../src/proof/prove/answer-sets.js';
import { checkResults } from '../../../src/proof/prove/check-results.js';
import { wholePack } from '../../support/packs/whole-pack.js';

const pack = wholePack();
const found = (space: Iterable<Result>, given: Pack = pack): string[] =>
  checkResults(given, space, undefined).map(({ code, path }) => `${code} ${path}`);
/** A pack in which no result has a cost. */
const costless: Pack = {
  ...pack,
  rules: pack.rules.map((rule) =>
    rule.id === 'T0' ? { ...rule, notes: ['calm', 'less-sleep', 'teeth'] } : rule,
  ),
};

describe('the check of every result', () => {
  it('checking every result of a valid pack finds nothing, and reports no progress of short work', () => {
    const done: number[] = [];
    expect(checkResults(pack, results(pack), undefined, (step) => done.push(step))).to.deep.equal(
      [],
    );
    expect(done).to.deep.equal([]);
  });

  it('progress is reported after each 5,000 results, with the total', () => {
    const [one] = results(pack);
    if (!one) throw new Error('no result');
    const done: [number, number | undefined][] = [];
    const many = Array.from({ length: 10_001 }, () => one);
    checkResults(pack, many, 10_001, (...step) => done.push(step));
    expect(checkResults(pack, many, 10_001)).to.deep.equal([]);
    expect(done).to.deep.equal([
      [5000, 10_001],
      [10_000, 10_001],
    ]);
  });

  it('a problem is reported once at each place, with the first answers that cause it', () => {
    const problems = checkResults(costless, results(costless), undefined);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.have.members([
      'balance-no-cost /outcomes/0',
      'balance-no-cost /outcomes/1',
    ]);
    const [first] = [...results(costless)].filter(
      ({ guidance }) => guidance.outcome.id === 'as-you-like',
    );
    expect(problems.find(({ path }) => path === '/outcomes/1')?.message)
      .to.match(/\. For example: \{.*\}\.$/)
      .and.include(JSON.stringify(first?.answers));
  });

  it('each guidance is checked once, and each walk to it', () => {
    const answers = { who: 'myself', habits: ['none'], sleep: 'good' };
    let looks = 0;
    const watched = (): Guidance => {
      const guidance = weigh(pack, answers);
      return Object.defineProperty({ ...guidance }, 'outcome', {
        get: () => ((looks += 1), guidance.outcome),
      });
    };
    const guidance = watched();
    expect(found([{ answers, guidance }])).to.deep.equal([]);
    const once = looks;
    expect(
      found([
        { answers, guidance },
        { answers: { ...answers, sleep: 'never' }, guidance },
      ]),
    ).to.deep.equal(['dead-end /questions/3']);
    expect(looks).to.equal(2 * once);
    expect(
      found([
        { answers, guidance: watched() },
        { answers, guidance: watched() },
      ]),
    ).to.deep.equal([]);
    expect(looks).to.equal(4 * once);
  });
});
