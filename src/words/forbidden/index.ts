/** Words that a text must not use, in one language. Each is a pattern; matching ignores case. */
export interface ForbiddenWords {
  /** Words that judge the person, or say what to do. Exceptions are not possible. */
  readonly verdict: readonly RegExp[];
  /** Words that promise, sell or soothe. The pack's `wording` lists exceptions with their reasons. */
  readonly charged: readonly RegExp[];
  /** Literal translations that mislead a native reader. Exceptions are not possible. */
  readonly calque: readonly RegExp[];
}

/** Whole words of a language that divides them by spaces. */
export const word = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');
