import type { Meta } from '@storybook/web-components-vite';
import { notesStates as states } from '../../states/result/eh-notes.js';
import { storyOf } from '../../support/story.js';

export default { title: 'Elements/eh-notes', component: 'eh-notes' } satisfies Meta;

export const First = storyOf(states.first);
export const AllShown = storyOf(states.allShown);
export const CounterweightFirst = storyOf(states.counterweightFirst);
export const RiskOnly = storyOf(states.riskOnly);
