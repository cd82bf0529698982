/** What a pack compares, counts, cites and asks: the nouns that no rule looks at. */
import type { Hint } from './pack.js';

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
  /** A share as the source prints it, told of `of` people; how many were counted is not said here. */
  readonly share?: boolean;
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
