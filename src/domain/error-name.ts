/** The name of a thrown error. Never its message, which may contain an answer. */
export const errorName = (error: unknown): string =>
  error instanceof Error ? error.name : typeof error;
