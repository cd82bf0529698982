import type { Message } from './message.js';

export const claims: readonly Message[] = [
  [
    'date-due /dates/due',
    'A check was due by 2027-01-20. Search and read again, then set "searched" and "due".',
  ],
  [
    'date-expired /dates/due',
    'A check was due by 2027-01-20. Search and read again, then set "searched" and "due".',
  ],
  [
    'basis-missing /rules/2',
    'The rule "T3" has no "basis". Add it. A pack built for pages has none: prove its source.',
  ],
  [
    'claims-missing /notes/3',
    'The note "teeth" has no "claims". List the claims that it states, or write an empty list.',
  ],
  [
    'claim-untold /claims/3',
    'No note names the claim "C-LOST". Name it in a note, or set it aside with a reason.',
  ],
  [
    'claim-told-and-set-aside /claims/0',
    'A note names "C-CALM", which is set aside. Remove "setAside", or the claim from the note.',
  ],
  [
    'claim-reason-twice /claims/3/setAside',
    '"C-KING" is set aside for the same reason. Give "C-QUEEN" a reason of its own.',
  ],
  [
    'claims-set-aside /claims',
    '26 claims are set aside, and at most 25 may be. Name more of them in notes.',
  ],
  [
    'proof-failed ',
    'The proof failed: Error: The clock stands still. Report this with the pack: it is a bug in the library.',
  ],
];
