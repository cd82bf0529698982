// Packs with random changes: checkPack and provePack report problems and never throw, and a pack that checkPack accepts
// can be walked and weighed to every end. The seed is printed; SEED=… repeats a run.
import { expect } from 'chai';
import fc from 'fast-check';
import type { Pack } from '../../src/domain/pack.js';
import { walk } from '../../src/domain/walk.js';
import { weigh } from '../../src/domain/weigh.js';
import { checkPack } from '../../src/proof/check/check.js';
import { at } from '../../src/proof/check/pointer.js';
import { provePack } from '../../src/proof/prove/prove.js';
import { sampled } from '../../src/proof/prove/sample.js';
import { createSession } from '../../src/session/create-session.js';
import { breakings, changeAt, placesIn } from '../support/random/break-pack.js';
import { isExhaustive, seed } from '../support/random/exhaustive.js';
import { wholePack } from '../support/packs/whole-pack.js';

const RUNS = isExhaustive ? 10_000 : 1_000;
const today = new Date('2026-06-01');

const places = placesIn(wholePack());

interface Wound {
  readonly place: string;
  readonly how: string;
  readonly other: string;
}
const wound = fc.record({
  place: fc.constantFrom(...places),
  how: fc.constantFrom(...Object.keys(breakings)),
  other: fc.constantFrom(...places),
});

function wounded(wounds: readonly Wound[]): unknown {
  const pack: unknown = wholePack();
  for (const { place, how, other } of wounds) {
    changeAt(pack, place, (inside, key) => breakings[how]?.(inside, key, at(pack, other)));
  }
  return pack;
}

describe(`a pack with random changes (SEED=${String(seed)})`, () => {
  let passed = 0;
  const run = (each: (pack: unknown) => void, numRuns: number): void => {
    fc.assert(
      fc.property(fc.array(wound, { minLength: 1, maxLength: 3 }), (wounds) => {
        each(wounded(wounds));
      }),
      { seed, numRuns },
    );
  };

  it(`a pack with random changes has problems, or is still valid and works: ${RUNS.toLocaleString('en')} packs`, () => {
    run((given) => {
      const checked = checkPack(given);
      if (!checked.ok) {
        expect(checked.problems.length).to.be.greaterThan(0);
        for (const { code, path, message } of checked.problems)
          expect([typeof code, typeof path, message.length > 10]).to.deep.equal([
            'string',
            'string',
            true,
          ]);
        return;
      }
      passed += 1;
      for (const { answers } of sampled(checked.pack, 3, seed)) {
        expect(walk(checked.pack, answers).complete).to.equal(true);
        weigh(checked.pack, answers);
      }
      createSession(checked.pack).stop();
    }, RUNS);
    console.log(`SEED=${String(seed)}: ${String(passed)} of ${String(RUNS)} were still in order.`);
    expect(passed).to.be.within(1, RUNS - 1);
  });

  it(`provePack throws for no pack with random changes: ${(RUNS / 10).toLocaleString('en')} packs`, () => {
    run((given) => {
      const { ok, problems } = provePack(given as Pack, { today });
      expect(ok).to.equal(problems.length === 0);
      // The code of a caught exception.
      expect(problems.map(({ code }) => code)).not.to.include('proof-failed');
    }, RUNS / 10);
  });

  it('a pack always has a problem when a required part was broken', () => {
    const must = places.filter((path) =>
      /^\/(format|id|version|questions|rules|outcomes|notes|dates|text|signs|sources)$|\/id$|\/kind$|\/when$/.test(
        path,
      ),
    );
    for (const place of must) {
      for (const how of ['renames', 'puts null', 'puts a number', 'puts an empty text', 'buries']) {
        const checked = checkPack(wounded([{ place, how, other: place }]));
        expect(checked.ok, `${how} ${place}`).to.equal(false);
      }
    }
  });
});
