import { expect } from 'chai';
import type { Pack } from '../../../src/domain/pack.js';
import { walk } from '../../../src/domain/walk.js';
import { weigh } from '../../../src/domain/weigh.js';
import { answerSets } from '../../../src/proof/prove/reach.js';
import { countAnswerSets, results } from '../../../src/proof/prove/answer-sets.js';
import { pack as liver } from '../../support/packs/liver.js';
import { smallPack } from '../../support/packs/small-pack.js';
import { wholePack } from '../../support/packs/whole-pack.js';

const packs = { 'the small pack': smallPack, 'the whole pack': wholePack() };

for (const [name, pack] of Object.entries(packs)) {
  describe(`the answer sets of ${name}`, () => {
    it('answer sets are all complete sets of answers, in the order in which walk finds them', () => {
      expect([...results(pack)].map(({ answers }) => answers)).to.deep.equal([...answerSets(pack)]);
      for (const { answers } of results(pack))
        expect(walk(pack, answers))
          .to.include({ complete: true })
          .and.deep.include({ kept: answers });
    });

    it('each answer set has the guidance that weigh computes', () => {
      for (const { answers, guidance } of results(pack))
        expect(guidance, JSON.stringify(answers)).to.deep.equal(weigh(pack, answers));
    });

    it('answer sets are counted without a walk', () => {
      const size = [...answerSets(pack)].length;
      expect(countAnswerSets(pack, size)).to.equal(size);
      expect(countAnswerSets(pack, size - 1)).to.equal(undefined);
    });
  });
}

describe('the answer sets of a pack', () => {
  it('only answer sets that rules cannot distinguish share one guidance', () => {
    const found = [...results(smallPack)];
    const shared = new Set(found.map(({ guidance }) => guidance));
    expect(shared.size).to.be.lessThan(found.length);
    expect(new Set([...shared].map((guidance) => JSON.stringify(guidance))).size).to.equal(
      shared.size,
    );
  });

  it('the liver pack has 93,161 answer sets', () => {
    expect(countAnswerSets(liver, 93_161)).to.equal(93_161);
    expect(countAnswerSets(liver, 93_160)).to.equal(undefined);
  });

  it('too many answer sets are detected at once, also when one question alone causes them', () => {
    const options = Array.from({ length: 60 }, (_, index) => ({ id: `o${String(index)}` }));
    const large = {
      ...smallPack,
      questions: [
        { id: 'q', kind: 'several' as const, options },
        { id: 'r', kind: 'one' as const, when: { q: ['o1'] }, options: options.slice(0, 2) },
      ],
    };
    expect(countAnswerSets(large, 1_000_000)).to.equal(undefined);
    const long = {
      ...smallPack,
      questions: Array.from({ length: 1000 }, (_, index) => ({
        id: `q${String(index)}`,
        kind: 'one' as const,
        options: options.slice(0, 3),
      })),
    };
    expect(countAnswerSets(long, 1_000_000)).to.equal(undefined);
  });

  it('answer sets that a line of a note distinguishes do not share one guidance', () => {
    const line = (id: string, when: object): object => ({ id, when: [when], sources: [] });
    const pack: Pack = {
      ...smallPack,
      rules: smallPack.rules.map((rule) => ({ ...rule, notes: ['n'] })),
      notes: [
        {
          id: 'n',
          kind: 'risk',
          sources: [],
          lines: [line('a', { who: ['me'] }), line('b', { time: ['much'] })] as never,
        },
      ],
    };
    for (const { answers, guidance } of results(pack))
      expect(guidance, JSON.stringify(answers)).to.deep.equal(weigh(pack, answers));
  });

  it('guidance beyond the cache is computed again, and each result still counts once', () => {
    const questions = Array.from({ length: 9 }, (_, index) => ({
      id: `q${String(index)}`,
      kind: 'one' as const,
      options: [{ id: 'yes' }, { id: 'no' }],
    }));
    // No rule reads the first question, so all results recur after 256 others.
    const rules = questions
      .slice(1)
      .map(({ id }) => ({ id, when: [{ [id]: ['yes'] }], notes: [id], basis: '' }));
    const pack: Pack = {
      ...smallPack,
      questions,
      rules,
      notes: Array.from({ length: 500 }, (_, index) => ({
        id: `q${String(index)}`,
        kind: 'risk',
        claims: [],
        sources: [],
      })),
    };
    let weighed = 0;
    const hashes = new Set<number>();
    const found = [...results(pack, hashes, (...given) => ((weighed += 1), weigh(...given)))];
    expect([found.length, hashes.size]).to.deep.equal([512, 256]);
    expect(weighed).to.equal(512);
    expect(found[511]?.guidance).to.deep.equal(weigh(pack, found[511]?.answers ?? {}));
    const few = { ...pack, notes: pack.notes.slice(0, 10) };
    weighed = 0;
    for (const _result of results(few, undefined, (...given) => ((weighed += 1), weigh(...given))));
    expect(weighed).to.equal(256);
  });
});
