import { expect } from 'chai';
import type { Answers } from '../../../src/domain/pack.js';
import { linesFor } from '../../../src/domain/lines.js';
import { optionsIn } from '../../../src/domain/question.js';
import { weigh, type Guidance } from '../../../src/domain/weigh.js';
import { answerSets } from '../../../src/proof/prove/reach.js';
import { pack } from '../../support/packs/liver.js';
import { linesOfHarm, linesOfResult } from './oracle-lines.js';
import { expected, type Expected } from './oracle.js';
import { asksOfMedicinesBeforeTheClinic } from './oracle/questions.js';
import { reachableSets } from './oracle/reachable.js';

/** The same answers give the same name, in whatever order they were put together. */
const nameOf = (answers: Answers): string =>
  pack.questions.map(({ id }) => optionsIn(answers[id]).toSorted().join('+')).join(' ');

/** What the pack says, in the words of the second reading. */
const found = ({ outcome, cautions, notes, ask: questions }: Guidance): Expected => ({
  outcome: outcome.id,
  rule: outcome.rule ?? '',
  reasons: outcome.because.map(({ rule }) => rule),
  cautions: cautions.map(({ id }) => id),
  first: new Set(notes.filter(({ first }) => first).map(({ id }) => id)),
  asked: new Set(questions.filter(({ first }) => first).map(({ id }) => id)),
});

const plain = ({ first, asked, ...rest }: Expected): string =>
  JSON.stringify({ ...rest, first: [...first].sort(), asked: [...asked].sort() });

const TO_THE_CLINIC = ['q-legal', 'q-cells', 'q-harm'];

interface Readings {
  seen: number;
  readonly disagreements: string[];
  /** Disagreements on the sentences for some readers. */
  readonly otherSentences: string[];
  /** The answers of those for whom the question about medicines comes too late. */
  readonly afterEight: Answers[];
  readonly afterTheClinic: Answers[];
}

/** One pass over all sets of answers. */
function readAll(): Readings {
  const all: Readings = {
    seen: 0,
    disagreements: [],
    otherSentences: [],
    afterEight: [],
    afterTheClinic: [],
  };
  for (const answers of reachableSets()) {
    const guidance = weigh(pack, answers);
    const [ours, weighed] = [plain(expected(answers)), plain(found(guidance))];
    all.seen += 1;
    if (ours !== weighed)
      all.disagreements.push(
        `${JSON.stringify(answers)}\n  reading: ${ours}\n  pack:    ${weighed}`,
      );
    const read = [[...linesOfResult(answers, guidance.outcome.id)], [...linesOfHarm(answers)]];
    const told = [
      linesFor(pack, guidance.outcome.id, answers).map(({ id }) => id),
      guidance.notes.find(({ id }) => id === 'limit-risks')?.lines ?? [],
    ];
    if (JSON.stringify(read) !== JSON.stringify(told))
      all.otherSentences.push(
        `${JSON.stringify(answers)}\n  reading: ${read.join(' | ')}\n  pack:    ${told.join(' | ')}`,
      );
    const order = guidance.ask.map(({ id }) => id);
    const place = order.indexOf('q-medicines');
    if (place < 0 || place >= 8) all.afterEight.push(answers);
    if (
      asksOfMedicinesBeforeTheClinic(answers) &&
      TO_THE_CLINIC.some((id) => order.indexOf(id) < place)
    )
      all.afterTheClinic.push(answers);
  }
  return all;
}

describe('the second reading of the decision table', () => {
  let readings: Readings;
  before(() => {
    readings = readAll();
  });

  it('the oracle has the same complete sets of answers as the pack', () => {
    const [theirs, ours] = [reachableSets(), answerSets(pack)].map((sets) =>
      [...sets].map((answers) => nameOf(answers)).sort(),
    );
    expect(theirs).to.have.lengthOf(93_161);
    expect(new Set(theirs)).to.have.lengthOf(93_161);
    expect(theirs?.join('\n') === ours?.join('\n')).to.equal(true);
  });

  it('the oracle agrees with the pack on the outcome, its rule, the reasons, the cautions, the first notes and the first questions of each set', () => {
    const { disagreements, seen } = readings;
    expect(seen).to.equal(93_161);
    expect(
      disagreements.slice(0, 5),
      `${String(disagreements.length)} disagreements, of which these`,
    ).to.deep.equal([]);
  });

  it('the oracle agrees with the pack on the sentences for some readers, in the result and under harm, of each set', () => {
    const { otherSentences: disagreements } = readings;
    expect(
      disagreements.slice(0, 5),
      `${String(disagreements.length)} disagreements, of which these`,
    ).to.deep.equal([]);
  });

  it('the question about medicines is among the first eight, which is what a letter holds', () => {
    const { afterEight } = readings;
    expect(
      afterEight.slice(0, 5),
      `${String(afterEight.length)} letters without it, of which these`,
    ).to.deep.equal([]);
  });

  it('the question about medicines comes before the questions to a clinic, for those who most need it', () => {
    const { afterTheClinic } = readings;
    expect(
      afterTheClinic.slice(0, 5),
      `${String(afterTheClinic.length)} times not, of which these`,
    ).to.deep.equal([]);
  });
});
