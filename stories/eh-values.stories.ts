import type { Meta } from '@storybook/web-components-vite';
import { valuesStates as states } from './states/eh-values.js';
import { storyOf } from './support/story.js';

export default { title: 'Elements/eh-values', component: 'eh-values' } satisfies Meta;

export const Unsaid = storyOf(states.unsaid);
export const Said = storyOf(states.said);
export const AboveItsNotes = storyOf(states.aboveItsNotes);
export const NarrowAndSaid = storyOf(states.narrowAndSaid);
export const DarkAndSaid = storyOf(states.darkAndSaid);
