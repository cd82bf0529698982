/** What a person reads of a pack: one object per language, told apart from the structure so that only one of them changes. */

/** Words for everybody, or one wording per voice, `default` among them. */
export type VoicedText = string | ({ readonly default: string } & Readonly<Record<string, string>>);

export interface QuestionText {
  readonly label: VoicedText;
  readonly why: VoicedText;
  readonly options: Readonly<Record<string, VoicedText>>;
  /** What a number counts, after the number: "years". A question of kind `number` alone has it. */
  readonly unit?: string;
}

export interface OutcomeText {
  readonly heading: VoicedText;
  /** Before the reasons are told; may be empty. */
  readonly text: VoicedText;
}

/** The two layers of a note, and advice that claims nothing. Each that is left out is not said. */
export interface NoteText {
  readonly title: VoicedText;
  /** "The article says". */
  readonly article?: VoicedText;
  /** "Other sources say". */
  readonly others?: VoicedText;
  /** Plain safety advice, marked as such. */
  readonly advice?: VoicedText;
  readonly counterweight?: { readonly title: VoicedText; readonly text: VoicedText };
}

/** A course of action in words; points by their ids. */
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

/** A line of "Numbers we have". `groups` names each group that may be drawn. */
export interface FigureText {
  readonly who: VoicedText;
  readonly size: VoicedText;
  readonly time: VoicedText;
  readonly result: VoicedText;
  readonly groups?: Readonly<Record<string, VoicedText>>;
}

export interface SignsText {
  readonly lead: string;
  readonly signs: Readonly<Record<string, string>>;
  readonly todayLead: string;
  /** The card "get medical help now". `{emergency}` and `{crisis}` stand for the page's numbers. */
  readonly card: {
    readonly say: readonly VoicedText[];
    readonly overdose: { readonly title: string; readonly text: string };
    /** `number` is the line that `text` names; `named` is used when the page has named a line of its own. */
    readonly crisis: {
      readonly title: string;
      readonly text: string;
      readonly number?: string;
      readonly named: string;
    };
    /** The short card that stays on top afterwards. */
    readonly after: string;
  };
}

/** Everything that a person reads of a pack, in one language. */
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
  /** `compare`: what of these numbers can be held side by side, and what cannot. */
  readonly figures: {
    readonly lead: VoicedText;
    readonly compare: VoicedText;
    readonly rows: Readonly<Record<string, FigureText>>;
  };
  readonly values: Readonly<Record<string, VoicedText>>;
  readonly ask: Readonly<Record<string, AskText>>;
  readonly signs: SignsText;
}
