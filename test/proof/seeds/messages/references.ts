import type { Message } from './message.js';

export const references: readonly Message[] = [
  ['id-twice /notes/8/id', 'Duplicate id "price". Rename one of them.'],
  ['id-twice /questions/0/options/2/id', 'Duplicate id "myself". Rename one of them.'],
  ['id-twice /askHints/0/id', 'Duplicate hint "not-now". Rename one of them.'],
  ['id-twice /outcomes/1/lines/1/id', 'Duplicate id "line-sleep". Rename one of them.'],
  ['id-twice /notes/0/lines/0/id', 'Duplicate line "line-sleep". Rename one of them.'],
  ['id-twice /notes/0/lines/1/id', 'Duplicate line "line-calm". Rename one of them.'],
  [
    'id-unknown /notes/0/lines/0/when/0/slep',
    'Unknown question: "slep". Correct the id, or add it. Did you mean "sleep"?',
  ],
  [
    'id-unknown /notes/0/lines/0/sources/0',
    'Unknown source: "S3". Correct the id, or add it. Did you mean "S1"?',
  ],
  [
    'id-unknown /rules/0/notes/0',
    'Unknown note: "les-sleep". Correct the id, or add it. Did you mean "less-sleep"?',
  ],
  [
    'id-unknown /rules/0/when/0/sleap',
    'Unknown question: "sleap". Correct the id, or add it. Did you mean "sleep"?',
  ],
  [
    'id-unknown /rules/0/when/0/sleep/0',
    'Unknown option of "sleep": "badd". Correct the id, or add it. Did you mean "bad"?',
  ],
  [
    'id-unknown /rules/0/outcome',
    'Unknown outcome: "sleep-last". Correct the id, or add it. Did you mean "sleep-first"?',
  ],
  [
    'id-unknown /rules/0/ask/0',
    'Unknown question to ask: "q-slep". Correct the id, or add it. Did you mean "q-sleep"?',
  ],
  [
    'id-unknown /notes/2/sources/0',
    'Unknown source: "S3". Correct the id, or add it. Did you mean "S1"?',
  ],
  [
    'id-unknown /notes/0/claims/0',
    'Unknown claim: "C-CALL". Correct the id, or add it. Did you mean "C-CALM"?',
  ],
  ['id-unknown /notes/0/values/0', 'Unknown value: "calm". Correct the id, or add it.'],
  [
    'id-unknown /figures/0/course',
    'Unknown course: "drinks". Correct the id, or add it. Did you mean "drink"?',
  ],
  [
    'id-unknown /outcomes/1/lines/0/when/0/slep',
    'Unknown question: "slep". Correct the id, or add it. Did you mean "sleep"?',
  ],
  [
    'id-unknown /courses/0/cautions/0/when/0/slep',
    'Unknown question: "slep". Correct the id, or add it. Did you mean "sleep"?',
  ],
  [
    'id-unknown /askHints/0/when/0/slep',
    'Unknown question: "slep". Correct the id, or add it. Did you mean "sleep"?',
  ],
  [
    'id-unknown /figures/0/when/0/slep',
    'Unknown question: "slep". Correct the id, or add it. Did you mean "sleep"?',
  ],
  [
    'id-unknown /voices/carer/whom',
    'Unknown question: "whom". Correct the id, or add it. Did you mean "who"?',
  ],
  [
    'condition-too-late /questions/0/when/sleep',
    '"sleep" is not answered at this point. Name earlier questions only, or move it up.',
  ],
  [
    'condition-too-late /questions/1/hints/0/when/0/habits',
    '"habits" is not answered at this point. Name earlier questions only, or move it up.',
  ],
  [
    'condition-too-late /questions/2/catches/0/when/0/sleep',
    '"sleep" is not answered at this point. Name earlier questions only, or move it up.',
  ],
  [
    'exclusive-alone /questions/0/options/0/exclusive',
    'Take "exclusive" out, or make the question "several".',
  ],
  ['number-only /questions/0/min', 'Take "min" out, or make the question "number".'],
  ['number-only /questions/0/options/0/from', 'Take "from" out, or make the question "number".'],
  ['number-bands /questions/0', 'Give "min", and a "max" that is greater.'],
  [
    'reasons-count /rules/1/reasons',
    'The rule "T2" has 2 rows and 1 reasons. Give one reason for each row, in the same order.',
  ],
  ['caution-as-note /rules/0/notes/0', '"late-tea" is a caution. List it under "cautions".'],
  ['caution-as-note /rules/0/cautions/0', '"price" is a note. List it under "notes".'],
  [
    'counterweight-idle /notes/2/counterweight',
    '"less-sleep" is not a benefit. Remove the counterweight, or change the kind to "benefit".',
  ],
  ['source-idle /sources/2', 'Nothing cites "S9". Cite it, or remove it.'],
  [
    'value-idle /values/2',
    'No note names the value "fame". Add it to the values of a note, or remove it.',
  ],
  [
    'dates-order /dates/due',
    '"due" (2027-01-20) is before "written" (2027-01-21) or "searched" (2026-01-20). Correct the dates.',
  ],
  [
    'dates-order /dates/due',
    '"due" (2027-01-20) is before "written" (2026-01-10) or "searched" (2027-01-21). Correct the dates.',
  ],
  ['languages-differ /languages/1', 'There is no text in "es". Write it, or remove the language.'],
  [
    'languages-differ /text/es',
    '"es" is not in the list of languages. Add it there, or remove the text.',
  ],
];
