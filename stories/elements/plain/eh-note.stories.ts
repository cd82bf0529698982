import type { Meta } from '@storybook/web-components-vite';
import { noteStates as states } from '../../states/plain/eh-note.js';
import { storyOf } from '../../support/story.js';

export default { title: 'Elements/eh-note', component: 'eh-note' } satisfies Meta;

export const Pair = storyOf(states.pair);
export const PairCounterweightFirst = storyOf(states.pairCounterweightFirst);
export const CompactPair = storyOf(states.compactPair);
export const CompactPairOpened = storyOf(states.compactPairOpened);
export const CompactSingle = storyOf(states.compactSingle);
export const CompactCaution = storyOf(states.compactCaution);
export const Single = storyOf(states.single);
export const LinesForSome = storyOf(states.linesForSome);
export const PairWithLines = storyOf(states.pairWithLines);
export const CautionWithLines = storyOf(states.cautionWithLines);
export const NoIndependentSource = storyOf(states.noIndependentSource);
export const ArticleSilent = storyOf(states.articleSilent);
export const Caution = storyOf(states.caution);
export const AdviceOnly = storyOf(states.adviceOnly);
export const NoWhy = storyOf(states.noWhy);
