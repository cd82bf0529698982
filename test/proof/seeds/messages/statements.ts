import type { Message } from './message.js';

export const statements: readonly Message[] = [
  [
    'id-unknown /claims/0/section',
    'Unknown section: "leeves". Correct the id, or add its title to "sections". Did you mean "leaves"?',
  ],
  [
    'statement-missing /statements/es',
    'There are no statements in "es". Write statements/es.json, or remove "sections" and the other languages.',
  ],
  ['statement-missing /statements/es/claims/C-KING', '"C-KING" has no text in "es". Write one.'],
  ['statement-missing /statements/es/sections/leaves', '"leaves" has no text in "es". Write one.'],
  [
    'statement-idle /statements/es/claims/C-QUEEN',
    'Nothing in "claims" has the id "C-QUEEN". Remove the text, or correct its id.',
  ],
  [
    'statements-language /statements/es',
    'Expected statements in one of es, with that "language"; found "en" as "es". Correct it, or remove them.',
  ],
];
