import type { Meta } from '@storybook/web-components-vite';
import { welcomeStates as states } from '../../states/screens/eh-welcome.js';
import { storyOf } from '../../support/story.js';

export default { title: 'Elements/eh-welcome', component: 'eh-welcome' } satisfies Meta;

export const Default = storyOf(states.default);
export const UnsaidPublisher = storyOf(states.unsaidPublisher);
export const SellsYes = storyOf(states.sellsYes);
export const FileOpen = storyOf(states.fileOpen);
export const HeadingLevel3 = storyOf(states.headingLevel3);
