/** Types of a pack's words: one object per language, separate from the structure so that each changes alone. */

/** One wording for everybody, or one per voice, including `default`. */
export type VoicedText = string | ({ readonly default: string } & Readonly<Record<string, string>>);

export interface QuestionText {
  readonly label: VoicedText;
  readonly why: VoicedText;
  readonly options: Readonly<Record<string, VoicedText>>;
  /** The unit after a number: "years". Only for questions of kind `number`. */
  readonly unit?: string;
}

export interface OutcomeText {
  readonly heading: VoicedText;
  /** Shown before the reasons; may be empty. */
  readonly text: VoicedText;
}

/** The two layers of a note, and advice that makes no claim. A layer that is left out is not shown. */
export interface NoteText {
  readonly title: VoicedText;
  /** One sentence that says who says it, shown beside the title while the note is closed. */
  readonly brief?: VoicedText;
  /** "The article says". */
  readonly article?: VoicedText;
  /** "Other sources say". */
  readonly others?: VoicedText;
  /** Plain safety advice, marked as such. */
  readonly advice?: VoicedText;
  readonly counterweight?: {
    readonly title: VoicedText;
    readonly brief?: VoicedText;
    readonly text: VoicedText;
  };
}

/** The words of a course of action. Points are keyed by id. */
export interface CourseText {
  readonly title: VoicedText;
  readonly what: VoicedText;
  readonly good: Readonly<Record<string, VoicedText>>;
  readonly bad: Readonly<Record<string, VoicedText>>;
  readonly asks: VoicedText;
  readonly costs: VoicedText;
  readonly unknown: VoicedText;
}

export interface AskText {
  readonly question: VoicedText;
  readonly why: VoicedText;
}

/**
 * A row of "Numbers we have". `groups` labels each group that can be drawn. What the source does not
 * give is left out.
 */
export interface FigureText {
  readonly who: VoicedText;
  readonly size?: VoicedText;
  readonly time?: VoicedText;
  readonly result: VoicedText;
  readonly groups?: Readonly<Record<string, VoicedText>>;
}

export interface SignsText {
  readonly lead: string;
  readonly signs: Readonly<Record<string, string>>;
  readonly todayLead: string;
  /** The card "get medical help now". The page's numbers replace `{emergency}` and `{crisis}`. */
  readonly card: {
    readonly say: readonly VoicedText[];
    readonly overdose: { readonly title: string; readonly text: string };
    /** `number` is the phone number in `text`. `named` replaces `text` when the page sets its own crisis number. */
    readonly crisis: {
      readonly title: string;
      readonly text: string;
      readonly number?: string;
      readonly named: string;
    };
    /** The short card that stays at the top afterwards. */
    readonly after: string;
  };
}

/** All words of a pack in one language. */
export interface Text {
  readonly language: string;
  readonly title: string;
  readonly decision: VoicedText;
  readonly welcome: {
    readonly lead: string;
    readonly is: readonly string[];
    readonly isNot: readonly string[];
    readonly purpose: string;
  };
  readonly about: {
    readonly author: string;
    readonly article: string;
    /** The article as an entry among the sources: its title, and what is known of it. */
    readonly articleSource?: string;
    readonly search: string;
    readonly evidence: string;
    readonly notDone: string;
    readonly report: string;
  };
  readonly questions: Readonly<Record<string, QuestionText>>;
  readonly hints: Readonly<Record<string, VoicedText>>;
  readonly reasons: Readonly<Record<string, VoicedText>>;
  readonly outcomes: Readonly<Record<string, OutcomeText>>;
  readonly lines: Readonly<Record<string, VoicedText>>;
  readonly notes: Readonly<Record<string, NoteText>>;
  readonly courses: Readonly<Record<string, CourseText>>;
  /** `compare` explains which of these numbers can be compared, and which cannot. */
  readonly figures: {
    readonly lead: VoicedText;
    readonly compare: VoicedText;
    readonly rows: Readonly<Record<string, FigureText>>;
  };
  readonly values: Readonly<Record<string, VoicedText>>;
  readonly ask: Readonly<Record<string, AskText>>;
  readonly signs: SignsText;
}
