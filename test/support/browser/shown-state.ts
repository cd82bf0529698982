// One named state of an element, rendered as its story renders it.
import { expect, fixture } from '@open-wc/testing';
import { deepAll, settled } from '../../../stories/support/person.js';
import { statesOf } from '../../../stories/states/index.js';
import type { NamedStates } from '../../../stories/support/states.js';
import { errorsDuring } from './console.js';

/** Renders a state and passes it on. Fails if nothing is visible, or if the console reports an error. */
export async function showState(
  name: keyof typeof statesOf,
  state: string,
  look: (root: Element) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const states: NamedStates = statesOf[name];
  const shown = states[state];
  if (!shown) throw new Error(`<${name}> has no state “${state}”.`);
  const errors = await errorsDuring(async () => {
    const root = await fixture(shown.render());
    await settled(root);
    await shown.after?.(root);
    const element = [root, ...deepAll<Element>(root, name)].find((each) => each.matches(name));
    expect(element?.getBoundingClientRect().height, 'height').to.be.greaterThan(10);
    await look(root);
  });
  expect(errors).to.deep.equal([]);
}
