import type { Meta } from '@storybook/web-components-vite';
import { stepStates as states } from '../../states/screens/eh-step.js';
import { storyOf } from '../../support/story.js';

export default { title: 'Elements/eh-step', component: 'eh-step' } satisfies Meta;

export const First = storyOf(states.first);
export const Several = storyOf(states.several);
export const WithCatch = storyOf(states.withCatch);
export const WithHintOfAnAnswer = storyOf(states.withHintOfAnAnswer);
export const Number = storyOf(states.number);
export const NumberOutOfRange = storyOf(states.numberOutOfRange);
export const MissingAnswer = storyOf(states.missingAnswer);
export const SomeoneElse = storyOf(states.someoneElse);
