import type { Meta } from '@storybook/web-components-vite';
import { valuesStates as states } from '../../states/result/eh-values.js';
import { storyOf } from '../../support/story.js';

export default { title: 'Elements/eh-values', component: 'eh-values' } satisfies Meta;

export const None = storyOf(states.none);
export const Two = storyOf(states.two);
export const AboveItsNotes = storyOf(states.aboveItsNotes);
export const Three = storyOf(states.three);
export const Refused = storyOf(states.refused);
export const NarrowAndThree = storyOf(states.narrowAndThree);
export const DarkAndThree = storyOf(states.darkAndThree);
