import type { Message } from './message.js';

export const reach: readonly Message[] = [
  [
    'caution-unbrought /notes/7',
    'No rule adds the caution "late-tea". Add it to a rule, or make it a note.',
  ],
  [
    'caution-unbrought /notes/7',
    'No rule adds the caution "late-tea". Add it to a rule, or make it a note.',
  ],
  ['outcome-unreached /outcomes/1', 'No rule leads to "lost". Add one, or remove the outcome.'],
  [
    'outcome-unreached /outcomes/1',
    'All answers that lead to "as-you-like" lead to an earlier outcome first. Move it up, correct the rules, or remove it.',
  ],
  [
    'outcome-unreached /outcomes/1',
    'All answers that lead to "lost" lead to an earlier outcome first. Move it up, correct the rules, or remove it.',
  ],
  [
    'line-unread /outcomes/1/lines/0',
    'No reader of "as-you-like" can see the line "line-sleep". Correct its condition, or remove it.',
  ],
  [
    'line-unread /outcomes/0/lines/0',
    'No reader of "sleep-first" can see the line "line-lost". Correct its condition, or remove it.',
  ],
  [
    'voice-unheard /voices/sweet',
    'All readers of the voice "sweet" match an earlier voice first. Move it up, correct its condition, or remove it.',
  ],
  [
    'voice-unheard /voices/late',
    'All readers of the voice "late" match an earlier voice first. Move it up, correct its condition, or remove it.',
  ],
  [
    'rule-shadowed /rules/7',
    'Earlier rules already add everything that "T9" adds. Remove it, move it up, or give it a reason.',
  ],
  [
    'rule-shadowed /rules/5',
    'Earlier rules already add everything that "T9" adds. Remove it, move it up, or give it a reason.',
  ],
  [
    'rule-shadowed /rules/5',
    'Earlier rules already add everything that "T9" adds. Remove it, move it up, or give it a reason.',
  ],
];
