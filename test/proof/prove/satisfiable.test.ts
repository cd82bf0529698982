import { expect } from 'chai';
import { matchRow } from '../../../src/domain/condition.js';
import type { Answers, Pack, Question, Row } from '../../../src/domain/pack.js';
import {
  isSatisfiable,
  canSatisfyWithout,
  searchBudget,
} from '../../../src/proof/prove/satisfiable.js';
import { answerSets } from '../../../src/proof/prove/reach.js';
import { randomFrom } from '../../../src/proof/prove/sample.js';
import { smallPack } from '../../support/packs/small-pack.js';
import { wholePack } from '../../support/packs/whole-pack.js';

const options = (...ids: string[]) => ids.map((id) => ({ id }));
const one = (id: string, when?: Row, ...ids: string[]): Question => ({
  id,
  kind: 'one',
  options: options(...(ids.length > 0 ? ids : ['x', 'y', 'z'])),
  ...(when && { when }),
});
const of = (...questions: Question[]): Pack => ({ ...smallPack, questions });

/** Questions whose conditions form chains. */
const chained = of(
  one('a'),
  one('b', { a: ['x', 'y'] }),
  {
    id: 'c',
    kind: 'several',
    options: [...options('p', 'q', 'r'), { id: 'none', exclusive: true }],
    when: { a: ['y', 'z'] },
  },
  one('d', { b: ['x'], c: ['p'] }),
  one('e', { c: ['q', 'none'] }),
);
const packs: Record<string, Pack> = { small: smallPack, whole: wholePack(), chained };

/** Whether some reachable answers satisfy all rows and none of the others, by trying every set. */
const byTrying = (sets: readonly Answers[], all: readonly Row[], none: readonly Row[]): boolean =>
  sets.some(
    (answers) =>
      all.every((row) => matchRow(row, answers)) && !none.some((row) => matchRow(row, answers)),
  );

/** Random rows over the questions of a pack. */
function rowsFrom({ questions }: Pack, random: () => number): (most: number) => Row[] {
  const some = <Item>(items: readonly Item[], share: number): Item[] =>
    items.filter(() => random() < share);
  const row = (): Row =>
    Object.fromEntries(
      some(questions, 0.4)
        .map((question): [string, string[]] => [
          question.id,
          some(question.options, 0.45).map(({ id }) => id),
        ])
        .filter(([, ids]) => ids.length > 0),
    );
  return (most) => Array.from({ length: Math.floor(random() * (most + 1)) }, row);
}

describe('whether rows can hold while others do not', () => {
  for (const [name, pack] of Object.entries(packs)) {
    it(`isSatisfiable agrees with trying every answer: 60 sets of rows over the ${name} pack (seed 11)`, () => {
      const sets = [...answerSets(pack)];
      const rows = rowsFrom(pack, randomFrom(11));
      const seen = new Set<boolean>();
      for (let count = 0; count < 60; count += 1) {
        const [all, none] = [rows(2), rows(5)];
        const met = byTrying(sets, all, none);
        seen.add(met);
        expect(
          canSatisfyWithout(pack, all, none, searchBudget()),
          JSON.stringify({ all, none }),
        ).to.equal(met);
        expect(isSatisfiable(pack, ...all), JSON.stringify(all)).to.equal(byTrying(sets, all, []));
      }
      expect(seen.size).to.equal(2);
    });
  }

  it('rows are satisfied in a pack too large to try, over the questions on which they depend', () => {
    const many = of(
      ...Array.from({ length: 100 }, (_, index) =>
        one(
          `q${String(index)}`,
          index === 0 ? undefined : { [`q${String(index - 1)}`]: ['x', 'y'] },
        ),
      ),
    );
    const before = Array.from({ length: 99 }, (_, index): Row => ({
      [`q${String(index)}`]: ['x'],
    }));
    expect(canSatisfyWithout(many, [{ q99: ['z'] }], before, searchBudget())).to.equal(true);
    expect(
      canSatisfyWithout(many, [{ q99: ['z'] }], [...before, { q50: ['y'] }], searchBudget()),
    ).to.equal(false);
  });

  it('rows cannot be satisfied without a row that always holds, nor for an unknown question', () => {
    expect(canSatisfyWithout(smallPack, [{}], [{}], searchBudget())).to.equal(false);
    expect(isSatisfiable(smallPack, { nothing: ['x'] })).to.equal(false);
  });

  const likes = { ...smallPack, questions: smallPack.questions.filter(({ id }) => id === 'likes') };
  const two = of(one('a'), one('b'), one('d', { a: ['x'], b: ['x'] }));
  const cases: [what: string, pack: Pack, all: Row[], none: Row[], met: boolean][] = [
    [
      'two answers to a question with one',
      of(one('a')),
      [{ a: ['x', 'y'] }, { a: ['x', 'z'] }],
      [{ a: ['x'] }],
      false,
    ],
    [
      'an option that stands alone, with another',
      of({
        id: 'a',
        kind: 'several',
        options: [{ id: 'x' }, { id: 'y', exclusive: true }, { id: 'z', exclusive: true }],
      }),
      [{ a: ['x', 'y'] }, { a: ['x', 'z'] }],
      [{ a: ['x'] }],
      false,
    ],
    [
      'options that stand together',
      of({ id: 'a', kind: 'several', options: options('x', 'y', 'z') }),
      [{ a: ['x', 'y'] }, { a: ['x', 'z'] }],
      [{ a: ['x'] }],
      true,
    ],
    [
      'nothing at all, where it must be answered',
      likes,
      [],
      [{ likes: ['walks', 'quiet', 'none'] }],
      false,
    ],
    [
      'nothing at all, where half of its condition holds',
      two,
      [{ a: ['x'] }, { b: ['y'] }],
      [{ d: ['x', 'y', 'z'] }],
      true,
    ],
    [
      'nothing at all, where its whole condition holds',
      two,
      [{ a: ['x'] }, { b: ['x'] }],
      [{ d: ['x', 'y', 'z'] }],
      false,
    ],
  ];
  for (const [what, pack, all, none, met] of cases) {
    it(`${met ? 'knows' : 'knows nobody who answers'} ${what}`, () => {
      expect(canSatisfyWithout(pack, all, none, searchBudget())).to.equal(met);
      expect(byTrying([...answerSets(pack)], all, none)).to.equal(met);
    });
  }

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
