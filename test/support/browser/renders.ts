import type { LitElement } from 'lit';
import { deepAll } from '../../../stories/support/person.js';

const renders = (element: Element): element is LitElement => 'updateComplete' in element;

/** How often the elements of a guide render during a call, by name. */
export async function countRenders(
  guide: LitElement,
  run: () => Promise<void>,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const counters = [guide, ...deepAll<Element>(guide, '*').filter(renders)].map((element) => {
    const counter = {
      hostUpdated: () => void (counts[element.localName] = (counts[element.localName] ?? 0) + 1),
    };
    element.addController(counter);
    return () => {
      element.removeController(counter);
    };
  });
  // Starting to observe is itself reported as one update.
  for (const name of Object.keys(counts)) delete counts[name];
  await run();
  for (const stop of counters) stop();
  return counts;
}
