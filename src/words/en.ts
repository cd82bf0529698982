import type { Words } from './words.js';

const plural = new Intl.PluralRules('en');
const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const count = (n: number, one: string, other: string): string =>
  `${String(n)} ${plural.select(n) === 'one' ? one : other}`;

const outOf = (of: number, about: boolean): string => (about ? `about ${String(of)}` : String(of));

export const en: Words = {
  language: 'en',
  dir: 'ltr',
  day: (iso) => date.format(new Date(`${iso}T00:00:00Z`)),
  colon: ': ',
  quote: (text) => `“${text}”`,

  start: 'Start',
  continue: 'Continue',
  back: 'Back',
  change: 'Change',
  seeNotes: 'See my notes',
  changeAnswers: 'Change my answers',
  haveSign: 'I have one of these now',
  talked: 'I have talked with a doctor about this now',
  mistaken: 'I opened this by mistake',
  showAll: 'Show all notes',
  why: 'Why am I seeing this',
  startAgain: 'Start again',
  leave: 'Leave this page',

  warningSigns: 'Warning signs',
  moreSigns: (signs) => count(signs, 'more warning sign', 'more warning signs'),
  staysHere: (minutes) =>
    `Your answers leave this page only if you take them along or keep them. The page forgets them after ${count(minutes, 'minute', 'minutes')} without use.`,
  idle: {
    title: 'Are you still there?',
    text: (minutes) =>
      `Your answers will be erased within ${count(minutes, 'minute', 'minutes')}, so that nobody else can read them.`,
    keep: 'Keep my answers',
    kept: 'Your answers are kept.',
    erased: {
      idle: (minutes) =>
        `The answers were erased after ${count(minutes, 'minute', 'minutes')} without use, so that nobody else can read them. You can start again.`,
      left: () =>
        'The answers were erased when this page was left, so that nobody else can read them. You can start again.',
    },
  },
  call: (number) => `Call ${number}`,
  outOfDate: (due) =>
    `This guide is out of date. It should have been checked by ${due}. Some of it may no longer be right.`,
  expired: 'This guide is too old to be shown. The warning signs and the sources are still here.',
  example: 'This guide is an example of how such a guide is made. Do not decide anything by it.',
  problem: { 'pack-missing': 'The guide could not be loaded.' },
  failed: 'This part of the guide cannot be shown.',
  failedRest: 'You did nothing wrong, and the rest still works. If you cannot go on, start again.',
  failedTurn: 'Ask a doctor. If it cannot wait, call now.',

  languages: 'Language',
  loading: (language) => `Loading ${language} …`,
  notLoaded: (language) =>
    `${language} could not be loaded. The guide stays in English. Choose it again to try once more.`,
  spoken: 'The guide is now in English.',

  time: (questions, minutes, reading) =>
    `Up to ${count(questions, 'short question', 'short questions')}, about ${count(minutes, 'minute', 'minutes')}. Then about ${count(reading, 'minute', 'minutes')} to read what comes first. You can stop at any time.`,
  veryIll: 'Very ill?',
  whatItIs: 'What this is',
  whatItIsNot: 'What this is not',
  whoMadeIt: 'Who stands behind it',
  madeBy: 'Written by',
  runBy: 'This page is run by',
  notSaid: 'This page has not said who runs it.',
  sells: 'Do they sell this treatment?',
  sellsYes: 'Yes. They earn money from it.',
  sellsNo: 'No.',
  sellsUnknown: 'This page has not said whether it sells this treatment.',
  paidBy: 'Paid for by',
  nobody: 'Nobody',
  checkedBy: 'Checked by',
  notChecked: 'No doctor has checked this guide yet.',
  getHelpIf: 'Get medical help now if you have a warning sign',
  about: 'About this guide',
  written: 'Written',
  searched: 'Last search for studies',
  due: 'Next check due',
  howSure: 'What the words about being sure mean',
  sources: 'All sources',
  version: 'Version',
  fingerprint: 'Fingerprint',
  wholeFingerprint: 'The whole fingerprint',
  integrity: {
    unchanged: 'This guide is unchanged since its makers published it.',
    edited:
      'This guide was changed after its makers published it. They do not stand behind what is new in it.',
    unchecked:
      'This page could not check whether the guide was changed after its makers published it.',
    unmarked: 'This guide has no fingerprint, so nobody can tell whether it was changed.',
  },
  privacy:
    'Your answers stay in this page. It sends nothing. When you leave it, it keeps nothing but what you chose to keep on this device.',

  progress: (index, of) => `Question ${String(index)} of ${String(of)}`,
  chooseAll: 'Choose all that are true.',
  missing: 'Choose an answer to go on',
  writeNumber: (min, max, whole) => `Write a ${whole ? 'whole ' : ''}number from ${min} to ${max}`,
  review: 'Check your answers',
  reviewLead: 'Nothing is fixed. You can change any of them.',
  noLonger: 'These answers no longer count, because of another answer:',
  helpNow: 'Get medical help now',
  result: 'Your notes',

  decision: 'The decision',
  toldUs: 'You told us:',
  cautions: 'First of all',
  goodPoints: 'Good points, and what stands beside them',
  goodPointsLead: 'What may be better, always next to what speaks against it.',
  limits: 'Limits, risks and costs',
  limitsLead: 'What to know before you decide.',
  otherNotes: 'All the other notes',
  more: (notes) => `${count(notes, 'more note', 'more notes')}, less close to what you told us.`,
  moreCautions: 'Cautions for some people',
  cautionsAbove: 'The cautions for your answers are at the top, under “First of all”.',
  background: 'Background',
  articleSays: 'The article says',
  articleSilent: 'The article does not speak of this.',
  statements: 'The article’s statements',
  statementsLoading: 'The statements are loading …',
  statementsFailed: 'The statements did not load. To try again, close this and open it once more.',
  othersSay: 'Other sources say',
  noSource: 'We found no independent source for this.',
  inThisSituation: 'For people in this situation',
  beside: 'What stands against it',
  advice: 'General safety advice, not yet checked by a clinician',
  ourAdvice: 'Our advice',
  ourAdviceMeans: 'No source behind it, and not yet checked by a clinician.',
  kinds: {
    benefit: 'Good point',
    limitation: 'Limit',
    risk: 'Risk',
    cost: 'Cost',
    procedure: 'What happens',
    mechanism: 'How it may work',
    ethics: 'Ethics',
    background: 'Good to know',
  },
  evidence: {
    established: { word: 'Well known', means: 'sources agree on this.' },
    'early-trials': { word: 'Early studies', means: 'few or short studies, so it may change.' },
    contested: { word: 'Contested', means: 'studies do not agree.' },
    unproven: { word: 'Unproven', means: 'no fair study has shown it.' },
    'no-claim': { word: 'No claim', means: 'the article says nothing here that could be checked.' },
  },
  readIn: (year) => `read in ${String(year)}`,
  sourceCount: (sources) => count(sources, 'source', 'sources'),
  newWindow: 'opens in a new window',
  because: (answers) => `It comes first because you answered: ${answers}.`,
  becauseEveryone: 'Everyone reads this first.',

  yourAnswers: 'Your answers',
  readMore: 'Read more',
  moreLines: (lines) => `More on this (${String(lines)})`,
  nextSteps: 'What you can do next',
  moreCautionsFor: (cautions) => `More cautions (${String(cautions)})`,
  chapters: {
    ask: (items) =>
      `${count(items, 'question', 'questions')} for the doctor or the clinic, and your own.`,
    takeaway: () => 'A letter for your doctor, on paper or as text.',
    courses: (items) => `${count(items, 'choice', 'choices')}, with good and bad points of each.`,
    values: (items) => `${count(items, 'thing', 'things')} that may matter. Your notes follow.`,
    whatIf: () => 'Try another answer. Yours stay as they are.',
    numbers: (items) => `${count(items, 'result', 'results')} of studies, drawn as people.`,
    about: (items) => `Who made it, its dates, and ${count(items, 'source', 'sources')}.`,
  },

  courses: 'The choices side by side',
  coursesLead: 'Their order means nothing, and nobody here tells you which one to take.',
  courseRows: {
    what: 'What is it?',
    good: 'Good points',
    bad: 'Bad points',
    asks: 'What does it ask of a person?',
    costs: 'What does it cost?',
    unknown: 'What do we not know?',
    sources: 'Where does this come from?',
  },
  ours: 'no source',
  numbers: 'Numbers we have',
  numberColumns: {
    course: 'Choice',
    who: 'Who',
    size: 'How many',
    time: 'How long',
    result: 'What came of it',
  },
  showSurvival: 'Show numbers about living longer',
  hideSurvival: 'Hide numbers about living longer',
  people: (counted, of, about) => `${String(counted)} of ${outOf(of, about)} people`,
  share: (counted, of) => `about ${String(counted)} of every ${String(of)} people`,
  range: (low, high, of, about) =>
    `The source gives a range: ${String(low)} to ${String(high)} of ${outOf(of, about)}.`,
  ofHundred: (counted) => `, about ${String(counted)} of 100`,
  numbersLikeYou: (own) =>
    own ? 'About people like you' : 'About people like the person you ask for',
  numbersOthers: 'About other people',
  pictureKey: 'Each mark is one person. Filled marks are the people counted.',
  shareKey: 'Filled marks show a share. They are not people who were counted one by one.',

  values: 'What matters most to you',
  valuesLead:
    'Notes about what you choose move up, good points and bad ones alike. Nothing here adds up to an answer. If you ask for someone else, think of what matters to them.',
  valuesUpTo: 'Choose up to three',
  valuesFull: 'You can choose three. Untick one to choose another.',
  movedUp: (values) => `It moved up because you said that this matters: ${values}.`,
  moved: {
    here: (titles) => `Moved up in your notes: ${titles}.`,
    there: (others) => `Moved up among all the other notes: ${count(others, 'note', 'notes')}.`,
    both: (titles, others) =>
      `Moved up in your notes: ${titles}. Moved up among all the other notes: ${count(others, 'note', 'notes')}.`,
    none: 'No note has moved.',
  },

  whatIf: 'What would change if you answered otherwise',
  whatIfLead:
    'Try another answer, and see what would be different. Your own answers stay as they are.',
  whatIfQuestion: 'Which question?',
  whatIfNone: 'Choose a question',
  whatIfAnswer: 'If the answer were',
  yourAnswer: (answers) => `You answered: ${answers}.`,
  wouldChange: (answers) => `With the answer ${answers}, this would be different:`,
  nothingChanges: (answers) => `Nothing would change with the answer ${answers}.`,
  changes: {
    outcome: 'The heading would be',
    reasonsGained: 'New reasons for it',
    reasonsLost: 'No longer a reason',
    cautionsGained: 'New cautions',
    cautionsLost: 'No longer a caution',
    notesGained: 'Notes that would come first',
    notesLost: 'Notes that would no longer come first',
    questionsGained: 'Questions to ask that would come first',
    questionsLost: 'Questions to ask that would no longer come first',
    opened: 'We would also ask this. Here it counts as not known',
    closed: 'We would no longer ask this',
  },
  changeThis: 'Change this answer',

  ask: 'Questions to ask',
  askLead: 'Tick those that you want to take along. They stay in this page until you leave it.',
  showAllQuestions: 'Show all questions',
  moreQuestions: (questions) =>
    `${count(questions, 'more question', 'more questions')}, less close to what you told us.`,
  ownQuestion: 'A question of your own',
  ownQuestions: 'Your own questions',
  ownFull: 'No more questions fit. Remove one to add another.',
  add: 'Add',
  added: (question) => `Added: ${question}`,
  remove: 'Remove',
  removed: (question) => `Removed: ${question}`,

  takeaway: 'Take it with you',
  takeawayLead:
    'Nothing goes out before you press. It goes to your printer, your clipboard or your downloads, and nowhere else. Other people who use them can read it.',
  doctorLanguage: 'The doctor’s language',
  doctorLanguageLead:
    'Choose it if the doctor reads another language than you. The letter and its text then have both languages, and the note for the record is in the doctor’s. Your browser loads that language from where this guide comes from. None of your answers are sent.',
  sameLanguage: 'The same as mine',
  hasBoth: (language) => `The letter now has this language too: ${language}.`,
  letterNotLoaded: (language) =>
    `${language} could not be loaded. The letter stays in your language. Choose it again to try once more.`,
  letterFull: (questions) =>
    `The letter has room for eight of your ${String(questions)} questions. Its last line says how many more there are.`,
  saveFile: 'Save a file',
  saved: (name) =>
    `Look for “${name}” among your downloads. If it is not there, this page may not save files. Copy the text instead.`,
  keep: 'Keep on this device',
  keepLead:
    '“Keep on this device” keeps your answers in this browser, as they are when you press. They stay when you leave this page, until you press “Erase” or “Start again”. Other people who use this device can read them.',
  kept: 'Kept on this device. Later changes are not kept until you press again.',
  keptOlder:
    'What is kept on this device is not what you see here. Press “Keep on this device” to keep this instead.',
  notKept:
    'This browser did not keep it: its storage is full, or closed to this page. Nothing is lost. Save a file instead.',
  erase: 'Erase',
  erased:
    'Erased. Nothing of this guide is kept in this browser. A file that you saved is still where it was.',
  wiped:
    'No longer kept on this device: it was erased from another window. What you see here has not changed.',
  moreFiles: 'Keep it, save a file, or open one',
  phrase: 'Pass phrase for the file',
  aboutPhrase:
    'You can leave it empty. With one, “Save a file” locks the file, and “Open a file” needs the same phrase. Nobody can find it out for you.',
  openFile: 'Open a file',
  aboutFile: 'It takes the place of the answers on this page. Nothing is sent.',
  saveFhir: 'Save for the hospital (FHIR)',
  aboutFhir:
    'For a record system: your answers alone, without your name. No pass phrase locks it. Your browser loads a part for it from where this guide comes from. None of your answers are sent.',
  fhirNotLoaded:
    'The file could not be made: a part of the guide could not be loaded. Nothing is lost. Press again to try once more.',
  haveFile: 'I saved a file',
  goOn: 'Go on where you stopped',
  keptHere: 'Answers are kept on this device, until you press “Erase” or “Start again”.',
  keptPartly: 'Some of them no longer count, and will be left out.',
  keptUnusable: 'What is kept on this device cannot be used.',
  partly:
    'Some of what was kept or saved no longer counts, and was left out. Please check your answers.',
  fileUnusable: 'This file was not used. Nothing has changed here.',
  fileProblem: {
    unreadable: 'It is damaged, cut short, or not from a guide like this.',
    tooLarge: 'It is larger than any file from this guide.',
    otherGuide: 'It is from another guide.',
    otherVersion:
      'It is from another version of this guide, with other questions or rules. Please answer again.',
    locked:
      'It is locked. Write its pass phrase, and open it again. If the phrase is right, the file is damaged. If there is no field for a phrase, this page cannot unlock files.',
  },
  printLetter: 'Print my letter',
  copyText: 'Copy as text',
  copyRecord: 'Copy for the record',
  copied: 'Copied. Other apps on this device can read it.',
  copyByHand: 'This page could not copy it. Copy the selected text yourself.',
  notPrinted: 'If nothing was printed, copy the text instead.',
  andMore: (lines) => `and ${String(lines)} more`,
  preparedBy: (byPatient) =>
    `Prepared by ${byPatient ? 'the patient' : 'someone who cares for the patient'} with an information tool; no advice was given.`,
  letter: {
    title: 'A letter for the doctor',
    lead: 'I used a guide to get ready for a talk with you. Where it says “you”, the guide speaks to me.',
    name: 'Name',
    day: 'Day of the talk',
    answered: 'What I answered',
    first: 'What the guide put first',
    cautions: 'Cautions from the guide',
    values: 'What matters most',
    ask: 'What I want to ask',
    askFirst: 'I have chosen none yet. These stand first in the guide.',
    room: 'What we talked about',
    next: 'When we talk again',
    made: 'Letter made on',
  },
};
