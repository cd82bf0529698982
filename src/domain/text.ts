/** What a person reads of a pack: one object per language, told apart from the structure so that only one of them changes. */

/** Words for everybody, or one wording per voice, `default` among them. */
export type Said = string | ({ readonly default: string } & Readonly<Record<string, string>>);

export interface QuestionText {
  readonly label: Said;
  readonly why: Said;
  readonly options: Readonly<Record<string, Said>>;
}

export interface OutcomeText {
  readonly heading: Said;
  /** Before the reasons are told; may be empty. */
  readonly text: Said;
}

/** The two layers of a note, and advice that claims nothing. Each that is left out is not said. */
export interface NoteText {
  readonly title: Said;
  /** "The article says". */
  readonly article?: Said;
  /** "Other sources say". */
  readonly others?: Said;
  /** Plain safety advice, marked as such. */
  readonly advice?: Said;
  readonly counterweight?: { readonly title: Said; readonly text: Said };
}

/** A course of action in words; points by their ids. */
export interface CourseText {
  readonly title: Said;
  readonly what: Said;
  readonly good: Readonly<Record<string, Said>>;
  readonly bad: Readonly<Record<string, Said>>;
  readonly asks: Said;
  readonly costs: Said;
  readonly unknown: Said;
}

export interface AskText {
  readonly question: Said;
  readonly why: Said;
}

/** A line of "Numbers we have". `groups` names each group that may be drawn. */
export interface FigureText {
  readonly who: Said;
  readonly size: Said;
  readonly time: Said;
  readonly result: Said;
  readonly groups?: Readonly<Record<string, Said>>;
}

export interface SignsText {
  readonly lead: string;
  readonly signs: Readonly<Record<string, string>>;
  readonly todayLead: string;
  /** The card "get medical help now". `{emergency}` and `{crisis}` stand for the page's numbers. */
  readonly card: {
    readonly say: readonly Said[];
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
  readonly decision: Said;
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
  readonly hints: Readonly<Record<string, Said>>;
  readonly reasons: Readonly<Record<string, Said>>;
  readonly outcomes: Readonly<Record<string, OutcomeText>>;
  readonly lines: Readonly<Record<string, Said>>;
  readonly notes: Readonly<Record<string, NoteText>>;
  readonly courses: Readonly<Record<string, CourseText>>;
  /** `compare`: what of these numbers can be held side by side, and what cannot. */
  readonly figures: {
    readonly lead: Said;
    readonly compare: Said;
    readonly rows: Readonly<Record<string, FigureText>>;
  };
  readonly values: Readonly<Record<string, Said>>;
  readonly ask: Readonly<Record<string, AskText>>;
  readonly signs: SignsText;
}
