/**
 * The library's own words: every text of a guide that is not in a pack.
 * A language is one object of this type, so that a missing word is a compile error. Texts with numbers are functions.
 */
export interface Words {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /** A day in words, from an ISO date. A pack's dates have no time of day. */
  readonly day: (iso: string) => string;
  /** Separates a term from its description. */
  readonly colon: string;
  /** Quotation marks around a text. `listed` writes several texts as one list. */
  readonly quote: (text: string) => string;

  // Controls
  readonly start: string;
  readonly continue: string;
  readonly back: string;
  readonly change: string;
  readonly seeNotes: string;
  readonly changeAnswers: string;
  readonly haveSign: string;
  readonly talked: string;
  readonly mistaken: string;
  readonly showAll: string;
  readonly why: string;
  readonly startAgain: string;
  readonly leave: string;

  // The frame
  readonly warningSigns: string;
  /** The control that shows the signs beyond the first few. @param signs how many it shows */
  readonly moreSigns: (signs: number) => string;
  /** @param minutes without use after which the answers are erased */
  readonly staysHere: (minutes: number) => string;
  /** The warning before answers are erased, and what the welcome says afterwards. */
  readonly idle: {
    readonly title: string;
    /** @param minutes until the answers are erased, 2 or 1 */
    readonly text: (minutes: number) => string;
    readonly keep: string;
    /** Instead of the text, once something was touched. */
    readonly kept: string;
    /** Why they are gone: nobody used the page for so many minutes, or it was left and came back. */
    readonly erased: Readonly<Record<'idle' | 'left', (minutes: number) => string>>;
  };
  readonly call: (number: string) => string;
  readonly outOfDate: (due: string) => string;
  readonly expired: string;
  readonly example: string;
  readonly problem: Readonly<Record<'pack-missing', string>>;
  /** Fallback of a part that failed to render. */
  readonly failed: string;
  /** What still works, and what to do. */
  readonly failedRest: string;
  /** Where to turn instead; a number to call follows. */
  readonly failedTurn: string;

  // Other languages, each by its own name
  readonly languages: string;
  readonly loading: (language: string) => string;
  /** The language could not be loaded: which one stays, and how to try again. */
  readonly notLoaded: (language: string) => string;
  /** Announced when the guide has changed to this language. */
  readonly spoken: string;

  // Welcome and about
  /**
   * How long it takes.
   * @param questions the most that one is asked
   * @param minutes to answer them
   * @param reading minutes to read what comes first in the result
   */
  readonly time: (questions: number, minutes: number, reading: number) => string;
  /** Before the way to medical help: of the reader or of the person they ask for. */
  readonly veryIll: string;
  readonly whatItIs: string;
  readonly whatItIsNot: string;
  readonly whoMadeIt: string;
  readonly madeBy: string;
  readonly runBy: string;
  readonly notSaid: string;
  readonly sells: string;
  readonly sellsYes: string;
  readonly sellsNo: string;
  readonly sellsUnknown: string;
  readonly paidBy: string;
  readonly nobody: string;
  readonly checkedBy: string;
  readonly notChecked: string;
  readonly getHelpIf: string;
  readonly about: string;
  readonly written: string;
  readonly searched: string;
  readonly due: string;
  readonly howSure: string;
  readonly sources: string;
  readonly version: string;
  readonly fingerprint: string;
  readonly wholeFingerprint: string;
  /** Result of the integrity check. `edited` is also shown at the top of the guide. */
  readonly integrity: Readonly<Record<'unchanged' | 'edited' | 'unchecked' | 'unmarked', string>>;
  readonly privacy: string;

  // Steps
  readonly progress: (index: number, of: number) => string;
  readonly chooseAll: string;
  readonly missing: string;
  /** What to write where a question asks for a number. @param whole it takes no fraction */
  readonly writeNumber: (min: string, max: string, whole: boolean) => string;
  readonly review: string;
  readonly reviewLead: string;
  readonly noLonger: string;
  readonly helpNow: string;
  readonly result: string;

