import type { Message } from './message.js';

export const balance: readonly Message[] = [
  [
    'line-unsourced /notes/0/lines/0',
    'The line "calm-milk" is in favour and has no sources. Name them, or remove the line.',
  ],
  [
    'line-one-sided /notes/2/lines/0',
    'Some readers see "milk-sleep", which is in favour, and no other line of "less-sleep". Add a line for them that is not in favour.',
  ],
  [
    'line-one-sided /notes/0/lines/0',
    'Some readers see "calm-milk", which is in favour, and no other line of "calm". Add a line for them that is not in favour.',
  ],
  [
    'balance-no-limitation /outcomes/1',
    'No limitation comes first on this result. Add one to a rule. For example: {"who":"myself","habits":["milk"],"sleep":"good"}.',
  ],
  [
    'balance-no-risk /outcomes/1',
    'No risk comes first on this result. Add one to a rule. For example: {"who":"myself","habits":["milk"],"sleep":"good"}.',
  ],
  [
    'balance-no-cost /outcomes/1',
    'No cost comes first on this result. Add one to a rule. For example: {"who":"myself","habits":["milk"],"sleep":"good"}.',
  ],
  [
    'balance-no-doubt /outcomes/1',
    'Nothing contested or unproven comes first on this result. Add such a note to a rule. For example: {"who":"myself","habits":["sugar"],"spoons":"few","sleep":"good"}.',
  ],
  [
    'balance-benefits /outcomes/1',
    '4 of 7 first notes are benefits, and at most half may be. Add other notes, or remove benefits. For example: {"who":"myself","habits":["milk"],"sleep":"good"}.',
  ],
  [
    'counterweight-missing /notes/0',
    'The benefit "calm" has no counterweight. Write one, with sources of its own.',
  ],
  [
    'counterweight-unsourced /notes/1/counterweight/sources',
    'The counterweight of "milk-taste" has no sources. Name them.',
  ],
  [
    'pair-length /notes/0',
    '"calm": the benefit has 11 words, its counterweight 27. They may differ by a quarter or six words. Shorten the longer side.',
  ],
  ['course-points /courses/1', '"leave" has 2 good and 1 bad points. Give it as many of each.'],
  [
    'course-length /courses/1',
    '"leave": 24 words of good points, 4 of bad ones. They may differ by a quarter or six words. Shorten the longer side.',
  ],
];
