import { expect } from 'chai';
import type { Row } from '../../../src/domain/pack.js';
import { canSatisfyWithout, searchBudget } from '../../../src/proof/prove/satisfiable.js';
import { of, one, options } from '../../support/packs/questions.js';
import { smallPack } from '../../support/packs/small-pack.js';

describe('the search for answers', () => {
  it('a search takes one step for each row, and one more, while its budget lasts', () => {
    const a: Row = { who: ['me'] };
    const b: Row = { likes: ['walks'] };
    const steps: [all: Row[], cost: number][] = [
      [[], 1],
      [[a], 2],
      [[a, b], 3],
    ];
    for (const [all, cost] of steps) {
      const effort = { left: cost };
      expect([canSatisfyWithout(smallPack, all, [], effort), effort.left]).to.deep.equal([true, 0]);
      expect(canSatisfyWithout(smallPack, all, [], { left: cost - 1 })).to.equal(undefined);
    }
    const effort = { left: 100 };
    // The steps: at first, for a friend, for me, and after an answer has broken the other row.
    expect([canSatisfyWithout(smallPack, [a], [b], effort), effort.left]).to.deep.equal([
      true,
      100 - 3 - 3 - 3 - 2,
    ]);
  });

  // Many questions with three answers each, and no two neighbours may both have the first.
  const many = of(...Array.from({ length: 20 }, (_, index) => one(`q${String(index)}`)));
  const apart = Array.from({ length: 19 }, (_, index): Row => ({
    [`q${String(index)}`]: ['x'],
    [`q${String(index + 1)}`]: ['x'],
  }));

  it('a search is short, since it starts with the most promising answers', () => {
    const traps = ['x', 'y', 'z'].map((last): Row => ({ q0: ['x'], q19: [last] }));
    expect(canSatisfyWithout(many, [], [...traps, ...apart], { left: 2000 })).to.equal(true);
  });

  it('a search stops at once if a row always holds, or all its questions are settled', () => {
    expect(canSatisfyWithout(many, [], [...apart, {}], { left: 100 })).to.equal(false);
    expect(
      canSatisfyWithout(many, [], [{ q0: ['x', 'y', 'z'] }, ...apart], { left: 200 }),
    ).to.equal(false);
  });

  it('a search beyond the budget is left undecided, and the budget is used up', () => {
    const hard = of(...Array.from({ length: 24 }, (_, index) => one(`q${String(index)}`)));
    // Each pair must differ, and four of them share three answers.
    const none = ['q0', 'q1', 'q2', 'q3'].flatMap((a, place, all) =>
      all
        .slice(place + 1)
        .flatMap((b) => ['x', 'y', 'z'].map((each): Row => ({ [a]: [each], [b]: [each] }))),
    );
    expect(canSatisfyWithout(hard, [], none, searchBudget())).to.equal(false);
    const effort = { left: 100 };
    expect(canSatisfyWithout(hard, [], none, effort)).to.equal(undefined);
    expect(effort.left).to.be.lessThan(1);
    expect(canSatisfyWithout(hard, [], none, effort)).to.equal(undefined);
  });

  it('one search that costs too much is stopped, so that the others keep some budget', () => {
    const ids = Array.from({ length: 9 }, (_, index) => `q${String(index)}`);
    const eight = Array.from({ length: 8 }, (_, index) => `o${String(index)}`);
    const pigeons = of(...ids.map((id) => one(id, undefined, ...eight)));
    const same = ids.flatMap((a, place) =>
      ids.slice(place + 1).flatMap((b) => eight.map((each): Row => ({ [a]: [each], [b]: [each] }))),
    );
    const effort = searchBudget();
    expect(canSatisfyWithout(pigeons, [], same, effort)).to.equal(undefined);
    expect(effort.left).to.be.within(19_000_000, 19_500_000);
  });

  it('a search is left undecided if one question has too many answers', () => {
    const ids = Array.from({ length: 11 }, (_, index) => `o${String(index)}`);
    const wide = of({ id: 'q', kind: 'several', options: options(...ids) }, one('r'));
    const ways = (count: number): boolean | undefined =>
      canSatisfyWithout(
        wide,
        [],
        ids.slice(0, count).map((id): Row => ({ q: [id], r: ['x', 'y'] })),
        searchBudget(),
      );
    expect([ways(4), ways(10), ways(11)]).to.deep.equal([true, true, undefined]);
  });
});
