/**
 * Types of a pack's structure. A pack contains everything that a guide says about its subject; the code contains none
 * of it. `walk` and `weigh` read only the structure. The words are in `text`, one object per language.
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
  StatementTexts,
  Value,
  WordingException,
} from './content.js';
import type { NoteStatements } from './statements.js';
import type { Text } from './text.js';

export type * from './content.js';
export type * from './text.js';

/** A number that a person entered, and the band of the question that contains it. */
export interface NumberAnswer {
  readonly number: number;
  readonly option: string;
}

/** One option's id, several for a question of kind `several`, or a number for one of kind `number`. */
export type Answer = string | readonly string[] | NumberAnswer;

/** The answers so far, by question id. */
export type Answers = Readonly<Record<string, Answer>>;

/** Holds when every named question has one of its named answers. An empty row holds for everybody. */
export type Row = Readonly<Record<string, readonly string[]>>;

/** Holds when any of its rows holds. */
export type When = readonly Row[];

export interface Option {
  readonly id: string;
  /** Cannot be combined: choosing it deselects every other option of the question (`several` only). */
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
  /** The smallest number allowed (`number` only). */
  readonly min?: number;
  /** The largest number allowed (`number` only). */
  readonly max?: number;
  /** The interval between allowed numbers, from `min`: 1 if left out, 0.1 for one decimal (`number` only). */
  readonly step?: number;
  /** When it is asked: one row over earlier questions. Left out: always. */
  readonly when?: Row;
  readonly options: readonly Option[];
  /** Hints above the options. */
  readonly hints?: readonly Hint[];
  /** Soft warnings under the options, about two answers that seldom go together. Both answers are kept. */
  readonly catches?: readonly Hint[];
}

/**
 * One line of the decision table: if `when` holds, the notes, cautions and questions that it names come first.
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
  /** Where the rule comes from, for the person who signs it. Not built into pages. */
  readonly basis?: string;
}

/** A sentence that only some people see, with its sources: under an outcome, or under a note. */
export interface StageLine extends Hint {
  readonly sources: readonly string[];
}

/** A heading for a result. The first in order that a matching rule names is shown, or the last if no rule names one. */
export interface Outcome {
  readonly id: string;
  /** Shows each counterweight before its benefit. */
  readonly counterweightFirst?: boolean;
  readonly lines?: readonly StageLine[];
}

export type NoteKind =
  'benefit' | 'limitation' | 'risk' | 'cost' | 'procedure' | 'mechanism' | 'ethics' | 'background';

/** Strength of the evidence. */
export type Evidence = 'established' | 'early-trials' | 'contested' | 'unproven' | 'no-claim';

/** A line of a note: what is known for some readers. No other line has the same id. */
export interface NoteLine extends StageLine {
  /** It is in favour. The proof wants another line of the note, not in favour, for each of its readers. */
  readonly favours?: boolean;
}

/** One thing to know. A benefit has a counterweight with sources of its own. */
export interface Note {
  readonly id: string;
  readonly kind: NoteKind;
  /** A caution: shown only as a warning when the answers call for it, or among all notes. */
  readonly caution?: boolean;
  /** Left out for plain safety advice, which makes no claim. */
  readonly evidence?: Evidence;
  /** Statements of the article that this note covers, for proofs. Not built into pages. */
  readonly claims?: readonly string[];
  /** Independent publications behind "other sources say". */
  readonly sources: readonly string[];
  readonly counterweight?: { readonly sources: readonly string[] };
  /** "For people in this situation". The sentences are in `text.lines`. */
  readonly lines?: readonly NoteLine[];
  /** Ids of the values that it is relevant to. It moves up inside its part when one of them matters most. */
  readonly values?: readonly string[];
}

export interface Pack {
  readonly format: 1;
  readonly id: string;
  readonly version: string;
  readonly languages: readonly string[];
  readonly dates: Dates;
  /** Names of funders. Empty: nobody paid. */
  readonly paidBy: readonly string[];
  /** Names of the clinicians who checked it. Empty: nobody has. */
  readonly reviewedBy: readonly string[];
  /**
   * Voices: wordings for some readers, each with the row that selects it: `{ "carer": { "who": ["someone-else"] } }`.
   */
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
  /** An example of a pack, not for people who face the choice. The guide shows that. */
  readonly example?: boolean;
  readonly text: Readonly<Record<string, Text | (() => Promise<Text>)>>;
  /** Computed by the build. Without it, an edit cannot be detected. */
  readonly fingerprint?: Fingerprint;
  /** For proofs. Not built into pages. */
  readonly claims?: readonly Claim[];
  /** Titles of the article's sections by id, in the pack's first language. Not built into pages. */
  readonly sections?: Readonly<Record<string, string>>;
  /**
   * The claims in the other languages, by language. In a page a function, which loads what a note's claims say: a
   * guide then has a control for them in each note.
   */
  readonly statements?:
    Readonly<Record<string, StatementTexts>> | ((language: string) => Promise<NoteStatements>);
  /** For proofs: exceptions to the forbidden words. */
  readonly wording?: readonly WordingException[];
}
