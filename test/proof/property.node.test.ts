// Random packs that are valid by construction: each passes, reaches an end from every answer, and is the same after a
// round trip through JSON. The seed is printed; SEED=… repeats a run, CASES=… sets the number of packs.
import { expect } from 'chai';
import fc from 'fast-check';
import { chosen } from '../../src/domain/condition.js';
import type { Answers, Pack } from '../../src/domain/pack.js';
import { walk } from '../../src/domain/walk.js';
import { weigh } from '../../src/domain/weigh.js';
import { checkPack } from '../../src/proof/check/check.js';
import { provePack, type Proof } from '../../src/proof/prove/prove.js';
import { answerSets } from '../../src/proof/prove/reach.js';
import { selectGuidance } from '../../src/session/selectors.js';
import { createSession } from '../../src/session/create-session.js';
import { ANY_DAY, anyPack } from '../support/random/any-pack.js';
import { isExhaustive, seed } from '../support/random/exhaustive.js';
import { goThrough } from '../support/go.js';

const CASES = Number(process.env['CASES'] ?? (isExhaustive ? 240 : 24));

/** Shrinking a failing pack can take hours; the result after a minute is reported. */
const IN_TIME = { interruptAfterTimeLimit: 60_000, markInterruptAsFailure: true };

const prove = (pack: Pack): Proof => provePack(pack, { today: ANY_DAY });

/** Every complete set of answers, checked and counted. */
function lookAtAll(pack: Pack, look: (answers: Answers) => void): number {
  let count = 0;
  for (const answers of answerSets(pack)) {
    count += 1;
    look(answers);
  }
  return count;
}

describe(`any valid pack (SEED=${String(seed)}, ${String(CASES)} packs)`, () => {
  const check = (each: (pack: Pack) => void, cases = CASES): void => {
    fc.assert(fc.property(anyPack, each), { seed, numRuns: cases, ...IN_TIME });
  };

  it('a random valid pack passes the check and every proof, balance among them', () => {
    check((pack) => {
      const checked = checkPack(pack);
      expect(checked.ok ? [] : checked.problems).to.deep.equal([]);
      const { problems, unproved, ok, figures } = prove(pack);
      expect(problems).to.deep.equal([]);
      expect(ok).to.equal(true);
      expect(
        unproved.filter(
          (sentence) =>
            !sentence.startsWith('The pack has no claims') && !sentence.includes('"es"'),
        ),
      ).to.deep.equal([]);
      expect(figures?.notes).to.equal(pack.notes.filter(({ caution }) => !caution).length);
    });
  });

  it('every path of a random valid pack ends, and the count of ends is right', () => {
    check(
      (pack) => {
        const met = new Set<string>();
        const count = lookAtAll(pack, (answers) => {
          const { complete, kept, dropped, path } = walk(pack, answers);
          expect(complete).to.equal(true);
          expect(kept).to.deep.equal(answers);
          expect(dropped).to.deep.equal([]);
          for (const question of path)
            for (const option of chosen(answers, question)) met.add(`${question} ${option}`);
        });
        expect(prove(pack).figures?.answerSets).to.equal(count);
        expect([...met]).to.have.members(
          pack.questions.flatMap(({ id, options }) =>
            options.map((option) => `${id} ${option.id}`),
          ),
        );
      },
      Math.ceil(CASES / 3),
    );
  });

  it('a random valid pack is the same after a round trip through JSON', () => {
    check(
      (pack) => {
        const again = JSON.parse(JSON.stringify(pack)) as Pack;
        expect(again).to.deep.equal(pack);
        expect(prove(again)).to.deep.equal(prove(pack));
        let left = 30;
        for (const answers of answerSets(pack)) {
          expect(weigh(again, answers)).to.deep.equal(weigh(pack, answers));
          if ((left -= 1) === 0) break;
        }
      },
      Math.ceil(CASES / 3),
    );
  });

  it('a session of a random valid pack concludes what weigh computes', () => {
    check(
      (pack) => {
        let left = 3;
        for (const answers of answerSets(pack)) {
          const session = goThrough(createSession(pack), answers);
          expect(selectGuidance(session.getSnapshot())).to.deep.equal(weigh(pack, answers));
          session.stop();
          if ((left -= 1) === 0) break;
        }
      },
      Math.ceil(CASES / 3),
    );
  });
});
