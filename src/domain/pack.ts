/**
 * The nouns. A pack says everything that a guide says about one subject; the code says nothing of it.
 * `walk` and `weigh` read the structure alone; what a person reads is in `text`, one object per language.
 */
import type {
  AskItem,
  Claim,
  Course,
  Dates,
  Figure,
  Fingerprint,
  Sign,
  Source,
  Value,
  WordingException,
} from './content.js';
import type { Text } from './text.js';

export type * from './content.js';
export type * from './text.js';

/** A number that a person wrote, and the band of the question that it belongs to. */
export interface NumberAnswer {
  readonly number: number;
  readonly option: string;
}

/** One option's id, several for a question of kind `several`, or a number for one of kind `number`. */
export type Answer = string | readonly string[] | NumberAnswer;

/** What a person answered so far, by question id. */
export type Answers = Readonly<Record<string, Answer>>;

/** Every named question has one of the named answers. An empty row holds for everybody. */
export type Row = Readonly<Record<string, readonly string[]>>;

/** A list of rows: any of them. */
export type When = readonly Row[];

export interface Option {
  readonly id: string;
  /** Chosen alone: it takes back every other option of its question (`several` only). */
  readonly exclusive?: boolean;
  /** The option is a band of numbers: from this one up to the next band, or to `max` (`number` only). */
  readonly from?: number;
}

/** A sentence shown with a question when its condition holds. */
export interface Hint {
  readonly id: string;
  readonly when: When;
}

export interface Question {
  readonly id: string;
  readonly kind: 'one' | 'several' | 'number';
  /** The least number that it takes (`number` only). */
  readonly min?: number;
  /** The greatest number that it takes (`number` only). */
  readonly max?: number;
  /** How far apart the numbers are that it takes, counted from `min`: 1 when left out, 0.1 for one decimal (`number` only). */
  readonly step?: number;
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
  readonly ask?: readonly string[];
  /** Where the rule comes from, for the person who signs it. A page does without. */
  readonly basis?: string;
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

export type NoteKind =
  'benefit' | 'limitation' | 'risk' | 'cost' | 'procedure' | 'mechanism' | 'ethics' | 'background';

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
  /** Statements of the article that this note tells, for proofs. A page does without. */
  readonly claims?: readonly string[];
  /** Independent publications behind "other sources say". */
  readonly sources: readonly string[];
  readonly counterweight?: { readonly sources: readonly string[] };
  /** What it bears on for a person, by value id; it moves up inside its part when that matters most. */
  readonly values?: readonly string[];
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
  /** Made at build. Left out: nobody can tell whether it was edited. */
  readonly fingerprint?: Fingerprint;
  /** For proofs alone; a page does without. */
  readonly claims?: readonly Claim[];
  /** For proofs alone: words that are forbidden elsewhere. */
  readonly wording?: readonly WordingException[];
}
