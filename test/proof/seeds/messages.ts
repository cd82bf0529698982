/**
 * What an author reads of each planted violation, in the order of the seeds: its code, where it stands, and the whole message.
 * A message is read here before it is changed: it names the culprit and says what to do.
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
  ['shape /notes', 'An object cannot stand here; a list can.'],
  ['shape /notes/0', 'null cannot stand here; an object can.'],
  ['shape /dates', 'A list cannot stand here; an object can.'],
  ['shape /voices', 'A list cannot stand here; an object can.'],
  ['shape /text/en', '"words" cannot stand here; an object can.'],
  ['key-missing /notes/0/sources', '"sources" is missing. Add it.'],
  ['key-missing /text/en/title', '"title" is missing. Add it.'],
  ['key-unknown /notes/0/titel', 'No pack has "titel" here. Take it out.'],
  [
    'key-unknown /text/en/welcome/leed',
    'No pack has "leed" here. Take it out. Did you mean "lead"?',
  ],
  [
    'not-listed /notes/0/kind',
    '"benefitt" is none of ("benefit" | "limitation" | "risk" | "cost" | "procedure" | "mechanism" | "ethics" | "background"). Did you mean "benefit"?',
  ],
  ['not-listed /questions/0/kind', '"many" is none of ("one" | "several").'],
  [
    'not-listed /notes/0/evidence',
    '"sure" is none of ("established" | "early-trials" | "contested" | "unproven" | "no-claim").',
  ],
  [
    'not-listed /notes/0/evidence',
    'An object is none of ("established" | "early-trials" | "contested" | "unproven" | "no-claim").',
  ],
  ['format /format', 'This library reads format 1, not 2.'],
  [
    'id-form /notes/0/id',
    '"two words": An id with other signs than letters, digits and dashes. Use letters, digits and dashes.',
  ],
  [
    'id-form /rules/0/notes/0',
    '"": An id with other signs than letters, digits and dashes. Use letters, digits and dashes.',
  ],
  [
    'id-reserved /notes/0/id',
    '"constructor": An id that means something to the language itself, such as "constructor". Choose another id.',
  ],
  [
    'id-reserved /values/0/id',
    '"toString": An id that means something to the language itself, such as "constructor". Choose another id.',
  ],
  [
    'date-form /dates/due',
    '"2027-02-30": No day of the calendar as YYYY-MM-DD. Write it as 2026-11-22.',
  ],
  [
    'date-form /dates/written',
    '"last week": No day of the calendar as YYYY-MM-DD. Write it as 2026-11-22.',
  ],
  [
    'language-form /text/en_GB',
    '"en_GB": No language tag (BCP 47) in its usual form. Write it as en, es or zh-Hans.',
  ],
  [
    'language-form /languages/0',
    '"English": No language tag (BCP 47) in its usual form. Write it as en, es or zh-Hans.',
  ],
  [
    'address-form /sources/0/url',
    '"http://example.org": No web address that begins with https://. Give the page where the source can be read.',
  ],
  ['version-form /version', '"one": No version such as 1.0.0. Write it as 1.0.0.'],
  [
    'fingerprint-form /fingerprint/structure',
    '"sha256-short": No fingerprint as the build makes it. Let the build write it.',
  ],
  ['number-form /sources/0/year', '20.5: No whole number of a size that makes sense here.'],
  ['number-form /claims/0/line', '0: No whole number of a size that makes sense here.'],
  [
    'number-range /figures/0/groups/0',
    'An object: A count outside its range, or more than there are. Check the count, "of" and "range" against the source.',
  ],
  [
    'number-range /figures/0/groups/0',
    'An object: A count outside its range, or more than there are. Check the count, "of" and "range" against the source.',
  ],
  [
    'list-empty /notes',
    'A list: A list that must have something in it. Put something in, or leave the key out.',
  ],
  [
    'list-empty /rules/0/when/0/sleep',
    'A list: A list that must have something in it. Put something in, or leave the key out.',
  ],
  [
    'list-short /questions/0/options',
    'A list: A question with fewer than two options. Give it at least two options.',
  ],
  [
    'text-form /text/en/title',
    '"": A text that is empty, or begins or ends with a space. Write the text, without space around it.',
  ],
  [
    'text-form /text/en/notes/calm/title/default',
    '" Calm": A text that is empty, or begins or ends with a space. Write the text, without space around it.',
  ],
  [
    'text-place /text/en/reasons/T2-milk',
    '"Call {number}.": A place to fill that nothing fills: only {emergency} and {crisis} are. Only {emergency} and {crisis} are filled.',
  ],
  [
    'said-form /text/en/decision',
    'An object: Neither a text nor a text for each voice, `default` among them. Write a text, or an object with "default" and a text for each voice.',
  ],
  ['id-twice /notes/8/id', '"price" is there twice. Give one of them another id.'],
  ['id-twice /questions/0/options/2/id', '"myself" is there twice. Give one of them another id.'],
  ['id-twice /askHints/0/id', 'The hint "not-now" is there twice. Give one of them another id.'],
  ['id-twice /outcomes/1/lines/1/id', '"line-sleep" is there twice. Give one of them another id.'],
  ['id-unknown /rules/0/notes/0', 'There is no note "les-sleep". Did you mean "less-sleep"?'],
  ['id-unknown /rules/0/when/0/sleap', 'There is no question "sleap". Did you mean "sleep"?'],
  [
    'id-unknown /rules/0/when/0/sleep/0',
    'There is no option of "sleep" "badd". Did you mean "bad"?',
  ],
  ['id-unknown /rules/0/outcome', 'There is no outcome "sleep-last". Did you mean "sleep-first"?'],
  ['id-unknown /rules/0/ask/0', 'There is no question to ask "q-slep". Did you mean "q-sleep"?'],
  ['id-unknown /notes/2/sources/0', 'There is no source "S3". Did you mean "S1"?'],
  ['id-unknown /notes/0/claims/0', 'There is no claim "C-CALL". Did you mean "C-CALM"?'],
  ['id-unknown /notes/0/values/0', 'There is no value "calm".'],
  ['id-unknown /figures/0/course', 'There is no course "drinks". Did you mean "drink"?'],
  [
    'id-unknown /outcomes/1/lines/0/when/0/slep',
    'There is no question "slep". Did you mean "sleep"?',
  ],
  [
    'id-unknown /courses/0/cautions/0/when/0/slep',
    'There is no question "slep". Did you mean "sleep"?',
  ],
  ['id-unknown /askHints/0/when/0/slep', 'There is no question "slep". Did you mean "sleep"?'],
  ['id-unknown /voices/carer/whom', 'There is no question "whom". Did you mean "who"?'],
  [
    'condition-too-late /questions/0/when/sleep',
    '"sleep" is not answered yet here. Look at earlier questions only, or move it up.',
  ],
  [
    'condition-too-late /questions/1/hints/0/when/0/habits',
    '"habits" is not answered yet here. Look at earlier questions only, or move it up.',
  ],
  [
    'condition-too-late /questions/2/catches/0/when/0/sleep',
    '"sleep" is not answered yet here. Look at earlier questions only, or move it up.',
  ],
  [
    'exclusive-alone /questions/0/options/0/exclusive',
    'Take "exclusive" out, or make the question "several".',
  ],
  [
    'reasons-count /rules/1/reasons',
    'The rule "T2" has 2 rows and 1 reasons. Give one for each row, in their order.',
  ],
  ['caution-as-note /rules/0/notes/0', '"late-tea" is a caution. Name it under "cautions".'],
  ['caution-as-note /rules/0/cautions/0', '"price" is a note. Name it under "notes".'],
  [
    'counterweight-idle /notes/2/counterweight',
    '"less-sleep" is no benefit. Take the counterweight out, or make it a benefit.',
  ],
  ['source-idle /sources/2', 'Nothing cites "S9". Cite it, or take it out.'],
  [
    'value-idle /values/2',
    'No note bears on "fame". Name it in the values of a note, or take it out.',
  ],
  [
    'dates-order /dates/due',
    'The next check (2027-01-20) must come after it was written (2027-01-21) and the last search (2026-01-20).',
  ],
  [
    'dates-order /dates/due',
    'The next check (2027-01-20) must come after it was written (2026-01-10) and the last search (2027-01-21).',
  ],
  [
    'languages-differ /languages/1',
    'There is no text in "es". Write it, or take the language out.',
  ],
  ['languages-differ /text/es', '"es" is not in the list of languages. Add it there.'],
  ['text-missing /text/en/questions/sleep', '"sleep" has no text in "en". Write one.'],
  ['text-missing /text/en/questions/sleep/options/bad', '"bad" has no text in "en". Write one.'],
  ['text-missing /text/en/hints/not-now', '"not-now" has no text in "en". Write one.'],
  ['text-missing /text/en/hints/write-down', '"write-down" has no text in "en". Write one.'],
  ['text-missing /text/en/hints/choose-all', '"choose-all" has no text in "en". Write one.'],
  ['text-missing /text/en/hints/many-and-milk', '"many-and-milk" has no text in "en". Write one.'],
  ['text-missing /text/en/reasons/T2-milk', '"T2-milk" has no text in "en". Write one.'],
  ['text-missing /text/en/outcomes/as-you-like', '"as-you-like" has no text in "en". Write one.'],
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
    'Nothing in the pack is called "T9". Take the text out, or rename it.',
  ],
  [
    'text-idle /text/en/notes/less-sleep/counterweight',
    '"less-sleep" has no counterweight in the structure. Add it there with its sources, or take the text out.',
  ],
  [
    'text-idle /text/en/figures/rows/awake-figure/groups/tea',
    'Nothing in the pack is called "tea". Take the text out, or rename it.',
  ],
  [
    'text-unsourced /text/en/notes/price/others',
    'Name the sources of "price", or move the text to "advice".',
  ],
  [
    'source-unsaid /text/en/notes/price',
    'Say under "others" what S1, S2 say, or take the sources out.',
  ],
  ['text-unclaimed /text/en/notes/teeth/article', 'Name the claims that "teeth" tells.'],
  [
    'claim-unsaid /text/en/notes/teeth',
    'Say under "article" what C-PRICE, C-KING say, or take the claims out.',
  ],
  [
    'note-empty /text/en/notes/sugar-adds-up',
    'Give "sugar-adds-up" a text under "article", "others" or "advice".',
  ],
  [
    'voice-unknown /text/en/decision/carrer',
    'The pack has no voice "carrer". Did you mean "carer"?',
  ],
  ['text-language /text/en/language', 'The text says that it is "es", and stands under "en".'],
  [
    'question-unreached /questions/3/when',
    '"never" is asked of nobody. Mend its condition, or take it out.',
  ],
  [
    'condition-never-holds /rules/1/when/1',
    'This condition never holds: no answers fulfil it. Mend it, or take it out.',
  ],
  [
    'condition-never-holds /questions/2/catches/0/when/0',
    'This condition never holds: no answers fulfil it. Mend it, or take it out.',
  ],
  [
    'condition-never-holds /askHints/0/when/0',
    'This condition never holds: no answers fulfil it. Mend it, or take it out.',
  ],
  [
    'condition-never-holds /courses/0/cautions/0/when/0',
    'This condition never holds: no answers fulfil it. Mend it, or take it out.',
  ],
  [
    'condition-never-holds /voices/never',
    'This condition never holds: no answers fulfil it. Mend it, or take it out.',
  ],
  [
    'condition-never-holds /outcomes/1/lines/0/when/0',
    'This condition never holds: no answers fulfil it. Mend it, or take it out.',
  ],
  [
    'condition-never-holds /questions/2/hints/0/when/0',
    'This condition never holds: no answers fulfil it. Mend it, or take it out.',
  ],
  [
    'caution-unbrought /notes/7',
    'No rule brings the caution "late-tea". Let one bring it, or make it a note.',
  ],
  [
    'caution-unbrought /notes/7',
    'No rule brings the caution "late-tea". Let one bring it, or make it a note.',
  ],
  ['outcome-unreached /outcomes/1', 'No rule leads to "lost". Let one do so, or take it out.'],
  [
    'outcome-unreached /outcomes/1',
    'Whoever could come to "as-you-like" comes to an earlier outcome. Move it up, mend the rules, or take it out.',
  ],
  [
    'outcome-unreached /outcomes/1',
    'Whoever could come to "lost" comes to an earlier outcome. Move it up, mend the rules, or take it out.',
  ],
  [
    'line-unread /outcomes/1/lines/0',
    'Nobody who comes to "as-you-like" can read "line-sleep". Mend its condition, or take it out.',
  ],
  [
    'line-unread /outcomes/0/lines/0',
    'Nobody who comes to "sleep-first" can read "line-lost". Mend its condition, or take it out.',
  ],
  [
    'voice-unheard /voices/sweet',
    'Whoever "sweet" would speak to is spoken to in an earlier voice. Move it up, mend its condition, or take it out.',
  ],
  [
    'voice-unheard /voices/late',
    'Whoever "late" would speak to is spoken to in an earlier voice. Move it up, mend its condition, or take it out.',
  ],
  [
    'rule-shadowed /rules/7',
    'Whatever "T9" brings, an earlier rule has brought. Take it out, move it up, or give it a reason.',
  ],
  [
    'rule-shadowed /rules/5',
    'Whatever "T9" brings, an earlier rule has brought. Take it out, move it up, or give it a reason.',
  ],
  [
    'rule-shadowed /rules/5',
    'Whatever "T9" brings, an earlier rule has brought. Take it out, move it up, or give it a reason.',
  ],
  [
    'balance-no-limitation /outcomes/1',
    'No limitation comes first on this result. Let a rule bring one. For example: {"who":"myself","habits":["milk"],"sleep":"good"}.',
  ],
  [
    'balance-no-risk /outcomes/1',
    'No risk comes first on this result. Let a rule bring one. For example: {"who":"myself","habits":["milk"],"sleep":"good"}.',
  ],
  [
    'balance-no-cost /outcomes/1',
    'No cost comes first on this result. Let a rule bring one. For example: {"who":"myself","habits":["milk"],"sleep":"good"}.',
  ],
  [
    'balance-no-doubt /outcomes/1',
    'Nothing contested or unproven comes first on this result. Let a rule bring such a note. For example: {"who":"myself","habits":["sugar"],"spoons":"few","sleep":"good"}.',
  ],
  [
    'balance-benefits /outcomes/1',
    '4 of 7 first notes are benefits; at most half may be. For example: {"who":"myself","habits":["milk"],"sleep":"good"}.',
  ],
  [
    'counterweight-missing /notes/0',
    'The benefit "calm" has no counterweight. Write one, with sources of its own.',
  ],
  [
    'counterweight-unsourced /notes/1/counterweight/sources',
    'The counterweight of "milk-taste" names no source.',
  ],
  [
    'pair-length /notes/0',
    '"calm": 11 words against 27. They may differ by a quarter or six words.',
  ],
  [
    'course-points /courses/1',
    '"leave" has 2 good points and 1 bad ones. Give it as many of each.',
  ],
  [
    'course-length /courses/1',
    '"leave": 24 words of good points against 4 of bad ones. They may differ by a quarter or six words.',
  ],
  [
    'reason-not-minimal /rules/0/when/0/sleep',
    'Whoever fulfils the rest of this row of "T1" fulfils what it asks of "sleep" as well. Leave that question out.',
  ],
  [
    'reason-not-minimal /rules/1/when/0/habits',
    'Whoever fulfils the rest of this row of "T2" fulfils what it asks of "habits" as well. Leave that question out.',
  ],
  [
    'date-due /dates/due',
    'It was to be checked by 2027-01-20. Search and read it anew, then set "searched" and "due".',
  ],
  [
    'date-expired /dates/due',
    'It was to be checked by 2027-01-20. Search and read it anew, then set "searched" and "due".',
  ],
  [
    'basis-missing /rules/2',
    '"T3" does not say where it comes from. Add "basis". A pack that was built for a page has none: prove its source.',
  ],
  [
    'claims-missing /notes/3',
    '"teeth" does not say which claims it tells. Add "claims", empty if it tells none.',
  ],
  [
    'claim-untold /claims/3',
    'No note tells "C-LOST". Name it in a note, or set it aside with a reason.',
  ],
  [
    'claim-told-and-set-aside /claims/0',
    'A note tells "C-CALM". Take "setAside" out, or the claim out of the note.',
  ],
  [
    'claim-reason-twice /claims/3/setAside',
    '"C-KING" is set aside with the same words. Give "C-QUEEN" a reason of its own.',
  ],
  ['claims-set-aside /claims', '26 claims are set aside; at most 25 may be. Tell more of them.'],
  [
    'grade-high /text/en/notes/less-sleep',
    'Grade 24.3 (voice default), and at most 6 is allowed. Write shorter sentences and shorter words.',
  ],
  [
    'wording-verdict /text/en/notes/price/article',
    '"candidate" (voice default). Say it in another way.',
  ],
  [
    'wording-charged /text/en/notes/price/article',
    '"natural" (voice default). Say it in another way, or write an exception with its reason.',
  ],
  [
    'wording-charged /text/en/notes/calm/title',
    '"cures" (voice carer). Say it in another way, or write an exception with its reason.',
  ],
  [
    'wording-calque /text/en/notes/price/article',
    '"sucked out" (voice default). Say it as a native speaker would.',
  ],
  [
    'wording-exception-idle /wording/1',
    'No text at /text/en/notes/price/article needs an exception for "safe". Take it out, or mend its path.',
  ],
  ['wording-verdict /text/en/reasons/T1', '"eligible" (voice default). Say it in another way.'],
  [
    'proof-failed ',
    'The proof itself failed: Error: The clock stands still. Report this with the pack: it is an error of the library.',
  ],
  [
    'dead-end /questions/3',
    'No answer to "sleep" counts after {"who":"myself","habits":["milk"],"sleep":"bad"}. Give each of its options an id of its own.',
  ],
  [
    'reason-insufficient /rules/2/when/0',
    'A row of "T3" holds, and the note "milk-taste" does not come first because of it. Report this as an error of the library. For example: {"who":"myself","habits":["milk"],"sleep":"good"}.',
  ],
  [
    'reason-insufficient /rules/4/when/0',
    'A row of "T0" holds, and the note "price" does not come first because of it. Report this as an error of the library. For example: {"who":"myself","habits":["milk"],"sleep":"good"}.',
  ],
  [
    'reason-insufficient /rules/4/when/0',
    'A row of "T0" holds, and the note "price" does not come first because of it. Report this as an error of the library. For example: {"who":"myself","habits":["milk"],"sleep":"good"}.',
  ],
  [
    'reason-insufficient /rules/4/when/0',
    'A row of "T0" holds, and the note "less-sleep" does not come first because of it. Report this as an error of the library. For example: {"who":"myself","habits":["milk"],"sleep":"bad"}.',
  ],
  [
    'reason-insufficient /rules/4/when/0',
    'A row of "T0" holds, and the note "teeth" is not told. Report this as an error of the library. For example: {"who":"myself","habits":["milk"],"sleep":"good"}.',
  ],
  [
    'reason-insufficient /rules/0/when/0',
    'A row of "T1" holds, and the caution "late-tea" is not told. Report this as an error of the library. For example: {"who":"myself","habits":["milk"],"sleep":"bad"}.',
  ],
  [
    'reason-insufficient /rules/3/when/0',
    'A row of "T4" holds, and the question "q-choice" does not come first because of it. Report this as an error of the library. For example: {"who":"someone-else","habits":["milk"],"sleep":"good"}.',
  ],
  [
    'reason-insufficient /rules/0/when/0',
    'A row of "T1" holds, and the outcome does not come first because of it. Report this as an error of the library. For example: {"who":"myself","habits":["milk"],"sleep":"bad"}.',
  ],
  [
    'reason-insufficient /rules/1/when/1',
    'A row of "T2" holds, and the outcome does not come first because of it. Report this as an error of the library. For example: {"who":"myself","habits":["milk","sugar"],"spoons":"many","sleep":"bad"}.',
  ],
  [
    'reason-insufficient /rules/0/when/0',
    '"as-you-like" by "no rule" is the first outcome that is led to, and "sleep-first" by "no rule" is told. Report this as an error of the library. For example: {"who":"myself","habits":["milk"],"sleep":"good"}.',
  ],
  [
    'reason-insufficient /rules/0/when/0',
    '"sleep-first" by "T1" is the first outcome that is led to, and "sleep-first" by "T2" is told. Report this as an error of the library. For example: {"who":"myself","habits":["milk"],"sleep":"bad"}.',
  ],
  [
    'reason-insufficient /rules/4/when/0',
    'The note "price" is told because of "T0" and {"sleep":"never"}, and does not follow from it. Report this as an error of the library. For example: {"who":"myself","habits":["milk"],"sleep":"good"}.',
  ],
  [
    'reason-insufficient /rules/2/when/0',
    'The note "where-it-grows" is told because of "T3" and {"habits":"milk"}, and does not follow from it. Report this as an error of the library. For example: {"who":"myself","habits":["milk"],"sleep":"good"}.',
  ],
  [
    'reason-insufficient /rules/0/when/0',
    'The note "calm" is told because of "T99" and {}, and does not follow from it. Report this as an error of the library. For example: {"who":"myself","habits":["milk"],"sleep":"good"}.',
  ],
];
