import { expect } from 'chai';
import { matchRow } from '../../../src/domain/condition.js';
import type { Answers, Pack, Row } from '../../../src/domain/pack.js';
import {
  isSatisfiable,
  canSatisfyWithout,
  searchBudget,
} from '../../../src/proof/prove/satisfiable.js';
import { answerSets } from '../../../src/proof/prove/reach.js';
import { randomFrom } from '../../../src/proof/prove/sample.js';
import { of, one, options } from '../../support/packs/questions.js';
import { smallPack } from '../../support/packs/small-pack.js';
import { wholePack } from '../../support/packs/whole-pack.js';

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
});
