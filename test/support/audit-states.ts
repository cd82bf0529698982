// Every named state of an element: it shows something, says no error, and axe finds nothing wrong.
import { expect, fixture } from '@open-wc/testing';
import { deepAll, settled } from '../../stories/support/person.js';
import type { NamedStates } from '../../stories/support/states.js';
import { audit } from './axe.js';
import { errorsDuring } from './console.js';

/** How many elements inside shadow roots axe must judge, so that it cannot pass by seeing nothing. */
export interface Floor {
  readonly each: number;
  /** For states that must show more, or (a disabled guide) nothing of their own. */
  readonly of?: Readonly<Record<string, number>>;
  /** With every `details` of the state open. */
  readonly opened?: Readonly<Record<string, number>>;
}

export function auditStates(name: string, states: NamedStates, floor: Floor): void {
  const show = async ({ render, after }: NamedStates[string]): Promise<Element> => {
    const root = await fixture(render());
    await settled(root);
    await after?.(root);
    return root;
  };
  const check = async (state: string, least: number, opened: boolean): Promise<void> => {
    const shown = states[state];
    if (!shown) throw new Error(`<${name}> has no state «${state}».`);
    const errors = await errorsDuring(async () => {
      const root = await show(shown);
      const element = [root, ...deepAll<Element>(root, name)].find((each) => each.matches(name));
      expect(element?.getBoundingClientRect().height, 'height').to.be.greaterThan(10);
      if (opened)
        for (const details of deepAll<HTMLDetailsElement>(root, 'details')) details.open = true;
      expect((await audit(root)).inShadow, 'judged in shadow roots').to.be.at.least(least);
    });
    expect(errors).to.deep.equal([]);
  };

  describe(`<${name}> in each named state`, () => {
    for (const state of Object.keys(states))
      it(state, () => check(state, floor.of?.[state] ?? floor.each, false));
    for (const [state, least] of Object.entries(floor.opened ?? {}))
      it(`${state}, with everything open`, () => check(state, least, true));
  });
}
