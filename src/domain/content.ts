/** Types of a pack's content that no rule reads: courses, figures, questions to ask, sources and dates. */
import type { Hint, Row } from './pack.js';

/** A statement with its sources. Without sources it is general knowledge, and is marked as such. */
export interface Cited {
  readonly sources: readonly string[];
}

/** One good or bad point of a course of action. */
export interface Point extends Cited {
  readonly id: string;
}

/** A course of action in the comparison. Courses are never reordered. Each has as many good points as bad ones. */
export interface Course {
  readonly id: string;
  readonly what: Cited;
  readonly good: readonly Point[];
  readonly bad: readonly Point[];
  /** What it asks of a person: body, mind and daily life. */
  readonly asks: Cited;
  readonly costs: Cited;
  readonly unknown: Cited;
  /** Sentences that some readers see first in the course. */
  readonly cautions?: readonly Hint[];
}

/** A question to ask a doctor or a clinic. */
export interface AskItem extends Cited {
  readonly id: string;
}

/** Something that may matter to a person. A note lists the values that it is relevant to. */
export interface Value {
  readonly id: string;
}

/** A number of people out of a total, as the source counts them. */
export interface FigureGroup {
  readonly id: string;
  readonly count: number;
  readonly of: number;
  /** The source does not print `of`; it is computed from a percentage that the source prints. */
  readonly about?: boolean;
  /** The source prints a percentage: it is shown out of `of` people, and is not a count of them. */
  readonly share?: boolean;
  /** The lowest and highest count in the source, out of the same `of`. */
  readonly range?: readonly [number, number];
}

/** One row of the table "Numbers we have": who was studied, how many, for how long, and the result. */
export interface Figure extends Cited {
  readonly id: string;
  /** The course of action that it is about. */
  readonly course: string;
  /** The readers whose condition and stage are those of the people studied: they see it first. */
  readonly when?: readonly Row[];
  /** Groups that can be drawn as a picture. Left out where the source gives no whole numbers. */
  readonly groups?: readonly FigureGroup[];
  /** About survival or death: shown only after the reader asks for it. */
  readonly survival?: boolean;
}

/** One statement of the article, in our own words. A note covers it, or it is set aside with a reason. */
export interface Claim {
  readonly id: string;
  /** The line of the article, counted from 1. */
  readonly line: number;
  /** Id of the section of the article that the line is in. */
  readonly section?: string;
  readonly claim: string;
  /** Why no note covers it. */
  readonly setAside?: string;
}

/** The statements of the article in a language other than the pack's first, by the id of each claim. */
export interface StatementTexts {
  readonly language: string;
  /** Titles of the article's sections, by id. */
  readonly sections: Readonly<Record<string, string>>;
  readonly claims: Readonly<Record<string, string>>;
}

/** Allows one text to use a forbidden word, with the reason. */
export interface WordingException {
  /** JSON pointer to the text inside the pack: `/text/en/notes/limit-not-a-cure/title`. */
  readonly path: string;
  readonly word: string;
  readonly reason: string;
}

/** Hashes of a pack's content: SHA-256 of its canonical form (RFC 8785), written as `sha256-` and base64. */
export interface Fingerprint {
  readonly structure: string;
  /** By language. */
  readonly text: Readonly<Record<string, string>>;
}

/** A warning sign, or with `today` a reason to call a doctor the same day. Without sources it is general advice. */
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
  /** The source has no date: `year` is the year in which it was read. */
  readonly undated?: boolean;
  readonly url: string;
}

/** ISO dates (YYYY-MM-DD). After `due` the guide shows that it is out of date. */
export interface Dates {
  readonly written: string;
  readonly searched: string;
  readonly due: string;
}
