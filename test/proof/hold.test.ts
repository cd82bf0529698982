import { expect } from 'chai';
import { matchRow } from '../../src/domain/condition.js';
import type { Answers, Pack, Question, Row } from '../../src/domain/pack.js';
import { canHold, canMeet, enoughEffort } from '../../src/proof/hold.js';
import { answerSets } from '../../src/proof/reach.js';
import { randomFrom } from '../../src/proof/sample.js';
import { smallPack } from '../support/small-pack.js';
import { wholePack } from '../support/whole-pack.js';

const options = (...ids: string[]) => ids.map((id) => ({ id }));
const one = (id: string, when?: Row, ...ids: string[]): Question => ({ id, kind: 'one', options: options(...(ids.length > 0 ? ids : ['x', 'y', 'z'])), ...(when && { when }) });
const of = (...questions: Question[]): Pack => ({ ...smallPack, questions });

/** Questions that decide in chains which others are asked. */
const chained = of(
  one('a'),
  one('b', { a: ['x', 'y'] }),
  { id: 'c', kind: 'several', options: [...options('p', 'q', 'r'), { id: 'none', exclusive: true }], when: { a: ['y', 'z'] } },
  one('d', { b: ['x'], c: ['p'] }),
  one('e', { c: ['q', 'none'] }),
);
const packs: Record<string, Pack> = { small: smallPack, whole: wholePack(), chained };

/** Whether some reachable answers fulfil all rows and none of the others: by trying every one. */
const byTrying = (sets: readonly Answers[], all: readonly Row[], none: readonly Row[]): boolean =>
  sets.some((answers) => all.every((row) => matchRow(row, answers)) && !none.some((row) => matchRow(row, answers)));

/** Rows made at random, over the questions of a pack. */
function rowsFrom({ questions }: Pack, random: () => number): (most: number) => Row[] {
  const some = <Item>(items: readonly Item[], share: number): Item[] => items.filter(() => random() < share);
  const row = (): Row => Object.fromEntries(some(questions, 0.4).map((question): [string, string[]] => [question.id, some(question.options, 0.45).map(({ id }) => id)]).filter(([, ids]) => ids.length > 0));
  return (most) => Array.from({ length: Math.floor(random() * (most + 1)) }, row);
}

describe('whether rows can hold, and others not', () => {
  for (const [name, pack] of Object.entries(packs)) {
    it(`is what trying every answer says: 60 sets of rows over the ${name} pack (seed 11)`, () => {
      const sets = [...answerSets(pack)];
      const rows = rowsFrom(pack, randomFrom(11));
      const seen = new Set<boolean>();
      for (let count = 0; count < 60; count += 1) {
        const [all, none] = [rows(2), rows(5)];
        const met = byTrying(sets, all, none);
        seen.add(met);
        expect(canMeet(pack, all, none, enoughEffort()), JSON.stringify({ all, none })).to.equal(met);
        expect(canHold(pack, ...all), JSON.stringify(all)).to.equal(byTrying(sets, all, []));
      }
      expect(seen.size).to.equal(2);
    });
  }

  it('is found in a pack too large to try, over what the rows can see', () => {
    const many = of(...Array.from({ length: 300 }, (_, index) => one(`q${String(index)}`, index === 0 ? undefined : { [`q${String(index - 1)}`]: ['x', 'y'] })));
    const before = Array.from({ length: 299 }, (_, index): Row => ({ [`q${String(index)}`]: ['x'] }));
    expect(canMeet(many, [{ q299: ['z'] }], before, enoughEffort())).to.equal(true);
    expect(canMeet(many, [{ q299: ['z'] }], [...before, { q150: ['y'] }], enoughEffort())).to.equal(false);
  });

  it('never holds beside a row that holds for everybody, nor for a question that there is none of', () => {
    expect(canMeet(smallPack, [{}], [{}], enoughEffort())).to.equal(false);
    expect(canHold(smallPack, { nothing: ['x'] })).to.equal(false);
  });

  it('is left open when it takes more effort than is left, and that effort is used up', () => {
    const hard = of(...Array.from({ length: 24 }, (_, index) => one(`q${String(index)}`)));
    // Each pair must differ, and only three answers are there for four of them.
    const none = ['q0', 'q1', 'q2', 'q3'].flatMap((a, place, all) => all.slice(place + 1).flatMap((b) => ['x', 'y', 'z'].map((each): Row => ({ [a]: [each], [b]: [each] }))));
    expect(canMeet(hard, [], none, enoughEffort())).to.equal(false);
    const effort = { left: 100 };
    expect(canMeet(hard, [], none, effort)).to.equal(undefined);
    expect(effort.left).to.be.lessThan(1);
    expect(canMeet(hard, [], none, effort)).to.equal(undefined);
  });

  it('is left open where one question can be answered in too many ways', () => {
    const ids = Array.from({ length: 16 }, (_, index) => `o${String(index)}`);
    const wide = of({ id: 'q', kind: 'several', options: options(...ids) }, one('r'));
    expect(canMeet(wide, [], ids.map((id): Row => ({ q: [id], r: ['x', 'y'] })), enoughEffort())).to.equal(undefined);
    expect(canMeet(wide, [], ids.slice(0, 4).map((id): Row => ({ q: [id], r: ['x', 'y'] })), enoughEffort())).to.equal(true);
  });
});
