import type { Meta } from '@storybook/web-components-vite';
import { urgentStates as states } from '../../states/screens/eh-urgent.js';
import { storyOf } from '../../support/story.js';

export default { title: 'Elements/eh-urgent', component: 'eh-urgent' } satisfies Meta;

export const Default = storyOf(states.default);
export const CrisisNumber = storyOf(states.crisisNumber);
export const OtherEmergencyNumber = storyOf(states.otherEmergencyNumber);
export const Carer = storyOf(states.carer);