  // Results
  readonly decision: string;
  readonly toldUs: string;
  readonly cautions: string;
  readonly goodPoints: string;
  readonly goodPointsLead: string;
  readonly limits: string;
  readonly limitsLead: string;
  readonly otherNotes: string;
  readonly more: (notes: number) => string;
  readonly moreCautions: string;
  /** Where the cautions are that the answers bring, said among all the other notes. */
  readonly cautionsAbove: string;
  readonly background: string;
  readonly articleSays: string;
  readonly articleSilent: string;
  /** Opens the numbered statements of the article that a note tells, which are a file of their own. */
  readonly statements: string;
  readonly statementsLoading: string;
  /** The file did not arrive, and how to try again. */
  readonly statementsFailed: string;
  readonly othersSay: string;
  readonly noSource: string;
  readonly inThisSituation: string;
  readonly beside: string;
  readonly advice: string;
  /** The short form of `advice`, before a mark. */
  readonly ourAdvice: string;
  /** What the mark means. */
  readonly ourAdviceMeans: string;
  readonly kinds: Readonly<
    Record<
      | 'benefit'
      | 'limitation'
      | 'risk'
      | 'cost'
      | 'procedure'
      | 'mechanism'
      | 'ethics'
      | 'background',
      string
    >
  >;
  readonly evidence: Readonly<
    Record<
      'established' | 'early-trials' | 'contested' | 'unproven' | 'no-claim',
      { readonly word: string; readonly means: string }
    >
  >;
  readonly readIn: (year: number) => string;
  readonly sourceCount: (sources: number) => string;
  readonly newWindow: string;
  readonly yourAnswers: string;
  /** Opens the rest of a compact note. */
  readonly readMore: string;
  /** @param lines how many more lines there are for people like the reader */
  readonly moreLines: (lines: number) => string;
  /** Names the buttons that lead on from the summary. */
  readonly nextSteps: string;
  /** @param cautions how many more cautions the reader's answers bring */
  readonly moreCautionsFor: (cautions: number) => string;
  /** What is inside each chapter of the result, in one line, from the number of items. */
  readonly chapters: Readonly<
    Record<
      'ask' | 'takeaway' | 'courses' | 'values' | 'whatIf' | 'numbers' | 'about',
      (items: number) => string
    >
  >;
  /** Why something is shown. @param answers quoted, as a list */
  readonly because: (answers: string) => string;
  readonly becauseEveryone: string;

  // Courses of action, and numbers
  readonly courses: string;
  readonly coursesLead: string;
  readonly courseRows: Readonly<
    Record<'what' | 'good' | 'bad' | 'asks' | 'costs' | 'unknown' | 'sources', string>
  >;
  /** What a screen reader says for the mark, after a sentence without a source. */
  readonly ours: string;
  readonly numbers: string;
  readonly numberColumns: Readonly<Record<'course' | 'who' | 'size' | 'time' | 'result', string>>;
  readonly showSurvival: string;
  readonly hideSurvival: string;
  /** @param about the source does not print `of` */
  readonly people: (count: number, of: number, about: boolean) => string;
  /** A percentage as the source prints it, not a count of people. */
  readonly share: (count: number, of: number) => string;
  readonly range: (low: number, high: number, of: number, about: boolean) => string;
  /** Follows a count out of another number than 100, rounded. */
  readonly ofHundred: (count: number) => string;
  /** @param own the reader asks about themselves, not for someone else */
  readonly numbersLikeYou: (own: boolean) => string;
  readonly numbersOthers: string;
  readonly pictureKey: string;
  readonly shareKey: string;

