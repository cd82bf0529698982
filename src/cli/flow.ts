import { chosen, matchRow } from '../domain/condition.js';
import type { Answers, Pack, Question } from '../domain/pack.js';
import { answersTo } from '../domain/question.js';

/** One step from a question to the next, with the answers that lead to it. */
export interface Step {
  readonly from: string;
  /** The next question; undefined for the review of the answers. */
  readonly to: string | undefined;
  /** The options of `from` that lead to `to`; of a question with several answers, those in the condition of `to`. */
  readonly own: readonly string[];
  /** The other answers in the condition of `to`, by question. */
  readonly earlier: Readonly<Record<string, readonly string[]>>;
}

/** With more paths than this, a chart is too large to read. */
const MOST = 50_000;

/**
 * All steps from one question to the next, in the order of the pack; undefined if there are too many paths. Drops
 * answers that no later question depends on, so that paths with the same future are walked once.
 */
export function stepsOf({ questions }: Pack): Step[] | undefined {
  const steps: Step[] = [];
  let tried = 0;
  /** The paths that have reached each question, by the answers that later questions depend on. */
  const waiting = questions.map(() => new Map<string, Answers>());
  const first = nextAsked(questions, 0, {});
  waiting[first]?.set('', {});

  for (const [place, question] of questions.entries()) {
    const own = new Map<number, Set<string>>();
    for (const before of waiting[place]?.values() ?? []) {
      if (question.options.length > 12 && question.kind === 'several') return undefined;
      for (const answer of answersTo(question)) {
        if ((tried += 1) > MOST) return undefined;
        const after: Answers = { ...before, [question.id]: answer };
        const next = nextAsked(questions, place + 1, after);
        const options = own.get(next) ?? new Set<string>();
        for (const option of chosen(after, question.id)) options.add(option);
        own.set(next, options);
        const kept = seenFrom(questions, next, after);
        waiting[next]?.set(JSON.stringify(kept), kept);
      }
    }
    for (const [next, options] of [...own].sort(([a], [b]) => a - b)) {
      const earlier = Object.entries(questions[next]?.when ?? {}).filter(
        ([id]) => id !== question.id,
      );
      // Of several combined options, only those in the condition of the next question matter.
      const named = question.kind === 'several' ? questions[next]?.when?.[question.id] : undefined;
      const inOrder = question.options
        .map(({ id }) => id)
        .filter((id) => options.has(id) && (named?.includes(id) ?? true));
      steps.push({
        from: question.id,
        to: questions[next]?.id,
        own: inOrder,
        earlier: Object.fromEntries(earlier),
      });
    }
  }
  return steps;
}

/** The condition of a step in words; empty if its question has no other step. */
export function conditionOf(step: Step, steps: readonly Step[], pack: Pack): string {
  const siblings = steps.filter(({ from }) => from === step.from);
  if (siblings.length === 1) return '';
  const others = siblings.filter((each) => each !== step);
  const question = pack.questions.find(({ id }) => id === step.from);
  const options = question?.options.length ?? 0;
  // With several answers, only the options in a condition can be named.
  if (question?.kind === 'several' && siblings.at(-1) === step) return 'otherwise';
  const own =
    step.own.length === options
      ? ''
      : step.own.length > 4 && step.own.length > options / 2
        ? 'any other answer'
        : step.own.join(', ');
  const rivals = others.filter((other) => other.own.some((option) => step.own.includes(option)));
  if (rivals.length === 0) return own;
  // Of the steps that share an answer, the first match is taken, so the last one is for all other answers.
  const isLast = siblings.filter((each) => each === step || rivals.includes(each)).at(-1) === step;
  const asked = Object.entries(step.earlier).map(
    ([question, named]) => `${question} is ${named.join(', ')}`,
  );
  const earlier = isLast ? 'otherwise' : asked.join(' and ');
  return [own, earlier].filter(Boolean).join('; ');
}

/** The rules that lead to an outcome. The first outcome in order wins; the last one needs no rule. */
export function ledBy({ outcomes, rules }: Pack, index: number): string {
  const leading = rules
    .filter(({ outcome }) => outcome === outcomes[index]?.id)
    .map(({ id }) => id);
  const isLast = index === outcomes.length - 1;
  return [
    index === 0 ? '' : 'else',
    leading.join(', '),
    isLast ? (leading.length === 0 ? '' : 'or none') : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function nextAsked(questions: readonly Question[], place: number, answers: Answers): number {
  const found = questions.findIndex(
    ({ when }, index) => index >= place && (!when || matchRow(when, answers) !== undefined),
  );
  return found === -1 ? questions.length : found;
}

/** The answers that later questions, from one index on, depend on. */
function seenFrom(questions: readonly Question[], place: number, answers: Answers): Answers {
  const seen = new Set(questions.slice(place).flatMap(({ when = {} }) => Object.keys(when)));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => seen.has(id)));
}
