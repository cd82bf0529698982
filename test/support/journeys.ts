import { expect } from 'chai';
import { holds } from '../../src/domain/condition.js';
import type { Answers, Hint, Pack } from '../../src/domain/pack.js';
import type { Guidance } from '../../src/domain/weigh.js';
import { keptAnswers, selectGuidance, selectStep } from '../../src/session/selectors.js';
import { createSession } from '../../src/session/create-session.js';
import { goThrough, stepsThrough } from './go.js';

/** One person's walk through a pack, and the result at its end. */
export interface Journey {
  readonly name: string;
  readonly answers: Answers;
  readonly outcome: string;
  /** Left out if no rule leads there, so the last outcome applies. */
  readonly rule?: string;
  readonly reasons: readonly string[];
  readonly cautions: readonly string[];
  /** First notes that are not cautions, sorted. */
  readonly first: readonly string[];
}

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
const holding = (hints: readonly Hint[], answers: Answers): string[] =>
  ids(hints.filter(({ when }) => holds(when, answers)));

/**
 * Defines the tests of journeys: each reaches its result, and together they reach everything in the pack except
 * `unmet`.
 */
export function testJourneys(
  pack: Pack,
  journeys: readonly Journey[],
  unmet: readonly string[] = [],
): void {
  describe('a journey ends as it should', () => {
    for (const { name, answers, ...expected } of journeys) {
      it(`a journey ends as it should: ${name}`, () => {
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

  describe('the journeys together', () => {
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
      for (const id of guidance ? idsMet(pack, answers, guidance) : []) met.add(id);
    }
    for (const [what, all] of Object.entries(everythingOf(pack))) {
      it(`the journeys together reach all ${what}`, () => {
        const missed = all.filter((id) => !met.has(id));
        expect(missed, `${what} that no journey meets`).to.deep.equal(
          all.filter((id) => unmet.includes(id)),
        );
      });
    }
  });
}

function everythingOf({
  questions,
  rules,
  outcomes,
  notes,
  ask,
  courses,
  askHints = [],
}: Pack): Record<string, string[]> {
  return {
    questions: ids(questions),
    options: questions.flatMap(({ id, options }) => options.map((option) => `${id} ${option.id}`)),
    'hints and catches': questions.flatMap(({ hints = [], catches = [] }) =>
      ids([...hints, ...catches]),
    ),
    'rows of rules': rules.flatMap(({ id, when }) =>
      when.map((_, row) => `rule ${id} ${String(row)}`),
    ),
    outcomes: ids(outcomes),
    'lines of outcomes': outcomes.flatMap(({ lines = [] }) => ids(lines)),
    notes: ids(notes),
    'lines of notes': notes.flatMap(({ lines = [] }) => ids(lines)),
    'cautions of courses': courses.flatMap(({ cautions = [] }) => ids(cautions)),
    'questions to ask': ids(ask),
    'hints on what to ask': ids(askHints),
  };
}

function idsMet(
  pack: Pack,
  answers: Answers,
  { outcome, notes, ask: questions }: Guidance,
): string[] {
  const first = [...notes, ...questions].filter((item) => item.first);
  const rows = [outcome, ...first].flatMap(({ because }) =>
    because.map(({ rule, row }) => `rule ${rule} ${String(row)}`),
  );
  const hints = [
    ...(pack.outcomes.find(({ id }) => id === outcome.id)?.lines ?? []),
    ...pack.courses.flatMap(({ cautions = [] }) => cautions),
    ...(pack.askHints ?? []),
  ];
  const lines = notes.flatMap((note) => note.lines ?? []);
  return [outcome.id, ...ids(first), ...lines, ...rows, ...holding(hints, answers)];
}
