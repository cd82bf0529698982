import type { Message } from './message.js';

export const faulty: readonly Message[] = [
  [
    'dead-end /questions/3',
    'No answer to "sleep" counts after {"who":"myself","habits":["milk"],"sleep":"bad"}. Check that its options have different ids.',
  ],
  [
    'reason-insufficient /rules/2/when/0',
    'A row of "T3" holds, but the note "milk-taste" does not come first because of it. Report this as a bug in the library. For example: {"who":"myself","habits":["milk"],"sleep":"good"}.',
  ],
  [
    'reason-insufficient /rules/4/when/0',
    'A row of "T0" holds, but the note "price" does not come first because of it. Report this as a bug in the library. For example: {"who":"myself","habits":["milk"],"sleep":"good"}.',
  ],
  [
    'reason-insufficient /rules/4/when/0',
    'A row of "T0" holds, but the note "price" does not come first because of it. Report this as a bug in the library. For example: {"who":"myself","habits":["milk"],"sleep":"good"}.',
  ],
  [
    'reason-insufficient /rules/4/when/0',
    'A row of "T0" holds, but the note "less-sleep" does not come first because of it. Report this as a bug in the library. For example: {"who":"myself","habits":["milk"],"sleep":"bad"}.',
  ],
  [
    'reason-insufficient /rules/4/when/0',
    'A row of "T0" holds, but the note "teeth" is not shown. Report this as a bug in the library. For example: {"who":"myself","habits":["milk"],"sleep":"good"}.',
  ],
  [
    'reason-insufficient /rules/0/when/0',
    'A row of "T1" holds, but the caution "late-tea" is not shown. Report this as a bug in the library. For example: {"who":"myself","habits":["milk"],"sleep":"bad"}.',
  ],
  [
    'reason-insufficient /rules/3/when/0',
    'A row of "T4" holds, but the question "q-choice" does not come first because of it. Report this as a bug in the library. For example: {"who":"someone-else","habits":["milk"],"sleep":"good"}.',
  ],
  [
    'reason-insufficient /rules/0/when/0',
    'A row of "T1" holds, but the outcome does not come first because of it. Report this as a bug in the library. For example: {"who":"myself","habits":["milk"],"sleep":"bad"}.',
  ],
  [
    'reason-insufficient /rules/1/when/1',
    'A row of "T2" holds, but the outcome does not come first because of it. Report this as a bug in the library. For example: {"who":"myself","habits":["milk","sugar"],"spoons":"many","sleep":"bad"}.',
  ],
  [
    'reason-insufficient /rules/0/when/0',
    'Expected the outcome "as-you-like" by no rule, found "sleep-first" by no rule. Report this as a bug in the library. For example: {"who":"myself","habits":["milk"],"sleep":"good"}.',
  ],
  [
    'reason-insufficient /rules/0/when/0',
    'Expected the outcome "sleep-first" by "T1", found "sleep-first" by "T2". Report this as a bug in the library. For example: {"who":"myself","habits":["milk"],"sleep":"bad"}.',
  ],
  [
    'reason-insufficient /rules/4/when/0',
    'The note "price" is shown because of "T0" and {"sleep":"never"}, but does not follow from them. Report this as a bug in the library. For example: {"who":"myself","habits":["milk"],"sleep":"good"}.',
  ],
  [
    'reason-insufficient /rules/2/when/0',
    'The note "where-it-grows" is shown because of "T3" and {"habits":"milk"}, but does not follow from them. Report this as a bug in the library. For example: {"who":"myself","habits":["milk"],"sleep":"good"}.',
  ],
  [
    'reason-insufficient /rules/0/when/0',
    'The note "calm" is shown because of "T99" and {}, but does not follow from them. Report this as a bug in the library. For example: {"who":"myself","habits":["milk"],"sleep":"good"}.',
  ],
];
