import type { Meta } from '@storybook/web-components-vite';
import { outcomeStates as states } from '../../states/result/eh-outcome.js';
import { storyOf } from '../../support/story.js';

export default { title: 'Elements/eh-outcome', component: 'eh-outcome' } satisfies Meta;

export const TeamFirst = storyOf(states.teamFirst);
export const NotCovered = storyOf(states.notCovered);
export const StillTested = storyOf(states.stillTested);
export const CannotSort = storyOf(states.cannotSort);
export const NoCautions = storyOf(states.noCautions);
export const ManyCautions = storyOf(states.manyCautions);
export const LineCompensated = storyOf(states.lineCompensated);
export const LineScarring = storyOf(states.lineScarring);
export const LineEarly = storyOf(states.lineEarly);
export const YourAnswers = storyOf(states.yourAnswers);
export const Reading = storyOf(states.reading);
