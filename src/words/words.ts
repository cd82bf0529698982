/**
 * The library's own words: everything a person reads that belongs to no pack.
 * A language is one object of this type, so that a missing word is a compile error; numbers are functions.
 */
export interface Words {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /** A day in words, from an ISO date. A pack's dates have no time of day. */
  readonly day: (iso: string) => string;

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
  /** @param minutes without a touch after which the answers are erased */
  readonly staysHere: (minutes: number) => string;
  readonly call: (number: string) => string;
  readonly outOfDate: (due: string) => string;
  readonly expired: string;
  readonly example: string;
  readonly problem: Readonly<Record<'pack-missing', string>>;
  /** Stands where a part should be that is broken. */
  readonly failed: string;
  /** Where to turn instead; a number to call follows. */
  readonly failedTurn: string;

  // Welcome and about
  readonly time: (questions: number) => string;
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
  /** Whether the content is what was published. `edited` is said at the top of the guide as well. */
  readonly integrity: Readonly<Record<'unchanged' | 'edited' | 'unchecked' | 'unmarked', string>>;
  readonly privacy: string;

  // Steps
  readonly progress: (index: number, of: number) => string;
  readonly chooseAll: string;
  readonly missing: string;
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
  readonly background: string;
  readonly articleSays: string;
  readonly articleSilent: string;
  readonly othersSay: string;
  readonly noSource: string;
  readonly beside: string;
  readonly advice: string;
  readonly kinds: Readonly<Record<'benefit' | 'limitation' | 'risk' | 'cost' | 'procedure' | 'mechanism' | 'ethics' | 'background', string>>;
  readonly evidence: Readonly<Record<'established' | 'early-trials' | 'contested' | 'unproven' | 'no-claim', { readonly word: string; readonly means: string }>>;
  readonly readIn: (year: number) => string;
  readonly sourceCount: (sources: number) => string;
  readonly newWindow: string;
  readonly because: (answers: readonly string[]) => string;
  readonly becauseEveryone: string;
}
