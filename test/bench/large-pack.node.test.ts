import { expect } from 'chai';
import { largePack } from '../../bench/large-pack.mjs';
import type { Pack } from '../../src/domain/pack.js';
import { provePack } from '../../src/proof/prove/prove.js';

const make = (questions: number, notes: number): Pack => largePack({ questions, notes });

describe('the pack of the benchmark', () => {
  it('the benchmark pack has the requested number of questions and notes, and is the same at each run', () => {
    const pack = make(40, 200);
    expect([pack.questions.length, pack.notes.length]).to.deep.equal([40, 200]);
    expect(JSON.stringify(pack)).to.equal(JSON.stringify(make(40, 200)));
    expect(JSON.parse(JSON.stringify(pack))).to.deep.equal(pack);
  });

  it('the benchmark pack passes every proof, exhaustive and sampled', () => {
    // Nine questions; the fifth is asked after two of the three answers to the fourth.
    const small = provePack(make(9, 40));
    expect([small.problems, small.unproved, small.figures?.answerSets]).to.deep.equal([
      [],
      [],
      3 ** 7 * 7,
    ]);
    const large = provePack(make(60, 300));
    expect(large.problems).to.deep.equal([]);
    expect(large.unproved).to.have.lengthOf(1);
  });
});
