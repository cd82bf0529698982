import { expect } from 'chai';
import { LIMIT_KINDS } from '../../src/domain/open-notes.js';
import { weigh, type Guidance } from '../../src/domain/weigh.js';
import { results } from '../../src/proof/prove/answer-sets.js';
import { wholePack as pack } from '../support/packs/sore-throat.js';

const open = ({ notes }: Guidance): Guidance['notes'] => notes.filter((note) => note.open);

describe('what is open in a result', () => {
  const all = [...results(pack)].map(({ answers, guidance }) => ({ answers, guidance }));

  it('at most three benefits and four limits, risks and costs are open, and benefits are at most half', () => {
    for (const { guidance } of all) {
      const benefits = open(guidance).filter(({ kind }) => kind === 'benefit').length;
      const limits = open(guidance).length - benefits;
      expect(benefits).to.be.at.most(Math.min(3, limits));
      expect(limits).to.be.within(3, 4);
    }
  });

  it('a limitation, a risk and a cost are open in every result', () => {
    for (const { guidance } of all)
      expect(open(guidance).map(({ kind }) => kind)).to.include.members([...LIMIT_KINDS]);
  });

  it('the open notes keep the order of the notes, and no caution is open among them', () => {
    for (const { guidance } of all) {
      const cautions = guidance.cautions.map(({ id }) => id);
      expect(open(guidance).filter(({ id }) => cautions.includes(id))).to.deep.equal([]);
      expect(guidance.cautions.map((each) => each.open)).to.deep.equal(
        cautions.map((_, place) => place < 3),
      );
    }
  });

  it('a value that matters can open another note of the same kind', () => {
    const changed = all.filter(({ answers, guidance }) =>
      pack.values.some(({ id }) => {
        const moved = open(weigh(pack, answers, [id])).map((note) => note.id);
        return (
          moved.join() !==
          open(guidance)
            .map((note) => note.id)
            .join()
        );
      }),
    );
    expect(changed.length).to.be.greaterThan(0);
  });
});
