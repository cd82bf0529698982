/**
 * The nouns. A pack says everything that a guide says about one subject; the code says nothing of it.
 * `walk` and `weigh` read the structure alone; what a person reads is in `text`, one object per language.
 */
import type { Text } from './text.js';

export type * from './text.js';

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

/** Something said with its sources. Without any it is general knowledge, and marked as such. */
export interface Cited {
  readonly sources: readonly string[];
}

/** One good or bad point of a course of action. */
export interface Point extends Cited {
  readonly id: string;
}

/** A course of action, compared with the others; never reordered. It has as many good points as bad ones. */
export interface Course {
  readonly id: string;
  readonly what: Cited;
  readonly good: readonly Point[];
  readonly bad: readonly Point[];
  /** What it asks of a person: body, mind and daily life. */
  readonly asks: Cited;
  readonly costs: Cited;
  readonly unknown: Cited;
  /** A sentence that some readers see before everything else of the course. */
  readonly cautions?: readonly Hint[];
}

/** A question to ask a doctor or a clinic. */
export interface AskItem extends Cited {
  readonly id: string;
}

/** Something that may matter to a person. Notes name the values that they bear on. */
export interface Value {
  readonly id: string;
}

/** So many people of so many, as the source counts them. */
export interface FigureGroup {
  readonly id: string;
  readonly count: number;
  readonly of: number;
  /** The source does not print `of`; it follows from a share that it prints. */
  readonly about?: boolean;
  /** Lowest and highest count that the source gives, out of the same `of`. */
  readonly range?: readonly [number, number];
}

/** One line of the table "Numbers we have": people, their number, how long, what came of it. */
export interface Figure extends Cited {
  readonly id: string;
  /** The course of action that it is about. */
  readonly course: string;
  /** What may be drawn as a picture; left out where the source gives no whole numbers. */
  readonly groups?: readonly FigureGroup[];
  /** About living longer or dying: shown only to those who ask. */
  readonly survival?: boolean;
}

/** One statement of the article, in our own words; told by a note, or set aside with a reason. */
export interface Claim {
  readonly id: string;
  /** The line of the article, counted from 1. */
  readonly line: number;
  readonly claim: string;
  /** Why no note tells it. */
  readonly setAside?: string;
}

/** A word that a text may use although the list forbids it, and why. */
export interface WordingException {
  /** JSON pointer to the text inside the pack: `/text/en/notes/limit-not-a-cure/title`. */
  readonly path: string;
  readonly word: string;
  readonly reason: string;
}

/** What holds a pack's content fast: SHA-256 over its canonical form (RFC 8785), as `sha256-` and base64. */
export interface Fingerprint {
  readonly structure: string;
  /** By language. */
  readonly text: Readonly<Record<string, string>>;
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
  readonly figures: readonly Figure[];
  readonly values: readonly Value[];
  readonly ask: readonly AskItem[];
  /** Sentences above the questions to ask, for some readers. */
  readonly askHints?: readonly Hint[];
  readonly signs: readonly Sign[];
  readonly sources: readonly Source[];
  /** Written to show how a pack is made, not for people who face the choice; the screen says so. */
  readonly example?: boolean;
  readonly text: Readonly<Record<string, Text | (() => Promise<Text>)>>;
  /** Made at build. Left out: the pack was never proved. */
  readonly fingerprint?: Fingerprint;
  /** For proofs alone; a page does without. */
  readonly claims?: readonly Claim[];
  /** For proofs alone: words that are forbidden elsewhere. */
  readonly wording?: readonly WordingException[];
}