  // What matters
  readonly values: string;
  /** Explains what a tick does, and that no score is computed. */
  readonly valuesLead: string;
  readonly valuesUpTo: string;
  /** Said when three are ticked, and again when a fourth is refused. */
  readonly valuesFull: string;
  /** Why a note moved up. @param values quoted, as a list */
  readonly movedUp: (values: string) => string;
  /** Announced after each change: the titles of first notes that moved up, and how many other notes did. */
  readonly moved: {
    readonly here: (titles: string) => string;
    readonly there: (others: number) => string;
    readonly both: (titles: string, others: number) => string;
    readonly none: string;
  };

  // What would change
  readonly whatIf: string;
  readonly whatIfLead: string;
  readonly whatIfQuestion: string;
  readonly whatIfNone: string;
  readonly whatIfAnswer: string;
  readonly yourAnswer: (answers: string) => string;
  readonly wouldChange: (answers: string) => string;
  readonly nothingChanges: (answers: string) => string;
  readonly changes: Readonly<
    Record<
      | 'outcome'
      | 'opened'
      | 'closed'
      | `${'reasons' | 'cautions' | 'notes' | 'questions'}${'Gained' | 'Lost'}`,
      string
    >
  >;
  readonly changeThis: string;

  // What to ask
  readonly ask: string;
  readonly askLead: string;
  readonly showAllQuestions: string;
  readonly moreQuestions: (questions: number) => string;
  readonly ownQuestion: string;
  readonly ownQuestions: string;
  /** No more of them are kept. */
  readonly ownFull: string;
  readonly add: string;
  readonly added: (question: string) => string;
  readonly remove: string;
  readonly removed: (question: string) => string;

  // To take away
  readonly takeaway: string;
  /** What leaves the page, said before a press. */
  readonly takeawayLead: string;
  readonly doctorLanguage: string;
  /** What it changes, and that a file is loaded; said before the choice. */
  readonly doctorLanguageLead: string;
  readonly sameLanguage: string;
  readonly hasBoth: (language: string) => string;
  readonly letterNotLoaded: (language: string) => string;
  /** @param questions how many were chosen and written, more than eight */
  readonly letterFull: (questions: number) => string;
  readonly saveFile: string;
  readonly saved: (name: string) => string;
  readonly keep: string;
  /** What is kept, how long, and who can read it; said before the press. */
  readonly keepLead: string;
  readonly kept: string;
  /** Something else is kept than the screen shows. */
  readonly keptOlder: string;
  readonly notKept: string;
  readonly erase: string;
  readonly erased: string;
  /** Another window has erased what was kept. */
  readonly wiped: string;
  readonly moreFiles: string;
  readonly phrase: string;
  readonly aboutPhrase: string;
  readonly openFile: string;
  readonly aboutFile: string;
  readonly saveFhir: string;
  /** What the file holds, and that code is loaded; said before the press. */
  readonly aboutFhir: string;
  readonly fhirNotLoaded: string;
  readonly haveFile: string;
  readonly goOn: string;
  readonly keptHere: string;
  readonly keptPartly: string;
  readonly keptUnusable: string;
  /** Shown after a session was restored, on the screen that follows. */
  readonly partly: string;
  readonly fileUnusable: string;
  /** Why a file, or what is kept, cannot be used. */
  readonly fileProblem: Readonly<
    Record<'unreadable' | 'tooLarge' | 'otherGuide' | 'otherVersion' | 'locked', string>
  >;
  readonly printLetter: string;
  readonly copyText: string;
  readonly copyRecord: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly notPrinted: string;
  /** Lines that a note for the record leaves out. */
  readonly andMore: (lines: number) => string;
  /** @param byPatient or by someone who cares for the patient */
  readonly preparedBy: (byPatient: boolean) => string;
  /** A doctor reads the letter. “I” in it is the person who filled in the guide. */
  readonly letter: Readonly<
    Record<
      | 'title'
      | 'lead'
      | 'name'
      | 'day'
      | 'answered'
      | 'first'
      | 'cautions'
      | 'values'
      | 'ask'
      | 'askFirst'
      | 'room'
      | 'next'
      | 'made',
      string
    >
  >;
}
