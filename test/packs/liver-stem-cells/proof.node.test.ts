import { expect } from 'chai';
import { summaryLine } from '../../../src/proof/prove/summary.js';
import { provePack } from '../../../src/proof/prove/prove.js';
import { wholePack } from '../../support/packs/liver.js';

describe('the proof of the liver pack', () => {
  it('the liver pack is proved without a problem on the day of its last search, and the proof counts what it tried', () => {
    const proof = provePack(wholePack, { today: new Date(wholePack.dates.searched) });
    if (proof.figures) console.log(summaryLine(proof.figures));
    expect(proof.problems).to.deep.equal([]);
    // `spanish.test.ts` measures its Spanish; for Chinese, `chinese.test.ts` measures only the length of sentences.
    expect(proof.unproved).to.deep.equal(
      ['es', 'zh-Hans'].map(
        (language) =>
          `The reading grade of "${language}" was not measured: the formula is for English.`,
      ),
    );
    expect(proof.figures?.answerSets).to.equal(93_161);
  });
});
