import type { Message } from './message.js';

export const shape: readonly Message[] = [
  [
    'not-data /title',
    'This is a function. A pack holds data alone: texts, numbers, true, false, lists and objects.',
  ],
  [
    'not-data /notes/0/ring/ring',
    'This contains itself. A pack holds data alone: texts, numbers, true, false, lists and objects.',
  ],
  [
    'not-data /version',
    'This is a symbol. A pack holds data alone: texts, numbers, true, false, lists and objects.',
  ],
  [
    'not-data /sources/0/year',
    'This is a bigint. A pack holds data alone: texts, numbers, true, false, lists and objects.',
  ],
  [
    'not-data /sources/0/year',
    'This is no number. A pack holds data alone: texts, numbers, true, false, lists and objects.',
  ],
  ['shape /notes', 'Expected a list, found an object.'],
  ['shape /notes/0', 'Expected an object, found null.'],
  ['shape /dates', 'Expected an object, found a list.'],
  ['shape /voices', 'Expected an object, found a list.'],
  ['shape /text/en', 'Expected an object, found "words".'],
  ['key-missing /notes/0/sources', 'The required key "sources" is missing. Add it.'],
  ['key-missing /text/en/title', 'The required key "title" is missing. Add it.'],
  ['key-unknown /notes/0/titel', 'Unknown key "titel". Remove it, or correct its name.'],
  [
    'key-unknown /text/en/welcome/leed',
    'Unknown key "leed". Remove it, or correct its name. Did you mean "lead"?',
  ],
  [
    'not-listed /notes/0/kind',
    'Expected one of "benefit", "limitation", "risk", "cost", "procedure", "mechanism", "ethics", "background"; found "benefitt". Did you mean "benefit"?',
  ],
  ['not-listed /questions/0/kind', 'Expected one of "one", "several", "number"; found "many".'],
  [
    'not-listed /notes/0/evidence',
    'Expected one of "established", "early-trials", "contested", "unproven", "no-claim"; found "sure".',
  ],
  [
    'not-listed /notes/0/evidence',
    'Expected one of "established", "early-trials", "contested", "unproven", "no-claim"; found an object.',
  ],
  [
    'format /format',
    'Expected format 1, found 2. Use a release of the library that reads this format.',
  ],
  [
    'id-form /notes/0/id',
    'Expected an id of letters, digits and dashes, found "two words". Rename it.',
  ],
  [
    'id-form /rules/0/notes/0',
    'Expected an id of letters, digits and dashes, found "". Rename it.',
  ],
  [
    'id-reserved /notes/0/id',
    'Expected an id that JavaScript does not reserve, found "constructor". Choose another id.',
  ],
  [
    'id-reserved /values/0/id',
    'Expected an id that JavaScript does not reserve, found "toString". Choose another id.',
  ],
  [
    'date-form /dates/due',
    'Expected a date as YYYY-MM-DD, found "2027-02-30". Write a day of the calendar, such as 2026-11-22.',
  ],
  [
    'date-form /dates/written',
    'Expected a date as YYYY-MM-DD, found "last week". Write a day of the calendar, such as 2026-11-22.',
  ],
  [
    'language-form /text/en_GB',
    'Expected a language tag (BCP 47), found "en_GB". Write it as en, es or zh-Hans.',
  ],
  [
    'language-form /languages/0',
    'Expected a language tag (BCP 47), found "English". Write it as en, es or zh-Hans.',
  ],
  [
    'address-form /sources/0/url',
    'Expected an address that begins with https://, found "http://example.org". Give the page where the source can be read.',
  ],
  [
    'version-form /version',
    'Expected a version such as 1.0.0, found "one". Write three numbers with dots between them.',
  ],
  [
    'fingerprint-form /fingerprint/structure',
    'Expected a fingerprint as the build writes it, found "sha256-short". Let the build write it.',
  ],
  [
    'number-form /sources/0/year',
    'Expected a whole number, found 20.5. Years go from 1800 to 2200; counts begin at 0, totals and line numbers at 1.',
  ],
  [
    'number-form /claims/0/line',
    'Expected a whole number, found 0. Years go from 1800 to 2200; counts begin at 0, totals and line numbers at 1.',
  ],
  [
    'number-range /figures/0/groups/0',
    'Expected a count within "range", and neither above "of". Check the numbers against the source.',
  ],
  [
    'number-range /figures/0/groups/0',
    'Expected a count within "range", and neither above "of". Check the numbers against the source.',
  ],
  [
    'list-empty /notes',
    'Expected at least one item, found an empty list. Add an item, or leave the key out.',
  ],
  [
    'list-empty /rules/0/when/0/sleep',
    'Expected at least one item, found an empty list. Add an item, or leave the key out.',
  ],
  [
    'list-short /questions/0/options',
    'Expected at least two options, found fewer. Add options to the question.',
  ],
  [
    'text-form /text/en/title',
    'Expected a text, without spaces at its ends, found "". Write a text without them.',
  ],
  [
    'text-form /text/en/notes/calm/title/default',
    'Expected a text, without spaces at its ends, found " Calm". Write a text without them.',
  ],
  [
    'text-place /text/en/reasons/T2-milk',
    'Expected no placeholders but {emergency} and {crisis}, found "Call {number}.". Remove the others, or write them out.',
  ],
  [
    'said-form /text/en/decision',
    'Expected a text, or an object with "default" and a text for each voice, found an object. Write one of these.',
  ],
];
