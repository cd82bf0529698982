import type { Message } from './message.js';

export const words: readonly Message[] = [
  [
    'grade-high /text/en/lines/line-calm',
    'Reading grade 29.3 (voice default); at most 6 is allowed. Write shorter sentences and words.',
  ],
  [
    'wording-verdict /text/en/lines/line-calm',
    'Forbidden: "candidate" (voice default). Say it in another way.',
  ],
  [
    'wording-charged /text/en/lines/line-calm',
    'Forbidden: "natural" (voice default). Say it in another way, or write an exception with its reason.',
  ],
  [
    'brief-sentence /text/en/notes/late-tea/brief',
    'Expected one sentence with a full stop, found 2 (voice default).',
  ],
  [
    'brief-sentence /text/en/notes/late-tea/brief',
    'Expected one sentence with a full stop, found none at the end (voice default).',
  ],
  [
    'brief-long /text/en/notes/late-tea/brief',
    '25 words; at most 24 are allowed. Shorten it (voice default).',
  ],
  [
    'brief-number /text/en/notes/late-tea/brief',
    '"16" is not in the text that the brief sums up. Correct it, or take it out (voice default).',
  ],
  [
    'grade-high /text/en/notes/late-tea/brief',
    'Reading grade 20.9 (voice default); at most 6 is allowed. Write shorter sentences and words.',
  ],
  [
    'wording-verdict /text/en/notes/late-tea/brief',
    'Forbidden: "suitable" (voice default). Say it in another way.',
  ],
  [
    'wording-charged /text/en/notes/late-tea/brief',
    'Forbidden: "safe" (voice default). Say it in another way, or write an exception with its reason.',
  ],
  [
    'wording-calque /text/en/notes/late-tea/brief',
    'Forbidden: "sucked out" (voice default). Say it as a native speaker would.',
  ],
  [
    'brief-pair /text/en/notes/calm',
    '"calm": the brief of the benefit has 7 words, that of its counterweight 17 (voice default). They may differ by a quarter or six words. Shorten the longer one.',
  ],
  [
    'brief-number /text/en/notes/calm/counterweight/brief',
    '"9" is not in the text that the brief sums up. Correct it, or take it out (voice default).',
  ],
  [
    'grade-high /text/en/notes/less-sleep',
    'Reading grade 24.3 (voice default); at most 6 is allowed. Write shorter sentences and words.',
  ],
  [
    'wording-verdict /text/en/notes/price/article',
    'Forbidden: "candidate" (voice default). Say it in another way.',
  ],
  [
    'wording-charged /text/en/notes/price/article',
    'Forbidden: "natural" (voice default). Say it in another way, or write an exception with its reason.',
  ],
  [
    'wording-charged /text/en/notes/calm/title',
    'Forbidden: "cures" (voice carer). Say it in another way, or write an exception with its reason.',
  ],
  [
    'wording-calque /text/en/notes/price/article',
    'Forbidden: "sucked out" (voice default). Say it as a native speaker would.',
  ],
  [
    'wording-exception-idle /wording/1',
    'The exception for "safe" matches no text at /text/en/notes/price/article. Remove it, or correct its path.',
  ],
  [
    'wording-verdict /text/en/reasons/T1',
    'Forbidden: "eligible" (voice default). Say it in another way.',
  ],
  [
    'language-unspoken /languages/1',
    'The library has no words in "fr", so no guide shows it. Write them: "evenhand words new fr --out words/fr.json" beside the pack. It has: en, es, zh-Hans.',
  ],
  [
    'budget-summary /text/en',
    '192 words of the pack are open in the summary, and at most 142 may be. Shorten the texts, or write a brief for each note. For example: {"who":"myself","habits":["milk"],"sleep":"good"}.',
  ],
  [
    'budget-open /text/en',
    '673 words of the pack are open altogether, and at most 550 may be. Shorten the texts, or write a brief for each note. For example: {"who":"myself","habits":["milk"],"sleep":"good"}.',
  ],
  [
    'statement-number /statements/es/claims/C-KING',
    'Expected the numbers of the first language (none), found 2. Say the same in both.',
  ],
  [
    'wording-verdict /statements/es/claims/C-KING',
    'Forbidden: "candidato" (voice default). Say it in another way.',
  ],
  [
    'wording-verdict /claims/2/claim',
    'Forbidden: "candidate" (voice default). Say it in another way.',
  ],
  [
    'grade-high /notes/4/claims',
    'The statements of "price" have the reading grade 29.3; at most 6 is allowed. Write shorter sentences and words.',
  ],
];
