import type { Meta } from '@storybook/web-components-vite';
import { coursesStates as states } from '../../states/result/eh-courses.js';
import { storyOf } from '../../support/story.js';

export default { title: 'Elements/eh-courses', component: 'eh-courses' } satisfies Meta;

export const Default = storyOf(states.default);
export const Caution = storyOf(states.caution);
export const SurvivalUnasked = storyOf(states.survivalUnasked);
export const SurvivalAsked = storyOf(states.survivalAsked);
export const OnlySurvival = storyOf(states.onlySurvival);
export const LikeTheReader = storyOf(states.likeTheReader);
export const NoFigures = storyOf(states.noFigures);
export const Narrow = storyOf(states.narrow);
export const Dark = storyOf(states.dark);
