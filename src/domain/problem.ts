/** A fault in input from outside: a stable code, the location, and what to do. */
export interface Problem {
  readonly code: string;
  /** JSON pointer to the fault, or empty for the whole input. */
  readonly path: string;
  readonly message: string;
}
