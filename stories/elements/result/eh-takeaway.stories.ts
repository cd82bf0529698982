import type { Meta } from '@storybook/web-components-vite';
import { takeawayStates as states } from '../../states/result/eh-takeaway.js';
import { storyOf } from '../../support/story.js';

export default { title: 'Elements/eh-takeaway', component: 'eh-takeaway' } satisfies Meta;

export const First = storyOf(states.first);
export const Copied = storyOf(states.copied);
export const CopiedByHand = storyOf(states.copiedByHand);
export const NotPrinted = storyOf(states.notPrinted);
export const NotKept = storyOf(states.notKept);
export const FilesOpen = storyOf(states.filesOpen);
export const NarrowAndFilesOpen = storyOf(states.narrowAndFilesOpen);
export const NarrowAndByHand = storyOf(states.narrowAndByHand);
export const DarkAndByHand = storyOf(states.darkAndByHand);
export const TwoLanguages = storyOf(states.twoLanguages);
export const LanguageNotLoaded = storyOf(states.languageNotLoaded);
export const DarkAndTwoLanguages = storyOf(states.darkAndTwoLanguages);
