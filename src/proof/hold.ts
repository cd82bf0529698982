import type { Pack, Question, Row } from '../domain/pack.js';

/**
 * Whether some reachable answers make a row hold. Exact, and in time linear in what the row can see: a condition only ever
 * says "this question was answered with one of these", so whoever fulfils it was asked each question that it names, and
 * that question's own `when` must hold too, and so on down. What is left is whether each question has an answer for all that is asked of it.
 */
export function canHold({ questions }: Pack, row: Row): boolean {
  const byId = indexOf(questions);
  const wanted = new Map<string, (readonly string[])[]>();
  const rows: Row[] = [row];
  for (let next = rows.pop(); next; next = rows.pop()) {
    for (const [id, options] of Object.entries(next)) {
      const before = wanted.get(id);
      if (before) before.push(options);
      else {
        wanted.set(id, [options]);
        rows.push(byId.get(id)?.when ?? {});
      }
    }
  }
  return [...wanted].every(([id, lists]) => {
    const question = byId.get(id);
    return question !== undefined && answersThatMatter(question).some((answer) => lists.every((options) => answer.some((option) => options.includes(option))));
  });
}

/** Each option alone; where several may stand together, all of them at once: no condition holds for fewer and not for more. */
function answersThatMatter({ kind, options }: Question): string[][] {
  const together = options.filter(({ exclusive }) => kind === 'several' && !exclusive).map(({ id }) => id);
  return [...options.map(({ id }) => [id]), together];
}

const indexes = new WeakMap<readonly Question[], ReadonlyMap<string, Question>>();
function indexOf(questions: readonly Question[]): ReadonlyMap<string, Question> {
  let index = indexes.get(questions);
  if (!index) indexes.set(questions, (index = new Map(questions.map((question) => [question.id, question]))));
  return index;
}
