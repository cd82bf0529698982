// In the page: a visitor of the states of the guide, who looks for breaches of the policy after each.
import type { EhGuide } from '../../../../src/elements/guide/guide.js';
import type { Walker } from '../../support/in-page.ts';

/** A state, whether the guide was really in it, and the breaches of policy by then that were none before. */
export interface Visited {
  readonly state: string;
  readonly there: boolean;
  readonly breaches: readonly string[];
}

export interface Visitor {
  guide: EhGuide;
  readonly visited: Visited[];
  readonly rest: () => Promise<void>;
  /** Notes a state, and the breaches since the last one. */
  readonly visit: (state: string, is: () => boolean) => Promise<void>;
  readonly shows: (selector: string) => boolean;
  readonly says: (text: string) => boolean;
}

/** Runs in the page: puts a `Visitor` on the window. */
export function installVisitor(): void {
  const walker = window[Symbol.for('evenhand-test/walker')] as Walker;
  const witness = window[Symbol.for('evenhand-test/witness')] as {
    violations: string[];
    errors: string[];
  };
  const found = document.querySelector('eh-guide');
  if (!found) throw new Error('There is no guide.');
  let known: string[] = [];
  const visitor: Visitor = {
    guide: found,
    visited: [],
    rest: async () => {
      await visitor.guide.updateComplete;
      await new Promise((done) => setTimeout(done, 40));
    },
    visit: async (state, is) => {
      await visitor.rest();
      const breaches = [...witness.violations, ...witness.errors];
      visitor.visited.push({
        state,
        there: is(),
        breaches: breaches.filter(
          (breach, at) =>
            breaches.slice(0, at + 1).filter((same) => same === breach).length >
            known.filter((same) => same === breach).length,
        ),
      });
      known = breaches;
    },
    shows: (selector) => walker.all(selector).some((element) => element.checkVisibility()),
    says: (text) =>
      walker
        .all('p, h2, h3, button, label')
        .some((element) => element.checkVisibility() && element.innerText.includes(text)),
  };
  Object.defineProperty(window, Symbol.for('evenhand-test/visitor'), { value: visitor });
}
