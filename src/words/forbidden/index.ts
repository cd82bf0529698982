/** Words that a text must not use, in one language. Each is a pattern; matching ignores case. */
export interface ForbiddenWords {
  /** They judge the person, or tell them what to do: there is no exception. */
  readonly verdict: readonly RegExp[];
  /** They promise, sell or lull: an exception is written in the pack's wording, with its reason. */
  readonly charged: readonly RegExp[];
  /** Translated word for word, they mean nothing or something else to a native reader: there is no exception. */
  readonly calque: readonly RegExp[];
}

/** Whole words of a language that divides them by spaces. */
export const word = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');
