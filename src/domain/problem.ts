/** Something wrong in what was given from outside: said with a stable code, the culprit, and what to do. */
export interface Problem {
  readonly code: string;
  /** JSON pointer to the culprit, or empty for the whole. */
  readonly path: string;
  readonly message: string;
}
