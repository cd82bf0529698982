import { expect } from 'chai';
import type { Pack, Row } from '../../src/domain/pack.js';
import { beatenOf } from '../../src/proof/beaten.js';
import { enoughEffort } from '../../src/proof/hold.js';
import { minimalOf } from '../../src/proof/reasons.js';
import { smallPack } from '../support/small-pack.js';

// Four questions of three answers: two of them always have the same answer, which only trying finds.
const ids = ['q0', 'q1', 'q2', 'q3'];
const options = ['x', 'y', 'z'].map((id) => ({ id }));
const same = ids.flatMap((a, place) => ids.slice(place + 1).flatMap((b) => options.map(({ id }): Row => ({ [a]: [id], [b]: [id] }))));
const pigeons: Pack = {
  ...smallPack,
  voices: {},
  questions: ids.map((id) => ({ id, kind: 'one', options })),
  rules: [{ id: 'same', when: same, reasons: same.map(() => 'same'), outcome: 'cat', basis: '' }],
  outcomes: [{ id: 'cat' }, { id: 'dog', lines: [{ id: 'line', when: [{}], sources: [] }] }],
};
const paths = ({ problems }: ReturnType<typeof beatenOf>): string[] => problems.map(({ code, path }) => `${code} ${path}`);

describe('what something earlier always beats', () => {
  it('is found where many rows together beat it, and its lines are not told as well', () => {
    const found = beatenOf(pigeons, enoughEffort());
    expect(paths(found)).to.deep.equal(['outcome-unreached /outcomes/1']);
    expect(found.open).to.deep.equal([]);
  });

  it('is left open, with its place, when the effort does not suffice', () => {
    const found = beatenOf(pigeons, { left: 60 });
    expect(paths(found)).to.deep.equal([]);
    expect(found.open).to.deep.equal(['/outcomes/1']);
    expect(minimalOf(pigeons, { left: 0 }).open).to.have.lengthOf(same.length * 2);
  });

  it('is none in the small pack', () => {
    expect(beatenOf(smallPack, enoughEffort())).to.deep.equal({ problems: [], open: [] });
  });
});
