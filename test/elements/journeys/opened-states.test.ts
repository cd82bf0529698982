// The accessibility audit of the same states with every disclosure open, which stories show closed.
import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import type { statesOf } from '../../../stories/states/index.js';
import { deepAll, openChapters, settled } from '../../../stories/support/person.js';
import { audit } from '../../support/browser/axe.js';
import { showState } from '../../support/browser/shown-state.js';

/** The minimum number of elements in shadow roots that axe must judge, so that it cannot pass without looking. */
const OPENED: readonly [name: keyof typeof statesOf, state: string, floor: number][] = [
  ['eh-guide', 'welcome', 80],
  ['eh-guide', 'dark', 300],
  ['eh-outcome', 'manyCautions', 300],
  ['eh-notes', 'allShown', 400],
  ['eh-courses', 'caution', 250],
  ['eh-ask', 'allShown', 60],
  ['eh-note', 'pair', 18],
  ['eh-note', 'single', 15],
  ['eh-note', 'caution', 9],
  ['eh-about', 'contact', 300],
];

describe('every disclosure open', () => {
  for (const [name, state, floor] of OPENED) {
    it(`axe finds no fault in <${name}> with every disclosure open: ${state}`, () =>
      showState(name, state, async (root) => {
        await openChapters(root);
        for (const more of deepAll(root, '.more')) more.click();
        await settled(root);
        for (const details of deepAll<HTMLDetailsElement>(root, 'details')) details.open = true;
        await settled(root);
        expect((await audit(root)).inShadow, 'judged in shadow roots').to.be.at.least(floor);
      }));
  }
});
