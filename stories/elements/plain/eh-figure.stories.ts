import type { Meta } from '@storybook/web-components-vite';
import { figureStates as states } from '../../states/plain/eh-figure.js';
import { storyOf } from '../../support/story.js';

export default { title: 'Elements/eh-figure', component: 'eh-figure' } satisfies Meta;

export const Two = storyOf(states.two);
export const One = storyOf(states.one);
export const Hundred = storyOf(states.hundred);
export const Share = storyOf(states.share);
export const NobodyAndEverybody = storyOf(states.nobodyAndEverybody);
export const TooManyToDraw = storyOf(states.tooManyToDraw);
export const Narrow = storyOf(states.narrow);
export const Dark = storyOf(states.dark);
