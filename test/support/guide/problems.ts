// A guide, and the problems that it reports.
import { type TemplateResult } from 'lit';
import '../../../src/define.js';
import type { ProblemEvent } from '../../../src/elements/guide/events.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import { openGuide, recordEvents } from '../browser/guide-driver.js';

/** The codes of the problems that a guide has now. */
export const codes = (guide: EhGuide): string[] => guide.problems.map(({ code }) => code);

/** A guide with the codes of the problems that it reported. */
export async function withProblems(template: TemplateResult): Promise<[EhGuide, string[]]> {
  const events = recordEvents();
  const guide = await openGuide(template);
  return [
    guide,
    events.filter(({ type }) => type === 'eh-problem').map((event) => (event as ProblemEvent).code),
  ];
}
