/**
 * The nouns. A pack says everything that a guide says about one subject; the code says nothing of it.
 * `walk` and `weigh` read the structure alone; what a person reads is in `text`, one object per language.
 */

/** What a person answered so far: one option's id, or several for a question of kind `several`. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** Every named question has one of the named answers. An empty row holds for everybody. */
export type Row = Readonly<Record<string, readonly string[]>>;

/** A list of rows: any of them. */
export type When = readonly Row[];

export interface Option {
  readonly id: string;
  /** Chosen alone: it takes back every other option of its question (`several` only). */
  readonly exclusive?: boolean;
}

/** A sentence shown with a question when its condition holds. */
export interface Hint {
  readonly id: string;
  readonly when: When;
}

export interface Question {
  readonly id: string;
  readonly kind: 'one' | 'several';
  /** When it is asked: one row over earlier questions. Left out: always. */
  readonly when?: Row;
  readonly options: readonly Option[];
  /** Help above the options. */
  readonly hints?: readonly Hint[];
  /** Gentle catches under the options: two answers that seldom go together, both kept. */
  readonly catches?: readonly Hint[];
}

/**
 * One line of the decision table: if this, then these come first.
 * `reasons` names one sentence for each row of `when`; a rule without them is silent.
 */
export interface Rule {
  readonly id: string;
  readonly when: When;
  readonly reasons?: readonly string[];
  readonly outcome?: string;
  readonly notes?: readonly string[];
  readonly cautions?: readonly string[];
  readonly questions?: readonly string[];
  /** Where the rule comes from, for the person who signs it. */
  readonly basis: string;
}

/** A line of an outcome that only some people read, with its sources. */
export interface StageLine extends Hint {
  readonly sources: readonly string[];
}

/** A heading for a result. The first in order that a rule leads to is shown; the last stands when none does. */
export interface Outcome {
  readonly id: string;
  /** The counterweight stands before its benefit. */
  readonly counterweightFirst?: boolean;
  readonly lines?: readonly StageLine[];
}

export type NoteKind = 'benefit' | 'limitation' | 'risk' | 'cost' | 'procedure' | 'mechanism' | 'ethics' | 'background';

/** How sure anyone is. */
export type Evidence = 'established' | 'early-trials' | 'contested' | 'unproven' | 'no-claim';

/** One thing to know. A benefit has a counterweight with sources of its own. */
export interface Note {
  readonly id: string;
  readonly kind: NoteKind;
  /** A caution: shown to a person only as a warning that their answers bring, or among all notes. */
  readonly caution?: boolean;
  /** Left out for plain safety advice, which claims nothing. */
  readonly evidence?: Evidence;
  /** Statements of the article that this note tells. */
  readonly claims: readonly string[];
  /** Independent publications behind "other sources say". */
  readonly sources: readonly string[];
  readonly counterweight?: { readonly sources: readonly string[] };
  /** What it bears on for a person, by value id; it moves up inside its part when that matters most. */
  readonly values?: readonly string[];
}

/** A course of action, compared with the others; never reordered. */
export interface Course {
  readonly id: string;
  readonly sources: readonly string[];
}

/** A question to ask a doctor or a clinic. */
export interface AskItem {
  readonly id: string;
  readonly sources: readonly string[];
}

/** A warning sign, or (`today`) a reason to call a doctor the same day. Without sources: general advice. */
export interface Sign {
  readonly id: string;
  readonly sources: readonly string[];
  readonly today?: boolean;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly year: number;
  /** It names no year of its own: `year` is when it was read. */
  readonly undated?: boolean;
  readonly url: string;
}

/** ISO dates (YYYY-MM-DD). After `due` a guide says that it is out of date. */
export interface Dates {
  readonly written: string;
  readonly searched: string;
  readonly due: string;
}

export interface Pack {
  readonly format: 1;
  readonly id: string;
  readonly version: string;
  readonly languages: readonly string[];
  readonly dates: Dates;
  /** Who paid, by name; empty: nobody. */
  readonly paidBy: readonly string[];
  /** Which clinicians have checked it, by name; empty: nobody yet. */
  readonly reviewedBy: readonly string[];
  /** A way of speaking for some readers, by the row of answers that calls for it: `{ "carer": { "who": ["someone-else"] } }`. */
  readonly voices: Readonly<Record<string, Row>>;
  readonly questions: readonly Question[];
  readonly rules: readonly Rule[];
  readonly outcomes: readonly Outcome[];
  readonly notes: readonly Note[];
  readonly courses: readonly Course[];
  readonly ask: readonly AskItem[];
  readonly signs: readonly Sign[];
  readonly sources: readonly Source[];
  readonly text: Readonly<Record<string, Text | (() => Promise<Text>)>>;
}

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

export interface SignsText {
  readonly lead: string;
  readonly signs: Readonly<Record<string, string>>;
  readonly todayLead: string;
  /** The card "get medical help now". `{emergency}` and `{crisis}` stand for the page's numbers. */
  readonly card: {
    readonly say: readonly Said[];
    readonly overdose: { readonly title: string; readonly text: string };
    /** `number` is the line that `text` names; `named` is used when the page has named a line of its own. */
    readonly crisis: { readonly title: string; readonly text: string; readonly number?: string; readonly named: string };
    /** The short card that stays on top afterwards. */
    readonly after: string;
  };
}

/** Everything that a person reads of a pack, in one language. */
export interface Text {
  readonly language: string;
  readonly title: string;
  readonly decision: Said;
  readonly welcome: { readonly lead: string; readonly is: readonly string[]; readonly isNot: readonly string[]; readonly purpose: string };
  readonly about: { readonly author: string; readonly article: string; readonly search: string; readonly evidence: string; readonly notDone: string; readonly report: string };
  readonly questions: Readonly<Record<string, QuestionText>>;
  readonly hints: Readonly<Record<string, Said>>;
  readonly reasons: Readonly<Record<string, Said>>;
  readonly outcomes: Readonly<Record<string, OutcomeText>>;
  readonly lines: Readonly<Record<string, Said>>;
  readonly notes: Readonly<Record<string, NoteText>>;
  readonly signs: SignsText;
}
