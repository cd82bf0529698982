import type { Meta } from '@storybook/web-components-vite';
import { whatIfStates as states } from '../../states/result/eh-what-if.js';
import { storyOf } from '../../support/story.js';

export default { title: 'Elements/eh-what-if', component: 'eh-what-if' } satisfies Meta;

export const NothingTried = storyOf(states.nothingTried);
export const YourOwnAnswer = storyOf(states.yourOwnAnswer);
export const OtherResult = storyOf(states.otherResult);
export const OpensQuestions = storyOf(states.opensQuestions);
export const ClosesQuestions = storyOf(states.closesQuestions);
export const Several = storyOf(states.several);
export const NothingChanges = storyOf(states.nothingChanges);
export const NarrowAndTried = storyOf(states.narrowAndTried);
export const DarkAndTried = storyOf(states.darkAndTried);
