// Real packs with random changes and hostile values: checkPack reports problems in time and never throws, and a pack
// that it accepts can be walked, weighed and exported. The seed is printed; SEED=… repeats a run.
import { expect } from 'chai';
import fc from 'fast-check';
import { vi } from 'vitest';
import type { Answers, Pack, Text } from '../../src/domain/pack.js';
import { at } from '../../src/proof/check/pointer.js';
import { checkPack, checkText } from '../../src/proof/check/check.js';
import { breakings, changeAt, placesIn } from '../support/random/break-pack.js';
import { isExhaustive, LONGEST_RUN, seed } from '../support/random/exhaustive.js';
import { hostile, made, NAMES, put, TEXTS, type Recipe } from '../support/random/hostile.js';
import { inTime } from '../support/random/in-time.js';
import { wholePack as kitchenSink } from '../support/packs/kitchen-sink.js';
import { renamed } from '../support/packs/renamed.js';
import { wholePack as soreThroat } from '../support/packs/sore-throat.js';
import { answersBy, useAll } from '../support/random/used.js';
import { wholePack as tea } from '../support/packs/whole-pack.js';

const PACKS = isExhaustive ? 30_000 : 1000;
const TEXTS_ALONE = isExhaustive ? 20_000 : 2000;

const BASES = { tea: tea(), 'sore-throat': soreThroat, 'kitchen-sink': kitchenSink };

type Change = { readonly place: string } & (
  | { readonly how: { readonly breaks: string }; readonly other: string }
  | { readonly how: 'puts'; readonly value: Recipe }
  | { readonly how: 'adds'; readonly key: string; readonly value: Recipe }
  | { readonly how: 'says'; readonly text: string }
);

vi.setConfig({ testTimeout: LONGEST_RUN });

interface Case {
  readonly base: keyof typeof BASES;
  readonly names: readonly (readonly [id: string, name: string])[];
  readonly changes: readonly Change[];
  readonly picks: readonly number[];
  readonly others: readonly number[];
}

/** Cases that begin with one of the packs. */
function casesOf(base: keyof typeof BASES): fc.Arbitrary<Case> {
  const pack = BASES[base];
  const places = placesIn(pack);
  const words = places.filter(
    (path) => path.startsWith('/text/') && typeof at(pack, path) === 'string',
  );
  const ids = [
    ...new Set(places.filter((path) => path.endsWith('/id')).map((path) => String(at(pack, path)))),
  ];
  const keys = [...new Set(places.map((path) => path.slice(path.lastIndexOf('/') + 1)))];
  const place = fc.constantFrom(...places);
  const value = hostile(keys, ids);
  const text = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'binary', minLength: 1 }));
  const change = fc.oneof<fc.Arbitrary<Change>[]>(
    fc.record({
      how: fc.record({ breaks: fc.constantFrom(...Object.keys(breakings)) }),
      place,
      other: place,
    }),
    fc.record({ how: fc.constant('puts' as const), place, value }),
    fc.record({
      how: fc.constant('adds' as const),
      place,
      key: fc.constantFrom(...keys, ...NAMES),
      value,
    }),
    fc.record({ how: fc.constant('says' as const), place: fc.constantFrom(...words), text }),
  );
  const name = fc.tuple(
    fc.constantFrom(...ids),
    fc.oneof(fc.constantFrom(...NAMES, ...ids), fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]*$/)),
  );
  const picks = fc.array(fc.nat(11), { maxLength: 12 });
  return fc.record({
    base: fc.constant(base),
    names: fc.array(name, { maxLength: 1 }),
    changes: fc.array(change, { maxLength: 3 }),
    picks,
    others: picks,
  });
}

/** Names are replaced first, because values planted later may be unreadable. A removed place stays removed. */
function changed({ base, names, changes }: Case): unknown {
  const pack = names.reduce<unknown>(
    (named, [id, name]) => renamed(named, id, name),
    structuredClone(BASES[base]),
  );
  for (const change of changes) {
    try {
      changeAt(pack, change.place, (inside, key) => {
        if (change.how === 'says') put(inside, key, change.text);
        else if (change.how === 'puts') put(inside, key, made(change.value));
        else if (change.how === 'adds')
          put(Object(inside[key]) as object, change.key, made(change.value));
        else breakings[change.how.breaks]?.(inside, key, at(pack, change.other));
      });
    } catch {
      continue;
    }
  }
  return pack;
}

const textsOf = (pack: Pack): Text[] =>
  Object.values(pack.text).filter((text): text is Text => typeof text === 'object');

const any = fc.oneof(
  { arbitrary: casesOf('tea'), weight: 18 },
  { arbitrary: casesOf('sore-throat'), weight: 1 },
  { arbitrary: casesOf('kitchen-sink'), weight: 1 },
);

describe(`real packs with hostile values (SEED=${String(seed)})`, () => {
  it(`checkPack reports the problems of a hostile pack, or the pack works with any answers: ${PACKS.toLocaleString('en')} packs`, () => {
    let passed = 0;
    fc.assert(
      fc.property(any, (drawn) => {
        const given = changed(drawn);
        const checked = inTime('checkPack', () => checkPack(given));
        if (!checked.ok) {
          expect(checked.problems.length).to.be.within(1, 500);
          for (const { code, path, message } of checked.problems)
            expect(`${code}${path}${message}`.length).to.be.within(10, 2000);
          return;
        }
        passed += 1;
        const { pack } = checked;
        expect(JSON.stringify(pack)).not.to.match(/"(__proto__|constructor|prototype)":/);
        const answers: Answers = answersBy(pack, drawn.picks);
        const values = pack.values.map(({ id }) => id);
        useAll(pack, textsOf(pack), answers, answersBy(pack, drawn.others), values);
      }),
      { seed, numRuns: PACKS },
    );
    console.log(`SEED=${String(seed)}: ${String(passed)} of ${String(PACKS)} were in order.`);
    expect(passed).to.be.greaterThan(PACKS / 10);
  });

  it(`checkText reports the problems of hostile words in time: ${TEXTS_ALONE.toLocaleString('en')} texts`, () => {
    const pack = tea();
    fc.assert(
      fc.property(casesOf('tea'), (drawn) => {
        const text = at(changed(drawn), '/text/en');
        for (const problem of inTime('checkText', () => checkText(pack, 'en', text)))
          expect(problem.message.length).to.be.within(10, 1000);
      }),
      { seed, numRuns: TEXTS_ALONE },
    );
  });
});
