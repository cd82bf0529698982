import { expect } from 'chai';
import type { Pack } from '../../../src/domain/pack.js';
import { optionsIn } from '../../../src/domain/question.js';
import { weigh } from '../../../src/domain/weigh.js';
import { tailoringLines, tailoringOf } from '../../../src/proof/prove/tailoring.js';
import { answerSets } from '../../../src/proof/prove/reach.js';
import { wholePack as pack } from '../../support/packs/sore-throat.js';

type Pair = { pairs: number; different: number };

/** Counts pair by pair, independently of the measure: compares each person with each other. */
function countedPairByPair(given: Pack, question: string): Pair {
  const people = [...answerSets(given)].filter((answers) => answers[question] !== undefined);
  const read = people.map((answers) => {
    const { outcome, cautions, notes } = weigh(given, answers);
    const holds = (when: (typeof given.rules)[number]['when']): boolean =>
      when.some((row) =>
        Object.entries(row).every(([id, options]) =>
          optionsIn(answers[id]).some((option) => options.includes(option)),
        ),
      );
    const lines = given.outcomes.find(({ id }) => id === outcome.id)?.lines ?? [];
    const voice = Object.keys(given.voices).filter((id) => holds([given.voices[id]!]));
    // By name and in one order, so that only the sentences count.
    return [
      ...voice,
      outcome.id,
      ...lines
        .filter(({ when }) => holds(when))
        .map(({ id }) => id)
        .slice(0, 1),
      ...[...cautions, ...notes].flatMap((note) =>
        note.open ? [note.id, ...(note.lines ?? []).slice(0, 1)] : [],
      ),
    ].toSorted();
  });
  const apart = (one: number, other: number): string[] =>
    given.questions
      .map(({ id }) => id)
      .filter((id) => JSON.stringify(people[one]?.[id]) !== JSON.stringify(people[other]?.[id]));
  let [pairs, different] = [0, 0];
  for (const one of people.keys())
    for (let other = 0; other < one; other += 1) {
      if (apart(one, other).join() !== question) continue;
      pairs += 1;
      if (String(read[one]) !== String(read[other])) different += 1;
    }
  return { pairs, different };
}

const of = (given: Pack, question: string, weighing = weigh): Pair | undefined => {
  const found = tailoringOf(given, undefined, weighing)?.find((each) => each.question === question);
  return found && { pairs: found.pairs, different: found.different };
};

describe('the effect of each question on the open part, in the example about a sore throat', () => {
  const last = pack.questions.at(-1)!.id;

  it('the effect of a question equals a comparison of every two people by hand', () => {
    for (const { id } of pack.questions)
      expect(of(pack, id), id).to.deep.equal(countedPairByPair(pack, id));
  });

  it('the effect of a question that no rule and no line reads is zero', () => {
    const looksAt = (row: object): boolean => last in row;
    const blind: Pack = {
      ...pack,
      rules: pack.rules.filter(({ when }) => !when.some(looksAt)),
      outcomes: pack.outcomes.map((outcome) => ({
        ...outcome,
        lines: (outcome.lines ?? []).filter(({ when }) => !when.some(looksAt)),
      })),
    };
    expect(of(pack, last)?.different).to.be.above(0);
    expect(of(blind, last)).to.deep.equal({ pairs: of(pack, last)?.pairs, different: 0 });
  });

  it('a line counts as another sentence if its note is open, and not otherwise', () => {
    const { id, options } = pack.questions.at(-1)!;
    const lines = [{ id: 'for-one', when: [{ [id]: [options[0]!.id] }], sources: [] }];
    const rules = [
      { id: 'all', when: [{}], notes: [pack.notes[0]!.id], basis: 'The same for all' },
    ];
    const outcomes = pack.outcomes.map(({ lines: _, ...outcome }) => outcome);
    const under = (place: number): Pack => ({
      ...pack,
      outcomes,
      rules,
      notes: pack.notes.map((note, index) => (index === place ? { ...note, lines } : note)),
    });
    expect(of(under(0), id)).to.deep.equal(countedPairByPair(under(0), id));
    expect(of(under(0), id)?.different).to.be.above(0);
    expect(of(under(1), id)?.different).to.equal(0);
  });

  it('another order of the same notes does not count as another sentence', () => {
    const { id, options } = pack.questions.at(-1)!;
    const [one, ...rest] = options.map((option) => option.id);
    const [first, second] = pack.notes.map((note) => note.id) as [string, string];
    const rule = (named: string[], notes: string[]): Pack['rules'][number] => ({
      id: named.join('-'),
      when: [{ [id]: named }],
      notes,
      basis: 'Another order for some',
    });
    const outcomes = pack.outcomes.map(({ lines: _, ...outcome }) => outcome);
    const rules = [rule([one!], [first, second]), rule(rest, [second, first])];
    expect(of({ ...pack, outcomes, rules }, id)?.different).to.equal(0);
  });

  it('no two people differ if everybody gets the same result', () => {
    const sameForAll: typeof weigh = (given) => weigh(given, {});
    const plain: Pack = {
      ...pack,
      voices: {},
      outcomes: pack.outcomes.map(({ lines: _, ...rest }) => rest),
    };
    for (const { id } of pack.questions)
      expect(of(plain, id, sameForAll)?.different, id).to.equal(0);
  });

  it('the effect of questions is not measured for too many people', () => {
    expect(tailoringOf(pack, 100)).to.equal(undefined);
  });

  it('the effect of a question is in whole per cent, never rounded up, and absent without any pair', () => {
    expect(
      tailoringLines([
        { question: 'stage', pairs: 1000, different: 899 },
        { question: 'who', pairs: 0, different: 0 },
      ]),
    ).to.deep.equal([
      'only in stage: 89 % read a different open sentence (899 of 1,000 pairs)',
      'only in who: no pair',
    ]);
  });
});
