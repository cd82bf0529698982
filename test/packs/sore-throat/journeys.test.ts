import { expect } from 'chai';
import { keptAnswers, selectGuidance, selectStep } from '../../../src/session/select.js';
import { createSession } from '../../../src/session/session.js';
import { goThrough, stepsThrough } from '../../support/go.js';
import { journeys, pack } from '../../support/sore-throat.js';

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

describe('a journey through the example ends as it should', () => {
  for (const { name, answers, ...expected } of journeys) {
    it(name, () => {
      const snapshot = goThrough(createSession(pack), answers).getSnapshot();
      const guidance = selectGuidance(snapshot);
      if (!guidance) throw new Error('The session did not come to a result.');
      const { outcome, cautions, notes } = guidance;
      const warnings = new Set(ids(cautions));
      expect(keptAnswers(snapshot)).to.deep.equal(answers);
      expect({
        outcome: outcome.id,
        ...(outcome.rule !== undefined && { rule: outcome.rule }),
        reasons: outcome.because.map(({ rule }) => rule),
        cautions: [...warnings],
        first: ids(notes.filter(({ id, first }) => first && !warnings.has(id))).toSorted(),
      }).to.deep.equal(expected);
    });
  }
});

describe('the journeys through the example together', () => {
  const met = new Set<string>();
  for (const { answers } of journeys) {
    const session = createSession(pack);
    for (const _step of stepsThrough(session, answers)) {
      const step = selectStep(session.getSnapshot());
      if (!step) continue;
      for (const { id } of [step.question, ...step.hints, ...step.catches]) met.add(id);
      for (const option of step.chosen) met.add(`${step.question.id} ${option}`);
    }
    const guidance = selectGuidance(session.getSnapshot());
    if (!guidance) continue;
    met.add(guidance.outcome.id);
    for (const { id, first, because } of [...guidance.notes, ...guidance.questions]) {
      if (first) met.add(id);
      for (const { rule, row } of because) met.add(`rule ${rule} ${String(row)}`);
    }
    for (const { rule, row } of guidance.outcome.because) met.add(`rule ${rule} ${String(row)}`);
  }
  const all: Record<string, string[]> = {
    questions: ids(pack.questions),
    options: pack.questions.flatMap(({ id, options }) => options.map((option) => `${id} ${option.id}`)),
    'hints and catches': pack.questions.flatMap(({ hints = [], catches = [] }) => ids([...hints, ...catches])),
    'rows of rules': pack.rules.flatMap(({ id, when }) => when.map((_, row) => `rule ${id} ${String(row)}`)),
    outcomes: ids(pack.outcomes),
    notes: ids(pack.notes),
    'questions to ask': ids(pack.ask),
  };
  for (const [what, each] of Object.entries(all)) {
    it(`meet all ${what}`, () => {
      expect(each.filter((id) => !met.has(id)), `${what} that no journey meets`).to.deep.equal([]);
    });
  }
});
