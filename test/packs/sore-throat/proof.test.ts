import { expect } from 'chai';
import { checkPack } from '../../../src/proof/check/check.js';
import { provePack } from '../../../src/proof/prove/prove.js';
import { pack, wholePack } from '../../support/packs/sore-throat.js';

describe('the example about a sore throat', () => {
  const proof = provePack(wholePack, { today: new Date('2026-11-23') });

  it('the sore-throat pack passes the check of a page', () => {
    expect(checkPack(pack).ok).to.equal(true);
  });

  it('the sore-throat pack passes every proof, with nothing left unproved', () => {
    expect(proof.problems).to.deep.equal([]);
    expect(proof.unproved).to.deep.equal([]);
    expect(proof.ok).to.equal(true);
  });

  it('the sore-throat pack has 649 sets of answers, eight claims named by notes and one set aside', () => {
    expect(proof.figures?.answerSets).to.equal(649);
    expect(proof.figures?.claims).to.deep.equal({ told: 8, setAside: 1 });
  });

  it('the sore-throat pack says that it is an example', () => {
    expect(pack.example).to.equal(true);
  });

  it('the sore-throat pack has “I don’t know” in each question about health', () => {
    for (const { id, options } of pack.questions.slice(1))
      expect(
        options.map((option) => option.id),
        id,
      ).to.include('unknown');
  });
});
