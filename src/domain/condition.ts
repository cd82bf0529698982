import { own } from './own.js';
import type { Answers, Row, When } from './pack.js';

/** The answers that made a row hold: one option for each question that the row names. */
export type Matched = Readonly<Record<string, string>>;

/** The options chosen for a question: none, one or several. What is neither a text nor a list is no answer. */
export const chosen = (answers: Answers, question: string): readonly string[] => {
  const answer = own(answers, question);
  return typeof answer === 'string' ? [answer] : isList(answer) ? answer : [];
};

/** Whether something is a list of a length that people tick. A longer one would only cost time. */
const isList = (answer: unknown): answer is readonly string[] =>
  Array.isArray(answer) && answer.length <= 1000;

/** The first of the chosen options that is among the named ones. Rows are looked at by the thousand, so nothing is made here. */
function fitting(
  answers: Answers,
  question: string,
  options: readonly string[],
): string | undefined {
  const answer = own(answers, question);
  if (typeof answer === 'string') return options.includes(answer) ? answer : undefined;
  return isList(answer) ? answer.find((id) => options.includes(id)) : undefined;
}

/**
 * The answers by which a row holds, or undefined when it does not.
 * Where several chosen options fit, the first one chosen stands for the question: one is enough to say why.
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
