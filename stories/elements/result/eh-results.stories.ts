import type { Meta } from '@storybook/web-components-vite';
import { resultsStates as states } from '../../states/result/eh-results.js';
import { storyOf } from '../../support/story.js';

export default { title: 'Elements/eh-results', component: 'eh-results' } satisfies Meta;

export const Default = storyOf(states.default);
export const Carer = storyOf(states.carer);
export const Contact = storyOf(states.contact);
