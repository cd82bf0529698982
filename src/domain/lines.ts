import { holds } from './condition.js';
import type { Answers, Pack, StageLine } from './pack.js';
import { withId } from './lookup.js';

/** The lines of an outcome for a reader with these answers, in the pack's order. */
export const linesFor = (pack: Pack, outcome: string, answers: Answers): readonly StageLine[] =>
  withId(pack.outcomes, outcome)?.lines?.filter(({ when }) => holds(when, answers)) ?? [];
