import type { Meta } from '@storybook/web-components-vite';
import { choiceStates as states } from '../../states/plain/eh-choice.js';
import { storyOf } from '../../support/story.js';

export default { title: 'Elements/eh-choice', component: 'eh-choice' } satisfies Meta;

export const One = storyOf(states.one);
export const Several = storyOf(states.several);
export const Chosen = storyOf(states.chosen);
export const Error = storyOf(states.error);
export const HintsAndCatches = storyOf(states.hintsAndCatches);
export const LongLabels = storyOf(states.longLabels);
export const ManyOptions = storyOf(states.manyOptions);
export const HeadingLevel4 = storyOf(states.headingLevel4);
