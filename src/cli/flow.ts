import { chosen, matchRow } from '../domain/condition.js';
import type { Answers, Pack, Question } from '../domain/pack.js';
import { answersTo } from '../domain/question.js';

/** One step from a question to the next one, and for which answers it is taken. */
export interface Step {
  readonly from: string;
  /** The next question; undefined: there is none, the answers are checked. */
  readonly to: string | undefined;
  /** Options of `from` after which this step can be taken; of a question of many, those that it asks for. */
  readonly own: readonly string[];
  /** Earlier answers that it asks for besides, by question: what the condition of `to` names. */
  readonly earlier: Readonly<Record<string, readonly string[]>>;
}

/** More ways than this are no picture that a person can read. */
const MOST = 50_000;

/**
 * Every step that some answers take from one question to the next, in the pack's order; undefined when there are too
 * many ways to try. What no later question looks at is forgotten on the way, so that alike paths are walked once.
 */
export function stepsOf({ questions }: Pack): Step[] | undefined {
  const steps: Step[] = [];
  let tried = 0;
  /** Paths that have come to each place, each by the answers that later questions look at. */
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
      // Options that stand together say nothing by themselves: only those that the next question asks for do.
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

/** After which answers a step is taken, in words; empty where there is no other step. */
export function conditionOf(step: Step, steps: readonly Step[], pack: Pack): string {
  const siblings = steps.filter(({ from }) => from === step.from);
  if (siblings.length === 1) return '';
  const others = siblings.filter((each) => each !== step);
  const question = pack.questions.find(({ id }) => id === step.from);
  const options = question?.options.length ?? 0;
  // Of many options some stand together with others, so only what is asked for can be named.
  if (question?.kind === 'several' && siblings.at(-1) === step) return 'otherwise';
  const own =
    step.own.length === options
      ? ''
      : step.own.length > 4 && step.own.length > options / 2
        ? 'any other answer'
        : step.own.join(', ');
  const rivals = others.filter((other) => other.own.some((option) => step.own.includes(option)));
  if (rivals.length === 0) return own;
  // Of the steps that share an answer, the first that fits is taken: the last one is for everything else.
  const isLast = siblings.filter((each) => each === step || rivals.includes(each)).at(-1) === step;
  const asked = Object.entries(step.earlier).map(
    ([question, named]) => `${question} is ${named.join(', ')}`,
  );
  const earlier = isLast ? 'otherwise' : asked.join(' and ');
  return [own, earlier].filter(Boolean).join('; ');
}

/** The rules that lead to an outcome. The first outcome in order wins, and the last stands when no rule leads anywhere. */
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

/** The answers that a question from this place on still looks at. */
function seenFrom(questions: readonly Question[], place: number, answers: Answers): Answers {
  const seen = new Set(questions.slice(place).flatMap(({ when = {} }) => Object.keys(when)));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => seen.has(id)));
}
