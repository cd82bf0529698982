// What would change, over every result and every single change: 3.8 million comparisons, told apart by what they depend on.
import { expect } from 'chai';
import { compareAnswers, type Comparison } from '../../../src/domain/compare.js';
import type { Answers } from '../../../src/domain/pack.js';
import type { Because, Guidance } from '../../../src/domain/weigh.js';
import { answersTo } from '../../../src/proof/reach.js';
import { results, type Result } from '../../../src/proof/space.js';
import { pack } from '../../support/liver.js';

// Answers as digits, one a question: 0 is not asked, n is the n-th answer that the question takes.
const { questions } = pack;
const given = questions.map((question) => [undefined, ...answersTo(question)]);
const placeOf = new Map(questions.map(({ id }, place) => [id, place]));
const digitOf = given.map((all) => new Map(all.map((answer, digit) => [String(answer), digit])));
const unknown = digitOf.map((digits) => digits.get('unknown') ?? 0);
/** For each question the digits of earlier ones after which it is asked. */
const askedAfter = questions.map(({ when = {} }) =>
  Object.entries(when).map(([id, options]): [number, ReadonlySet<number>] => {
    const place = placeOf.get(id) ?? -1;
    return [place, new Set(given[place]?.flatMap((answer, digit) => ([answer].flat().some((option) => options.includes(option ?? '')) ? [digit] : [])))];
  }),
);
const digitsOf = (answers: Answers): number[] => questions.map(({ id }, place) => (id in answers ? (digitOf[place]?.get(String(answers[id])) ?? -1) : 0));
const codeOf = (digits: readonly number[]): number => digits.reduce((code, digit, place) => code * (given[place]?.length ?? 0) + digit, 0);

/** The answers once one is another: what is no longer asked goes, what is newly asked is not known. */
function changed(digits: readonly number[], place: number, digit: number): number[] {
  const after: number[] = [];
  digits.forEach((before, at) => {
    const asked = askedAfter[at]?.every(([earlier, fits]) => fits.has(after[earlier] ?? 0));
    after.push(!asked ? 0 : at === place ? digit : before || (unknown[at] ?? 0));
  });
  return after;
}

const firstIds = (items: readonly { id: string; first: boolean }[]): string[] => items.filter(({ first }) => first).map(({ id }) => id);
const rowOf = ({ rule, row }: Because): string => `${rule} ${String(row)}`;

/** What a result tells first, by kind, in order. */
const toldBy = ({ outcome, cautions, notes, questions: asks }: Guidance): Record<'reasons' | 'cautions' | 'notes' | 'questions', string[]> => {
  const warned = new Set(cautions.map(({ id }) => id));
  return { reasons: outcome.because.map(rowOf), cautions: [...warned], notes: firstIds(notes).filter((id) => !warned.has(id)), questions: firstIds(asks) };
};

/** Two results, the answer that differs, and what one has and the other has not. */
function expected({ answers: from, guidance: before }: Result, { answers: to, guidance: after }: Result, change: Answers): unknown {
  const [was, is] = [toldBy(before), toldBy(after)];
  const kinds = ['reasons', 'cautions', 'notes', 'questions'] as const;
  const changes = kinds.map((kind) => ({ gained: is[kind].filter((id) => !was[kind].includes(id)), lost: was[kind].filter((id) => !is[kind].includes(id)) }));
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
const said = ({ answers, opened, closed, before, after, outcome, reasons, cautions, notes, questions: asks, same }: Comparison): unknown => ({
  answers,
  opened,
  closed,
  outcomes: [before.outcome.id, after.outcome.id, outcome],
  changes: [{ gained: reasons.gained.map(rowOf), lost: reasons.lost.map(rowOf) }, cautions, notes, asks],
  same,
});

/** What can be told first, each with its place among the bits that stand for a result. */
const bits = new Map<string, number>();
function bitsOf(guidance: Guidance): Int32Array {
  const set = new Int32Array(6);
  for (const [kind, ids] of Object.entries(toldBy(guidance))) {
    for (const id of [...ids, guidance.outcome.id]) {
      const name = `${id === guidance.outcome.id ? 'outcome' : kind} ${id}`;
      const bit = bits.get(name) ?? bits.size;
      bits.set(name, bit);
      set[bit >> 5] = (set[bit >> 5] ?? 0) | (1 << (bit & 31));
    }
  }
  return set;
}

describe('what would change, over every result and every single change', () => {
  it('m', () => {
    let t = Date.now(); const tick = (w: string) => { console.log(w, Date.now() - t); t = Date.now(); };
    const all = [...results(pack)];
    const byCode = new Map(all.map((result, index) => [codeOf(digitsOf(result.answers)), index]));
    const setOf = new Map<Guidance, Int32Array>();
    for (const { guidance } of all) if (!setOf.has(guidance)) setOf.set(guidance, bitsOf(guidance));
    tick(`bits ${bits.size}`);
    const keys = new Map<string, number>(); let n = 0, calls = 0; let missing = 0;
    for (const result of all) {
      const digits = digitsOf(result.answers);
      const was = setOf.get(result.guidance)!;
      for (let place = 0; place < digits.length; place++) {
        if (digits[place] === 0) continue;
        for (let digit = 1; digit < given[place]!.length; digit++) {
          if (digit === digits[place]) continue;
          n++;
          const after = changed(digits, place, digit);
          const other = all[byCode.get(codeOf(after)) ?? -1];
          if (!other) { missing++; continue; }
          const is = setOf.get(other.guidance)!;
          let key = `${place} `;
          for (let w = 0; w < 6; w++) { const x = was[w]! ^ is[w]!; key += `${x & is[w]!},${x & was[w]!} `; }
          const times = (keys.get(key) ?? 0) + 1; keys.set(key, times);
          if ((times & (times - 1)) === 0) calls++;
        }
      }
    }
    tick(`n ${n} keys ${keys.size} calls ${calls} missing ${missing}`);
    const some = all.filter((_, i) => i % 5000 === 0);
    let c = 0;
    for (const result of some) { const digits = digitsOf(result.answers); digits.forEach((d, place) => { if (d) for (let digit = 1; digit < given[place]!.length; digit++) if (digit !== d) { c++;
      const other = all[byCode.get(codeOf(changed(digits, place, digit)))!]!;
      const change = { [questions[place]!.id]: given[place]![digit]! };
      expect(said(compareAnswers(pack, result.answers, change))).to.deep.equal(expected(result, other, change)); } }); }
    tick(`real ${c}`);
  }, 200_000);
});
