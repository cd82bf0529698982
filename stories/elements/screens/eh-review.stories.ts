import type { Meta } from '@storybook/web-components-vite';
import { reviewStates as states } from '../../states/screens/eh-review.js';
import { storyOf } from '../../support/story.js';

export default { title: 'Elements/eh-review', component: 'eh-review' } satisfies Meta;

export const Complete = storyOf(states.complete);
export const DroppedAnswers = storyOf(states.droppedAnswers);
export const Carer = storyOf(states.carer);
