import { expect } from 'chai';
import { isProved, proved } from '../../src/domain/proved.js';
import { smallPack } from '../support/packs/small-pack.js';

describe('a pack that was proved where the library is built', () => {
  it('the mark of a proved pack changes nothing else in it', () => {
    const pack = { ...smallPack };
    expect(isProved(pack)).to.equal(false);
    expect(proved(pack)).to.equal(pack);
    expect(isProved(pack)).to.equal(true);
    expect(Object.keys(pack)).to.deep.equal(Object.keys(smallPack));
    expect(JSON.stringify(pack)).to.equal(JSON.stringify(smallPack));
  });

  it('a copy of a proved pack loses the mark, because it may have been changed', () => {
    const pack = proved({ ...smallPack });
    expect(isProved({ ...pack })).to.equal(false);
    expect(isProved(structuredClone(pack))).to.equal(false);
  });

  it('another copy of the library on the page recognises the mark', () => {
    const marks = Object.getOwnPropertySymbols(proved({ ...smallPack })).map((mark) =>
      Symbol.keyFor(mark),
    );
    expect(marks).to.deep.equal(['evenhand/proved']);
    expect(
      Object.getOwnPropertyDescriptor(proved({ ...smallPack }), Symbol.for('evenhand/proved')),
    ).to.include({ value: true, enumerable: false });
  });
});
