import { matchRow } from '../../../src/domain/condition.js';
import type { Answers, Hint, Option, Question, Row } from '../../../src/domain/pack.js';
import type { Draw } from './draw.js';

/** Unique ids, of every form that an id may have. */
export function idsOf(draw: Draw): (kind: string) => string {
  let count = 0;
  return (kind) => {
    count += 1;
    return draw.one([
      `${kind}-${String(count)}`,
      `${kind}${String(count)}`,
      String(count),
      `${String(count)}-${kind}`,
      `${kind.toUpperCase()}--${String(count)}-`,
    ]);
  };
}

/** Questions of both kinds, some asked only after certain answers; each is reachable. */
export function anyQuestions(draw: Draw, idOf: (kind: string) => string): Question[] {
  const questions: Question[] = [];
  const hint = (
    question: string,
    asked: readonly Question[],
    among: readonly Question[],
  ): Hint => ({ id: idOf('h'), when: rowsThat(draw, asked, among, question) });
  for (let left = draw.from(1, 5); left > 0; left -= 1) {
    const id = idOf('q');
    // Few questions, so that every set of answers can be walked.
    const kind =
      questions.filter((each) => each.kind === 'several').length < 2 && draw.chance(0.35)
        ? 'several'
        : 'one';
    const options: Option[] = draw.many(kind === 'one' ? 2 : 1, 3, () => ({ id: idOf('o') }));
    if (kind === 'several')
      options.push(
        ...draw.many(options.length === 1 ? 1 : 0, 2, () => ({ id: idOf('o'), exclusive: true })),
      );
    const when =
      questions.length > 0 && draw.chance(0.4) ? rowThat(draw, questions, questions) : undefined;
    const bare: Question = { id, kind, options, ...(when && { when }) };
    const asked = [...questions, bare];
    const before = [...questions];
    questions.push({
      ...bare,
      ...(draw.chance(0.3) && { hints: draw.many(1, 2, () => hint(id, asked, before)) }),
      ...(draw.chance(0.3) && { catches: [hint(id, asked, asked)] }),
    });
  }
  return questions;
}

/** A row that some reachable answers satisfy, and that each of its questions can fail. */
export function rowThat(
  draw: Draw,
  asked: readonly Question[],
  among: readonly Question[],
  including?: string,
): Row {
  const answers = someAnswers(draw, asked, including);
  // Two conditions on several options of one question: one draw may not satisfy both, and nothing depends on it.
  if (including !== undefined && !Object.hasOwn(answers, including)) return {};
  const named = draw
    .some(
      among.filter(({ id }) => Object.hasOwn(answers, id)),
      1,
    )
    .slice(0, 3);
  return Object.fromEntries(
    named.map(({ id, options }) => {
      const chosen = [answers[id] ?? []].flat();
      const ids = options.map((option) => option.id);
      const held = draw.one(chosen);
      const others = draw.some(ids.filter((each) => each !== held)).slice(0, ids.length - 2);
      return [id, ids.filter((each) => each === held || others.includes(each))];
    }),
  );
}

/** One to three such rows, or one that always holds. */
export const rowsThat = (
  draw: Draw,
  asked: readonly Question[],
  among = asked,
  including?: string,
): Row[] =>
  among.length === 0 || draw.chance(0.1)
    ? [{}]
    : draw.many(1, 3, () => rowThat(draw, asked, among, including));

/** Reachable complete answers; with `including`, some after which that question is asked. */
function someAnswers(draw: Draw, questions: readonly Question[], including?: string): Answers {
  const wanted = questions.find(({ id }) => id === including);
  const answers: Record<string, string | string[]> = {};
  for (const question of questions) {
    if (question.when && !matchRow(question.when, answers)) continue;
    answers[question.id] = answerTo(draw, question, neededBy(questions, wanted)[question.id]);
  }
  return answers;
}

/** The options after which a question is asked, and those for the questions in its condition. */
function neededBy(
  questions: readonly Question[],
  wanted: Question | undefined,
): Record<string, string[]> {
  const needed: Record<string, string[]> = {};
  for (const [id, options] of Object.entries(wanted?.when ?? {})) {
    needed[id] = [...options];
    for (const [earlier, own] of Object.entries(
      neededBy(
        questions,
        questions.find((each) => each.id === id),
      ),
    )) {
      const both = needed[earlier]?.filter((option) => own.includes(option)) ?? own;
      needed[earlier] = both;
    }
  }
  return needed;
}

function answerTo(
  draw: Draw,
  { kind, options }: Question,
  needed?: readonly string[],
): string | string[] {
  const fitting = options.filter(({ id }) => !needed || needed.includes(id));
  const one = draw.one(fitting.length > 0 ? fitting : options);
  if (kind === 'one') return one.id;
  const others = one.exclusive
    ? []
    : draw.some(options.filter(({ id, exclusive }) => !exclusive && id !== one.id));
  return [one, ...others].map(({ id }) => id);
}
