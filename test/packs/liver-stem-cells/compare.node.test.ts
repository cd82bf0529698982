// Compares every 50th result (every result with EXHAUSTIVE=1) with the results of all single changes of an answer. All
// results have 3.8 million such changes.
import { expect } from 'chai';
import { compareAnswers, type Comparison } from '../../../src/domain/compare.js';
import { chosen } from '../../../src/domain/condition.js';
import type { Answers } from '../../../src/domain/pack.js';
import type { Because, Guidance } from '../../../src/domain/weigh.js';
import { answersTo } from '../../../src/domain/question.js';
import { results, type Result } from '../../../src/proof/prove/answer-sets.js';
import { isExhaustive } from '../../support/random/exhaustive.js';
import { pack } from '../../support/packs/liver.js';

// Answers as digits, one per question: 0 is not asked, n is the n-th answer that the question takes.
const { questions } = pack;
const given = questions.map((question) => [undefined, ...answersTo(question)]);
const placeOf = new Map(questions.map(({ id }, place) => [id, place]));
const digitOf = given.map((all) => new Map(all.map((answer, digit) => [String(answer), digit])));
const unknown = digitOf.map((digits) => digits.get('unknown') ?? 0);
/** For each question, the digits of earlier ones after which it is asked. */
const askedAfter = questions.map(({ when = {} }) =>
  Object.entries(when).map(([id, options]): [number, ReadonlySet<number>] => {
    const place = placeOf.get(id) ?? -1;
    return [
      place,
      new Set(
        given[place]?.flatMap((answer, digit) =>
          [answer].flat().some((option) => options.includes(option ?? '')) ? [digit] : [],
        ),
      ),
    ];
  }),
);
const digitsOf = (answers: Answers): number[] =>
  questions.map(({ id }, place) =>
    id in answers ? (digitOf[place]?.get(chosen(answers, id).join()) ?? -1) : 0,
  );
const codeOf = (digits: readonly number[]): number =>
  digits.reduce((code, digit, place) => code * (given[place]?.length ?? 0) + digit, 0);

/** The answers after one of them changes: answers to hidden questions are dropped, new questions get "not known". */
function changed(digits: readonly number[], place: number, digit: number): number[] {
  const after: number[] = [];
  digits.forEach((before, at) => {
    const asked = askedAfter[at]?.every(([earlier, fits]) => fits.has(after[earlier] ?? 0));
    after.push(!asked ? 0 : at === place ? digit : before || (unknown[at] ?? 0));
  });
  return after;
}

const firstIds = (items: readonly { id: string; first: boolean }[]): string[] =>
  items.filter(({ first }) => first).map(({ id }) => id);
const rowOf = ({ rule, row }: Because): string => `${rule} ${String(row)}`;

/** The first items of a result, by kind, in order. */
const toldBy = ({
  outcome,
  cautions,
  notes,
  ask: asks,
}: Guidance): Record<'reasons' | 'cautions' | 'notes' | 'questions', string[]> => {
  const warned = new Set(cautions.map(({ id }) => id));
  return {
    reasons: outcome.because.map(rowOf),
    cautions: [...warned],
    notes: firstIds(notes).filter((id) => !warned.has(id)),
    questions: firstIds(asks),
  };
};

/** Two results, the answer that differs, and the items that only one of them has. */
function expected(
  { answers: from, guidance: before }: Result,
  { answers: to, guidance: after }: Result,
  change: Answers,
): unknown {
  const [was, is] = [toldBy(before), toldBy(after)];
  const kinds = ['reasons', 'cautions', 'notes', 'questions'] as const;
  const changes = kinds.map((kind) => ({
    gained: is[kind].filter((id) => !was[kind].includes(id)),
    lost: was[kind].filter((id) => !is[kind].includes(id)),
  }));
  const outcome = before.outcome.id !== after.outcome.id;
  return {
    answers: to,
    opened: Object.keys(to).filter((id) => !(id in from) && !(id in change)),
    closed: Object.keys(from).filter((id) => !(id in to)),
    outcomes: [before.outcome.id, after.outcome.id, outcome],
    changes,
    same: !outcome && changes.every(({ gained, lost }) => gained.length + lost.length === 0),
  };
}
const said = ({
  answers,
  opened,
  closed,
  before,
  after,
  outcome,
  reasons,
  cautions,
  notes,
  ask: asks,
  same,
}: Comparison): unknown => ({
  answers,
  opened,
  closed,
  outcomes: [before.outcome.id, after.outcome.id, outcome],
  changes: [
    { gained: reasons.gained.map(rowOf), lost: reasons.lost.map(rowOf) },
    cautions,
    notes,
    asks,
  ],
  same,
});

