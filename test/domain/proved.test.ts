import { expect } from 'chai';
import { isProved, proved } from '../../src/domain/proved.js';
import { smallPack } from '../support/small-pack.js';

describe('a pack that was proved where the library is built', () => {
  it('carries a mark that changes nothing else of it', () => {
    const pack = { ...smallPack };
    expect(isProved(pack)).to.equal(false);
    expect(proved(pack)).to.equal(pack);
    expect(isProved(pack)).to.equal(true);
    expect(Object.keys(pack)).to.deep.equal(Object.keys(smallPack));
    expect(JSON.stringify(pack)).to.equal(JSON.stringify(smallPack));
  });

  it('loses it in a copy, which may have been changed', () => {
    const pack = proved({ ...smallPack });
    expect(isProved({ ...pack })).to.equal(false);
    expect(isProved(structuredClone(pack))).to.equal(false);
  });

  it('is known to another copy of the library on the page, by a name of our own', () => {
    const marks = Object.getOwnPropertySymbols(proved({ ...smallPack })).map((mark) =>
      Symbol.keyFor(mark),
    );
    expect(marks).to.deep.equal(['evenhand/proved']);
    expect(
      Object.getOwnPropertyDescriptor(proved({ ...smallPack }), Symbol.for('evenhand/proved')),
    ).to.include({ value: true, enumerable: false });
  });
});
