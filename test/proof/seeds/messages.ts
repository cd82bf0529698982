/**
 * The message for each seeded violation, in the order of the seeds: code and path, and the whole message. A message
 * says what was expected, what was found, and what to do.
 */
export const messages: readonly (readonly [problem: string, message: string])[] = [
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
    'condition-never-holds /notes/0/lines/0/when/1',
    'No answers can meet this condition. Correct it, or remove it.',
  ],
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
  ['course-points /courses/1', '"leave" has 2 good and 1 bad points. Give it as many of each.'],
  [
    'course-length /courses/1',
    '"leave": 24 words of good points, 4 of bad ones. They may differ by a quarter or six words. Shorten the longer side.',
  ],
  [
    'reason-not-minimal /rules/0/when/0/sleep',
    'All answers that meet the rest of this row of "T1" meet its condition on "sleep". Remove that condition.',
  ],
  [
    'reason-not-minimal /rules/1/when/0/habits',
    'All answers that meet the rest of this row of "T2" meet its condition on "habits". Remove that condition.',
  ],
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
    'proof-failed ',
    'The proof failed: Error: The clock stands still. Report this with the pack: it is a bug in the library.',
  ],
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
    'language-unspoken /languages/1',
    'The library has no words in "fr", so no guide shows it. Write them: "evenhand words new fr --out words/fr.json" beside the pack. It has: en, es, zh-Hans.',
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
  [
    'budget-summary /text/en',
    '192 words of the pack are open in the summary, and at most 142 may be. Shorten the texts, or write a brief for each note. For example: {"who":"myself","habits":["milk"],"sleep":"good"}.',
  ],
  [
    'budget-open /text/en',
    '673 words of the pack are open altogether, and at most 550 may be. Shorten the texts, or write a brief for each note. For example: {"who":"myself","habits":["milk"],"sleep":"good"}.',
  ],
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
