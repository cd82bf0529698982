import type { Meta } from '@storybook/web-components-vite';
import { progressStates as states } from '../../states/screens/eh-progress.js';
import { storyOf } from '../../support/story.js';

export default { title: 'Elements/eh-progress', component: 'eh-progress' } satisfies Meta;

export const Welcome = storyOf(states.welcome);
export const Asking = storyOf(states.asking);
export const Urgent = storyOf(states.urgent);
export const Reviewing = storyOf(states.reviewing);
export const Concluded = storyOf(states.concluded);
