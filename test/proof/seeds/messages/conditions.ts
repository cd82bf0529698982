import type { Message } from './message.js';

export const conditions: readonly Message[] = [
  [
    'question-unreached /questions/3/when',
    '"never" is never asked: no answers meet its condition. Correct it, or remove the question.',
  ],
  [
    'condition-never-holds /rules/1/when/1',
    'No answers can meet this condition. Correct it, or remove it.',
  ],
  [
    'condition-never-holds /questions/2/catches/0/when/0',
    'No answers can meet this condition. Correct it, or remove it.',
  ],
  [
    'condition-never-holds /askHints/0/when/0',
    'No answers can meet this condition. Correct it, or remove it.',
  ],
  [
    'condition-never-holds /figures/0/when/0',
    'No answers can meet this condition. Correct it, or remove it.',
  ],
  [
    'condition-never-holds /courses/0/cautions/0/when/0',
    'No answers can meet this condition. Correct it, or remove it.',
  ],
  [
    'condition-never-holds /voices/never',
    'No answers can meet this condition. Correct it, or remove it.',
  ],
  [
    'condition-never-holds /outcomes/1/lines/0/when/0',
    'No answers can meet this condition. Correct it, or remove it.',
  ],
  [
    'condition-never-holds /questions/2/hints/0/when/0',
    'No answers can meet this condition. Correct it, or remove it.',
  ],
  [
    'condition-never-holds /notes/0/lines/0/when/1',
    'No answers can meet this condition. Correct it, or remove it.',
  ],
  [
    'reason-not-minimal /rules/0/when/0/sleep',
    'All answers that meet the rest of this row of "T1" meet its condition on "sleep". Remove that condition.',
  ],
  [
    'reason-not-minimal /rules/1/when/0/habits',
    'All answers that meet the rest of this row of "T2" meet its condition on "habits". Remove that condition.',
  ],
];
