// Every named state of every element, rendered in each engine. axe audits them as stories, in Chromium.
import '../../../src/define.js';
import { statesOf } from '../../../stories/states/index.js';
import { showState } from '../../support/browser/shown-state.js';

for (const name of Object.keys(statesOf) as (keyof typeof statesOf)[]) {
  describe(`<${name}> in every named state`, () => {
    for (const state of Object.keys(statesOf[name]))
      it(`<${name}> renders without an error: ${state}`, () => showState(name, state));
  });
}
