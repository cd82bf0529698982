import type { Meta } from '@storybook/web-components-vite';
import { chapterStates as states } from '../../states/plain/eh-chapter.js';
import { storyOf } from '../../support/story.js';

export default { title: 'Elements/eh-chapter', component: 'eh-chapter' } satisfies Meta;

export const Closed = storyOf(states.closed);
export const Open = storyOf(states.open);
export const Opened = storyOf(states.opened);
export const Narrow = storyOf(states.narrow);
export const Dark = storyOf(states.dark);
