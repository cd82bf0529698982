import type { Message } from './message.js';

export const texts: readonly Message[] = [
  ['text-missing /text/en/questions/sleep', '"sleep" has no text in "en". Write one.'],
  ['text-missing /text/en/questions/sleep/options/bad', '"bad" has no text in "en". Write one.'],
  ['text-missing /text/en/hints/not-now', '"not-now" has no text in "en". Write one.'],
  ['text-missing /text/en/hints/write-down', '"write-down" has no text in "en". Write one.'],
  ['text-missing /text/en/hints/choose-all', '"choose-all" has no text in "en". Write one.'],
  ['text-missing /text/en/hints/many-and-milk', '"many-and-milk" has no text in "en". Write one.'],
  ['text-missing /text/en/reasons/T2-milk', '"T2-milk" has no text in "en". Write one.'],
  ['text-missing /text/en/outcomes/as-you-like', '"as-you-like" has no text in "en". Write one.'],
  ['text-missing /text/en/lines/line-calm', '"line-calm" has no text in "en". Write one.'],
  ['text-missing /text/en/lines/line-sleep', '"line-sleep" has no text in "en". Write one.'],
  ['text-missing /text/en/notes/price', '"price" has no text in "en". Write one.'],
  ['text-missing /text/en/courses/leave', '"leave" has no text in "en". Write one.'],
  ['text-missing /text/en/courses/drink/good/warm', '"warm" has no text in "en". Write one.'],
  ['text-missing /text/en/courses/drink/bad/awake', '"awake" has no text in "en". Write one.'],
  [
    'text-missing /text/en/figures/rows/awake-figure',
    '"awake-figure" has no text in "en". Write one.',
  ],
  [
    'text-missing /text/en/figures/rows/awake-figure/groups/tea',
    '"tea" has no text in "en". Write one.',
  ],
  ['text-missing /text/en/values/good-night', '"good-night" has no text in "en". Write one.'],
  ['text-missing /text/en/ask/q-choice', '"q-choice" has no text in "en". Write one.'],
  ['text-missing /text/en/signs/signs/burn', '"burn" has no text in "en". Write one.'],
  [
    'text-idle /text/en/reasons/T9',
    'Nothing in the pack has the id "T9". Remove the text, or correct its id.',
  ],
  [
    'text-idle /text/en/notes/less-sleep/counterweight',
    '"less-sleep" has no counterweight in the structure. Add it there with its sources, or remove the text.',
  ],
  [
    'text-idle /text/en/figures/rows/awake-figure/groups/tea',
    'Nothing in the pack has the id "tea". Remove the text, or correct its id.',
  ],
  [
    'text-unsourced /text/en/notes/price/others',
    '"price" has a text under "others" and no sources. Name them, or move the text to "advice".',
  ],
  [
    'source-unsaid /text/en/notes/price',
    'The note cites S1, S2 and has no text under "others". Write it, or remove the sources.',
  ],
  [
    'text-unclaimed /text/en/notes/teeth/article',
    '"teeth" has a text under "article" and no claims. Name them, or remove the text.',
  ],
  [
    'claim-unsaid /text/en/notes/teeth',
    'The note names C-PRICE, C-KING and has no text under "article". Write it, or remove the claims.',
  ],
  [
    'note-empty /text/en/notes/sugar-adds-up',
    '"sugar-adds-up" has only a title. Write a text under "article", "others" or "advice".',
  ],
  [
    'brief-missing /text/en/notes/calm/brief',
    '"calm" has a brief at /text/en/notes/calm/counterweight/brief and none here. Write one, or remove the other.',
  ],
  [
    'brief-missing /text/en/notes/calm/counterweight/brief',
    '"calm" has a brief at /text/en/notes/calm/brief and none here. Write one, or remove the other.',
  ],
  [
    'brief-missing /text/es/notes/late-tea/brief',
    '"late-tea" has a brief at /text/en/notes/late-tea/brief and none here. Write one, or remove the other.',
  ],
  [
    'voice-unknown /text/en/notes/late-tea/brief/carrer',
    'The pack has no voice "carrer". Define it, or correct the name. Did you mean "carer"?',
  ],
  [
    'voice-unknown /text/en/decision/carrer',
    'The pack has no voice "carrer". Define it, or correct the name. Did you mean "carer"?',
  ],
  [
    'text-language /text/en/language',
    'Expected the language "en", found "es". Correct it, or move the text.',
  ],
];
