import { own } from './lookup.js';
import type { Answers, Row, When } from './pack.js';
import { optionsIn } from './question.js';

/** The answers that made a row hold: one option for each question that the row names. */
export type Matched = Readonly<Record<string, string>>;

/** The options chosen for a question: none, one or several. A value that is not an answer chooses none. */
export const chosen = (answers: Answers, question: string): readonly string[] =>
  optionsIn(own(answers, question));

/** The first chosen option that is among the named ones. It runs for thousands of rows, so it allocates nothing. */
function fitting(
  answers: Answers,
  question: string,
  options: readonly string[],
): string | undefined {
  const answer = own(answers, question);
  if (typeof answer === 'string') return options.includes(answer) ? answer : undefined;
  return optionsIn(answer).find((id) => options.includes(id));
}

/**
 * The answers by which a row holds, or undefined when it does not hold.
 * Where several chosen options fit, the result names the first: one is enough to give the reason.
 */
export const matchRow = (row: Row, answers: Answers): Matched | undefined => {
  const matched: [string, string][] = [];
  for (const question of Object.keys(row)) {
    const option = fitting(answers, question, row[question] ?? []);
    if (option === undefined) return undefined;
    matched.push([question, option]);
  }
  return Object.fromEntries(matched);
};

/** Whether any of the rows holds. */
export const holds = (when: When, answers: Answers): boolean =>
  when.some((row) => matchRow(row, answers) !== undefined);