/** The items that can come first, each with its bit in a mask that represents a result. */
const bits = new Map<string, number>();
const WORDS = 6;
function bitsOf(guidance: Guidance): Int32Array {
  const set = new Int32Array(WORDS);
  const told = Object.entries({ ...toldBy(guidance), outcome: [guidance.outcome.id] }).flatMap(
    ([kind, ids]) => ids.map((id) => `${kind} ${id}`),
  );
  for (const name of told) {
    const bit = bits.get(name) ?? bits.size;
    bits.set(name, bit);
    set[bit >> 5] = (set[bit >> 5] ?? 0) | (1 << (bit & 31));
  }
  return set;
}

/** The difference of two results as one short text: items only in the second, and items only in the first. */
function nameOf(was: Int32Array, is: Int32Array): string {
  let name = '';
  for (let word = 0; word < WORDS; word += 1) {
    const [before, after] = [was[word] ?? 0, is[word] ?? 0];
    name += `${String(after & ~before)} ${String(before & ~after)} `;
  }
  return name;
}

/**
 * With EVERY=1, the library compares every change: `EVERY=1 npx vitest run --testTimeout=0 compare.node`.
 */
const every = process.env['EVERY'] === '1';
const oneOf = every || isExhaustive ? 1 : 50;
const isPowerOfTwo = (count: number): boolean => (count & (count - 1)) === 0;

describe('comparisons in the liver pack', () => {
  it(`compareAnswers gives the difference of the two results, for ${oneOf === 1 ? 'every' : 'every 50th'} result and every single change`, () => {
    const all = [...results(pack)].map((result) => ({ result, digits: digitsOf(result.answers) }));
    const byCode = new Map(all.map((each) => [codeOf(each.digits), each.result]));
    const setOf = new Map<Guidance, Int32Array>();
    for (const { result } of all)
      if (!setOf.has(result.guidance)) setOf.set(result.guidance, bitsOf(result.guidance));
    expect(bits.size).to.be.within(1, 32 * WORDS);

    // This test computes each comparison itself. It calls the library for each difference that a question can make at
    // its first, second, fourth and eighth occurrence; with EVERY=1 each time, which takes an hour.
    const met = new Map<string, number>();
    const wrong: string[] = [];
    let [changes, asked] = [0, 0];
    for (const { result, digits } of all.filter((_, index) => index % oneOf === 0)) {
      const was = setOf.get(result.guidance) ?? new Int32Array(WORDS);
      for (const [place, { id }] of questions.entries()) {
        const answers = digits[place] === 0 ? [] : (given[place] ?? []);
        for (let digit = 1; digit < answers.length; digit += 1) {
          if (digit === digits[place]) continue;
          changes += 1;
          const other = byCode.get(codeOf(changed(digits, place, digit)));
          if (!other)
            throw new Error(
              `Nobody comes to ${JSON.stringify(result.answers)} with ${id} ${String(answers[digit])}.`,
            );
          const name = `${id} ${nameOf(was, setOf.get(other.guidance) ?? was)}`;
          const times = (met.get(name) ?? 0) + 1;
          met.set(name, times);
          if (!every && !isPowerOfTwo(times)) continue;
          asked += 1;
          const change = { [id]: answers[digit] ?? '' };
          const [one, two] = [
            said(compareAnswers(pack, result.answers, change)),
            expected(result, other, change),
          ].map((each) => JSON.stringify(each));
          if (one !== two)
            wrong.push(
              `${JSON.stringify(result.answers)} with ${JSON.stringify(change)}: ${one ?? ''}, not ${two ?? ''}`,
            );
        }
      }
    }
    expect(wrong.slice(0, 3), `${String(wrong.length)} times not`).to.deep.equal([]);
    expect(all.length).to.equal(93_161);
    if (oneOf === 1) expect(changes).to.equal(3_779_442);
    else expect(changes).to.be.within(70_000, 80_000);
    expect(met.size).to.be.greaterThan(oneOf === 1 ? 20_000 : 5_000);
    if (every) expect(asked).to.equal(changes);
  });
});
