import type { Meta } from '@storybook/web-components-vite';
import { aboutStates as states } from '../../states/result/eh-about.js';
import { storyOf } from '../../support/story.js';

export default { title: 'Elements/eh-about', component: 'eh-about' } satisfies Meta;

export const Default = storyOf(states.default);
export const PublisherUnsaid = storyOf(states.publisherUnsaid);
export const SellsYes = storyOf(states.sellsYes);
export const Contact = storyOf(states.contact);
