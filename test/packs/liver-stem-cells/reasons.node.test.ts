import { expect } from 'chai';
import { chosen } from '../../../src/domain/condition.js';
import type { Answers } from '../../../src/domain/pack.js';
import { walk } from '../../../src/domain/walk.js';
import { weigh, type Because, type Guidance } from '../../../src/domain/weigh.js';
import { answersTo } from '../../../src/domain/question.js';
import { answerSets } from '../../../src/proof/prove/reach.js';
import { pack } from '../../support/packs/liver.js';

/** One item (a note, a caution, a sentence of the outcome) that one row of one rule adds. */
const told = ({
  outcome,
  notes,
  cautions,
  ask: questions,
}: Guidance): [thing: string, because: Because][] => [
  ...outcome.because.map((because): [string, Because] => [thing('the outcome', because), because]),
  ...cautions.flatMap(({ id, because }) =>
    because.map((each): [string, Because] => [thing(`caution ${id}`, each), each]),
  ),
  ...[...notes, ...questions]
    .filter(({ first }) => first)
    .flatMap(({ id, because }) =>
      because.map((each): [string, Because] => [thing(id, each), each]),
    ),
];
const thing = (item: string, { rule, row }: Because): string =>
  `${item}, by ${rule} row ${String(row)}`;

/** A reason as a person gets it: the row, and the answers by which it holds. */
interface Reason {
  readonly thing: string;
  readonly because: Because;
  /** Some results with this reason, from the whole range. */
  readonly seen: Answers[];
  times: number;
}

interface Result {
  readonly answers: Answers;
  readonly things: readonly string[];
}

const name = ({ thing, because }: Reason): string => `${thing}: ${JSON.stringify(because.answers)}`;
const isPowerOfTwo = (count: number): boolean => (count & (count - 1)) === 0;

function tellAll(): { results: Result[]; reasons: Reason[] } {
  const reasons = new Map<string, Reason>();
  const results: Result[] = [];
  for (const answers of answerSets(pack)) {
    const all = told(weigh(pack, answers));
    results.push({ answers, things: all.map(([each]) => each) });
    for (const [each, because] of all) {
      const key = `${each} ${Object.values(because.answers).join(' ')}`;
      const reason = reasons.get(key) ?? { thing: each, because, seen: [], times: 0 };
      reason.times += 1;
      if (isPowerOfTwo(reason.times)) reason.seen.push(answers);
      reasons.set(key, reason);
    }
  }
  return { results, reasons: [...reasons.values()] };
}

/** Items that a result does not have, although its answers include those by which another result has them. */
function* untold(
  { answers, things }: Result,
  groups: readonly (readonly Reason[])[],
): Generator<string> {
  for (const group of groups) {
    const wanted = Object.entries(group[0]?.because.answers ?? {});
    if (!wanted.every(([question, option]) => chosen(answers, question).includes(option))) continue;
    for (const reason of group)
      if (!things.includes(reason.thing)) yield `${name(reason)} in ${JSON.stringify(answers)}`;
  }
}

function byAnswers(reasons: readonly Reason[]): Reason[][] {
  const groups = new Map<string, Reason[]>();
  for (const reason of reasons) {
    const key = Object.entries(reason.because.answers).flat().join(' ');
    groups.set(key, [...(groups.get(key) ?? []), reason]);
  }
  return [...groups.values()];
}

/** Reachable sets that differ from these in the answer to one question, and in questions that this shows or hides. */
function* neighbours(answers: Answers, question: string): Generator<Answers> {
  const asked = pack.questions.find(({ id }) => id === question);
  for (const other of asked ? answersTo(asked) : []) {
    if (String(other) !== chosen(answers, question).join())
      yield* answerSets(pack, walk(pack, { ...answers, [question]: other }).kept);
  }
}

/** Whether a person who differs in one answer from one with the item does not get it. */
function isNeeded({ seen, thing }: Reason, question: string): boolean {
  for (const answers of seen) {
    for (const other of neighbours(answers, question))
      if (!told(weigh(pack, other)).some(([each]) => each === thing)) return true;
  }
  return false;
}

describe('each reason of any result', () => {
  let results: Result[] = [];
  let reasons: Reason[] = [];
  before(() => {
    ({ results, reasons } = tellAll());
  });

  it('every reason is of a rule of the pack, and every row of every rule is a reason for something', () => {
    const rows = pack.rules.flatMap(({ id, when }) => when.map((_, row) => `${id} ${String(row)}`));
    expect([
      ...new Set(reasons.map(({ because }) => `${because.rule} ${String(because.row)}`)),
    ]).to.have.members(rows);
  });

  it('every reason is sufficient: with its answers, its row always adds the same', () => {
    const groups = byAnswers(reasons);
    const missing: string[] = [];
    for (const result of results) missing.push(...untold(result, groups));
    expect(missing.slice(0, 5), `${String(missing.length)} times not`).to.deep.equal([]);
  });

  it('every reason is minimal: without any one of its answers, some people do not get it', () => {
    const idle = reasons.flatMap((reason) =>
      Object.keys(reason.because.answers)
        .filter((question) => !isNeeded(reason, question))
        .map((question) => `${name(reason)} without ${question}`),
    );
    expect(idle).to.deep.equal([]);
  });
});
