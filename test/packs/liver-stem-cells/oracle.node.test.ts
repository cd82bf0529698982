import { expect } from 'chai';
import type { Answers } from '../../../src/domain/pack.js';
import { linesFor } from '../../../src/domain/lines.js';
import { optionsIn } from '../../../src/domain/question.js';
import { weigh, type Guidance } from '../../../src/domain/weigh.js';
import { answerSets } from '../../../src/proof/prove/reach.js';
import { pack } from '../../support/liver.js';
import { linesOfHarm, linesOfResult } from './oracle-lines.js';
import {
  asksOfMedicinesBeforeTheClinic,
  expected,
  reachableSets,
  type Expected,
} from './oracle.js';

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

describe('the second reading of the decision table', () => {
  it('the oracle has the same complete sets of answers as the pack', () => {
    const [theirs, ours] = [reachableSets(), answerSets(pack)].map((sets) =>
      [...sets].map((answers) => nameOf(answers)).sort(),
    );
    expect(theirs).to.have.lengthOf(93_161);
    expect(new Set(theirs)).to.have.lengthOf(93_161);
    expect(theirs?.join('\n') === ours?.join('\n')).to.equal(true);
  });

  it('the oracle agrees with the pack on the outcome, its rule, the reasons, the cautions, the first notes and the first questions of each set', () => {
    const disagreements: string[] = [];
    let seen = 0;
    for (const answers of reachableSets()) {
      const [read, weighed] = [plain(expected(answers)), plain(found(weigh(pack, answers)))];
      seen += 1;
      if (read !== weighed)
        disagreements.push(`${JSON.stringify(answers)}\n  reading: ${read}\n  pack:    ${weighed}`);
    }
    expect(seen).to.equal(93_161);
    expect(
      disagreements.slice(0, 5),
      `${String(disagreements.length)} disagreements, of which these`,
    ).to.deep.equal([]);
  });

  it('the oracle agrees with the pack on the sentences for some readers, in the result and under harm, of each set', () => {
    const disagreements: string[] = [];
    for (const answers of reachableSets()) {
      const { outcome } = expected(answers);
      const harm = weigh(pack, answers).notes.find(({ id }) => id === 'limit-risks');
      const read = [[...linesOfResult(answers, outcome)], [...linesOfHarm(answers)]];
      const told = [linesFor(pack, outcome, answers).map(({ id }) => id), harm?.lines ?? []];
      if (JSON.stringify(read) !== JSON.stringify(told))
        disagreements.push(
          `${JSON.stringify(answers)}\n  reading: ${read.join(' | ')}\n  pack:    ${told.join(' | ')}`,
        );
    }
    expect(
      disagreements.slice(0, 5),
      `${String(disagreements.length)} disagreements, of which these`,
    ).to.deep.equal([]);
  });

  it('the question about medicines is among the first eight, which is what a letter holds', () => {
    const late = [...reachableSets()].filter(
      (answers) =>
        !weigh(pack, answers)
          .ask.slice(0, 8)
          .some(({ id }) => id === 'q-medicines'),
    );
    expect(
      late.slice(0, 5),
      `${String(late.length)} letters without it, of which these`,
    ).to.deep.equal([]);
  });

  it('the question about medicines comes before the questions to a clinic, for those who most need it', () => {
    const toTheClinic = ['q-legal', 'q-cells', 'q-harm'];
    const late = [...reachableSets()].filter((answers) => {
      const order = weigh(pack, answers).ask.map(({ id }) => id);
      return (
        asksOfMedicinesBeforeTheClinic(answers) &&
        toTheClinic.some((id) => order.indexOf(id) < order.indexOf('q-medicines'))
      );
    });
    expect(late.slice(0, 5), `${String(late.length)} times not, of which these`).to.deep.equal([]);
  });
});
