import type { Meta } from '@storybook/web-components-vite';
import { askStates as states } from '../../states/result/eh-ask.js';
import { storyOf } from '../../support/story.js';

export default { title: 'Elements/eh-ask', component: 'eh-ask' } satisfies Meta;

export const First = storyOf(states.first);
export const AllShown = storyOf(states.allShown);
export const TakenAlong = storyOf(states.takenAlong);
export const NarrowAndTaken = storyOf(states.narrowAndTaken);
export const DarkAndTaken = storyOf(states.darkAndTaken);
