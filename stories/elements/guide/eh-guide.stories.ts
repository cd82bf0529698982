import type { Meta } from '@storybook/web-components-vite';
import { guideStates as states } from '../../states/guide/eh-guide.js';
import { storyOf } from '../../support/story.js';

export default { title: 'Elements/eh-guide', component: 'eh-guide' } satisfies Meta;

export const Welcome = storyOf(states.welcome);
export const Asking = storyOf(states.asking);
export const Urgent = storyOf(states.urgent);
export const Warned = storyOf(states.warned);
export const Result = storyOf(states.result);
export const IdleWarning = storyOf(states.idleWarning);
export const IdleErased = storyOf(states.idleErased);
export const NoPack = storyOf(states.noPack);
export const Disabled = storyOf(states.disabled);
export const OwnLayout = storyOf(states.ownLayout);
export const OutOfDate = storyOf(states.outOfDate);
export const Expired = storyOf(states.expired);
export const PartFailed = storyOf(states.partFailed);
export const VitalPartFailed = storyOf(states.vitalPartFailed);
export const Narrow = storyOf(states.narrow);
export const Dark = storyOf(states.dark);
