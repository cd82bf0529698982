import type { Problem } from '../domain/problem.js';

/** Problems as lines, by code, with their number at the end; none if there are none. */
export function problemLines(problems: readonly Problem[]): string[] {
  const byCode = new Map<string, Problem[]>();
  for (const problem of problems)
    byCode.set(problem.code, [...(byCode.get(problem.code) ?? []), problem]);
  return [...byCode].flatMap(([code, found]) => [
    '',
    `  ${code}`,
    ...found.map((problem) => `    ${problem.path || '/'}\n      ${problem.message}`),
  ]);
}

/** The last lines of a report: how many problems there are. */
export const countLines = ({ length }: readonly Problem[]): string[] =>
  length === 0 ? [] : ['', `  ${String(length)} ${length === 1 ? 'problem' : 'problems'}.`];
