import { expect } from 'chai';
import type { Claim, Pack } from '../../../src/domain/pack.js';
import { claimsOf } from '../../../src/proof/prove/claims.js';
import { wholePack } from '../../support/packs/whole-pack.js';

const found = (claims: readonly Claim[], change: Partial<Pack> = {}): string[] =>
  claimsOf({ ...wholePack(), ...change, claims }).map(({ code, path }) => `${code} ${path}`);
const aside = (count: number): Claim[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `C-${String(index)}`,
    line: index + 1,
    claim: 'Idle talk.',
    setAside: `Reason ${String(index)}.`,
  }));
const named: Claim[] = [
  { id: 'C-CALM', line: 1, claim: 'Tea makes calm.' },
  { id: 'C-PRICE', line: 2, claim: 'Tea is cheap.' },
];

describe('the claims of the article', () => {
  it('up to twenty-five claims may be set aside, whatever the number of the others', () => {
    expect(found([...named, ...aside(25)])).to.deep.equal([]);
    expect(found([...named, ...aside(26)])).to.deep.equal(['claims-set-aside /claims']);
  });

  it('claims that no note names are reported', () => {
    expect(
      found(named, { notes: wholePack().notes.map(({ claims: _, ...note }) => note) }),
    ).to.deep.equal(['claim-untold /claims/0', 'claim-untold /claims/1']);
  });

  it('claims are not checked in a pack without claims', () => {
    const { claims: _, ...page } = wholePack();
    expect(claimsOf(page)).to.deep.equal([]);
  });
});
