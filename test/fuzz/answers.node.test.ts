// Valid packs with any other input: answers, changes, values, records, exports. Nothing throws, nothing takes long, and
// foreign values never count. The seed is printed; SEED=… repeats a run.
import { expect } from 'chai';
import fc from 'fast-check';
import { vi } from 'vitest';
import { compareAnswers } from '../../src/domain/compare.js';
import type { Answers, Text } from '../../src/domain/pack.js';
import { walk } from '../../src/domain/walk.js';
import { weigh, type Values } from '../../src/domain/weigh.js';
import { checkPack } from '../../src/proof/check/check.js';
import { readRecord } from '../../src/session/record.js';
import type { ExportOptions } from '../../src/takeaway/context.js';
import { isExhaustive, LONGEST_RUN, seed } from '../support/random/exhaustive.js';
import { hostile, made, put, type Recipe } from '../support/random/hostile.js';
import { inTime } from '../support/random/in-time.js';
import { wholePack as kitchenSink } from '../support/packs/kitchen-sink.js';
import { wholePack as soreThroat } from '../support/packs/sore-throat.js';
import { answersBy, takeAll } from '../support/random/used.js';
import { wholePack as tea } from '../support/packs/whole-pack.js';

const MANY = isExhaustive ? 30 : 1;
const [ANSWERS, RECORDS, TAKEN] = [3000 * MANY, 1500 * MANY, 400 * MANY];

const PACKS = Object.fromEntries(
  [tea(), soreThroat, kitchenSink].map((given) => {
    const checked = checkPack(given);
    if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
    return [given.id, { pack: checked.pack, texts: Object.values(given.text) as Text[] }];
  }),
);

vi.setConfig({ testTimeout: LONGEST_RUN });

interface Case {
  readonly of: string;
  /** Valid answers; `merged`: with hostile ones among them, otherwise replaced by them. */
  readonly picks: readonly number[];
  readonly merged: boolean;
  readonly wrong: Recipe;
  readonly other: Recipe;
}

/** Mostly the smallest pack, because it is the fastest. */
const cases: fc.Arbitrary<Case> = fc.oneof(
  ...Object.entries(PACKS).map(([of, { pack }]) => {
    const questions = pack.questions.map(({ id }) => id);
    const values = pack.values.map(({ id }) => id);
    const options = pack.questions.flatMap((question) => question.options.map(({ id }) => id));
    const others = [...pack.ask, ...pack.notes].map(({ id }) => id);
    const record = ['format', 'pack', 'version', 'answers', 'position', 'screen', 'question'];
    const taking = ['values', 'taken', 'own', 'publisher', 'emergencyNumber', 'offersTreatment'];
    const wrong = hostile(
      [...questions, ...questions, ...values, ...record, ...taking],
      [...options, ...others, 'concluded', 'asking', pack.id, pack.version],
    );
    const arbitrary = fc.record({
      of: fc.constant(of),
      picks: fc.array(fc.nat(11), { maxLength: 12 }),
      merged: fc.boolean(),
      wrong,
      other: wrong,
    });
    return { arbitrary, weight: of === 'tea' ? 8 : 1 };
  }),
);

/** The input of a case, with the pack and its words. */
function givenIn({ of, picks, merged, wrong, other }: Case) {
  const { pack, texts } = PACKS[of] ?? {};
  if (!pack || !texts) throw new Error(`There is no pack "${of}".`);
  const right = answersBy(pack, picks);
  return {
    pack,
    texts,
    right,
    given: mix(right, wrong, merged),
    change: mix(right, other, merged),
  };
}

/** Hostile values alone, or under their keys among valid ones. */
function mix(right: object, recipe: Recipe, merged: boolean): unknown {
  if (!merged || recipe[0] !== 'object') return made(recipe);
  return recipe[1].reduce((into, [key, value]) => put(into, key, made(value)), { ...right });
}

describe(`valid packs with any input (SEED=${String(seed)})`, () => {
  const check = (numRuns: number, each: (drawn: Case) => void): void => {
    fc.assert(fc.property(cases, each), { seed, numRuns });
  };
  const formatted = (count: number): string => count.toLocaleString('en');

  it(`walk, weigh and compareAnswers count only values that belong to the pack: ${formatted(ANSWERS)} answers`, () => {
    check(ANSWERS, (drawn) => {
      const { pack, given, change } = givenIn(drawn);
      const answers = given as Answers;
      const { kept, path, index, of } = inTime('walk', () => walk(pack, answers));
      if (Object.keys(kept).some((id) => !path.includes(id)) || index > of)
        expect.fail('off the path');
      const same = (again: Answers): boolean =>
        JSON.stringify(walk(pack, again).kept) === JSON.stringify(again);
      if (!same(kept)) expect.fail('what is kept is not kept again');
      const guidance = inTime('weigh', () => weigh(pack, answers, change as Values));
      if (!pack.outcomes.some(({ id }) => id === guidance.outcome.id)) expect.fail('no outcome');
      const compared = inTime('compareAnswers', () =>
        compareAnswers(pack, answers, change as Answers),
      );
      if (!same(compared.answers)) expect.fail('answers that do not count are compared');
    });
  });

  it(`readRecord accepts a complete record and refuses any other: ${formatted(RECORDS)} records`, () => {
    let whole = 0;
    check(RECORDS, (drawn) => {
      const { pack, right, given } = givenIn(drawn);
      const record: unknown = drawn.merged
        ? mix(
            {
              format: 1,
              pack: pack.id,
              version: pack.version,
              answers: right,
              position: { screen: 'welcome' },
            },
            drawn.wrong,
            true,
          )
        : {
            format: 1,
            pack: pack.id,
            version: pack.version,
            answers: given,
            position: { screen: 'welcome' },
          };
      const read = inTime('readRecord', () => readRecord(pack, record));
      if (read.ok) {
        whole += 1;
        expect(readRecord(pack, JSON.parse(JSON.stringify(read.record)))).to.deep.equal(read);
      } else expect(read.problems.length).to.be.within(1, 500);
    });
    expect(whole).to.be.greaterThan(0);
  });

  it(`toText, toLetter and toJson accept hostile answers and options: ${formatted(TAKEN)} results`, () => {
    check(TAKEN, (drawn) => {
      const { pack, texts, right, given, change } = givenIn(drawn);
      const answers = drawn.picks.length > 3 ? right : (given as Answers);
      const [text] = texts;
      if (!text) throw new Error('There are no words.');
      const today = new Date('2026-06-01');
      const chosen = { values: given, taken: change, own: given, today };
      const page = { site: change, today: given, integrity: given };
      const options = (drawn.merged ? chosen : page) as unknown as ExportOptions;
      takeAll(pack, answers, { ...options, text });
    });
  });
});
