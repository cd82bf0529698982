import type { Meta } from '@storybook/web-components-vite';
import { languageStates as states } from '../../states/screens/eh-language.js';
import { storyOf } from '../../support/story.js';

export default { title: 'Elements/eh-language', component: 'eh-language' } satisfies Meta;

export const Several = storyOf(states.several);
export const Chosen = storyOf(states.chosen);
export const Lost = storyOf(states.lost);
export const One = storyOf(states.one);
