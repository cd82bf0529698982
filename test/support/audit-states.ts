// Every named state of an element: it shows something, says no error, and axe finds nothing wrong.
import { expect, fixture } from '@open-wc/testing';
import { deepAll, settled } from '../../stories/support/person.js';
import type { NamedStates } from '../../stories/support/states.js';
import { audit } from './axe.js';
import { errorsDuring } from './console.js';

/** @param floor how many elements inside shadow roots axe must judge in each state, so that it cannot pass by seeing nothing */
export function auditStates(name: string, states: NamedStates, floor: number): void {
  describe(`<${name}> in each named state`, () => {
    for (const [state, { render, after }] of Object.entries(states)) {
      it(state, async () => {
        const errors = await errorsDuring(async () => {
          const root = await fixture(render());
          await settled(document.body);
          await after?.(root);
          const shown = [root, ...deepAll(root, name)].find((element) => element.matches(name));
          expect(shown?.getBoundingClientRect().height, 'height').to.be.greaterThan(10);
          const { inShadow, left } = await audit(root);
          console.log(`AXE ${name}.${state}: ${inShadow} in shadow, ${left} left open ${Math.round(performance.now())}`);
          expect(inShadow, 'judged in shadow roots').to.be.at.least(floor);
        });
        expect(errors).to.deep.equal([]);
      });
    }
  });
}
