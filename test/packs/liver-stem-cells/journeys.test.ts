import { expect } from 'chai';
import { holds } from '../../../src/domain/condition.js';
import { weigh, type Guidance } from '../../../src/domain/weigh.js';
import { keptAnswers, selectGuidance, selectStep } from '../../../src/session/selectors.js';
import { createSession } from '../../../src/session/create-session.js';
import { goThrough, stepsThrough } from '../../support/go.js';
import { journeys, pack, type Journey } from '../../support/packs/liver.js';

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

function guidanceAfter({ answers }: Journey): Guidance {
  const guidance = selectGuidance(goThrough(createSession(pack), answers).getSnapshot());
  if (!guidance) throw new Error('The session did not come to a result.');
  return guidance;
}

describe('the end of each journey', () => {
  for (const journey of journeys) {
    it(`the journey ends with its outcome: ${journey.name}`, () => {
      const { outcome, cautions, notes } = guidanceAfter(journey);
      const warnings = new Set(ids(cautions));
      expect({
        outcome: outcome.id,
        rule: outcome.rule,
        reasons: outcome.because.map(({ rule }) => rule),
        cautions: ids(cautions),
        first: ids(notes.filter(({ id, first }) => first && !warnings.has(id))).sort(),
      }).to.deep.equal({
        outcome: journey.outcome,
        rule: journey.rule,
        reasons: journey.reasons,
        cautions: journey.cautions,
        first: journey.first,
      });
    });

    it(`every answer of the journey is asked for and counts: ${journey.name}`, () => {
      expect(
        keptAnswers(goThrough(createSession(pack), journey.answers).getSnapshot()),
      ).to.deep.equal(journey.answers);
    });
  }
});

const courseCautions = pack.courses.flatMap(({ cautions = [] }) => cautions);

/** Everything in the pack that the journeys reach. */
function meet(): Record<string, Set<string>> {
  const met = {
    questions: new Set<string>(),
    options: new Set<string>(),
    hints: new Set<string>(),
    catches: new Set<string>(),
    rules: new Set<string>(),
    reasons: new Set<string>(),
    outcomes: new Set<string>(),
    lines: new Set<string>(),
    cautions: new Set<string>(),
    'notes that a rule brings': new Set<string>(),
    asks: new Set<string>(),
    courseCautions: new Set<string>(),
    askHints: new Set<string>(),
  };
  for (const { answers } of journeys) {
    const session = createSession(pack);
    for (const _step of stepsThrough(session, answers)) {
      const step = selectStep(session.getSnapshot());
      if (!step) continue;
      met.questions.add(step.question.id);
      for (const option of step.chosen) met.options.add(`${step.question.id} ${option}`);
      for (const { id } of step.hints) met.hints.add(id);
      for (const { id } of step.catches) met.catches.add(id);
    }
    const { outcome, cautions, notes, ask: questions } = weigh(pack, answers);
    met.outcomes.add(outcome.id);
    for (const { id, when } of pack.outcomes.find(({ id }) => id === outcome.id)?.lines ?? [])
      if (holds(when, answers)) met.lines.add(id);
    for (const { id } of cautions) met.cautions.add(id);
    for (const { id, first } of notes) if (first) met['notes that a rule brings'].add(id);
    for (const { id, first } of questions) if (first) met.asks.add(id);
    for (const { id, when } of courseCautions) if (holds(when, answers)) met.courseCautions.add(id);
    for (const { id, when } of pack.askHints ?? []) if (holds(when, answers)) met.askHints.add(id);
    for (const { rule } of [...notes, ...questions].flatMap(({ because }) => because))
      met.rules.add(rule);
    for (const { rule, row } of outcome.because) {
      met.rules.add(rule);
      met.reasons.add(pack.rules.find(({ id }) => id === rule)?.reasons?.[row] ?? '');
    }
  }
  return met;
}

describe('the journeys together', () => {
  const met = meet();
  const all: Record<string, string[]> = {
    questions: ids(pack.questions),
    options: pack.questions.flatMap(({ id, options }) =>
      options.map((option) => `${id} ${option.id}`),
    ),
    hints: pack.questions.flatMap(({ hints = [] }) => ids(hints)),
    catches: pack.questions.flatMap(({ catches = [] }) => ids(catches)),
    rules: ids(pack.rules),
    reasons: pack.rules.flatMap(({ reasons = [] }) => reasons),
    outcomes: ids(pack.outcomes),
    lines: pack.outcomes.flatMap(({ lines = [] }) => ids(lines)),
    cautions: ids(pack.notes.filter(({ caution }) => caution)),
    'notes that a rule brings': pack.rules.flatMap(({ notes = [], cautions = [] }) => [
      ...notes,
      ...cautions,
    ]),
    asks: ids(pack.ask),
    courseCautions: ids(courseCautions),
    askHints: ids(pack.askHints ?? []),
  };
  for (const [what, each] of Object.entries(all)) {
    it(`the journeys together reach all ${what}`, () => {
      expect(each).not.to.deep.equal([]);
      const unmet = each.filter((id) => !met[what]?.has(id));
      expect(unmet, `${what} that no journey meets`).to.deep.equal([]);
    });
  }

  it('each journey contains every other note too, for “Show all notes”', () => {
    for (const { name, answers } of journeys)
      expect(ids(weigh(pack, answers).notes), name).to.have.members(ids(pack.notes));
  });

  it('there are at most 40 journeys, each with a name of its own', () => {
    expect(journeys.length).to.be.at.most(40);
    expect(new Set(journeys.map(({ name }) => name))).to.have.lengthOf(journeys.length);
  });
});
