// `npm run test:exhaustive` tries everything, with a new seed each time; `npm test` always tries the same part.

export const isExhaustive = process.env['EXHAUSTIVE'] === '1';

/** SEED repeats a run; tests print it. */
export const seed = Number(
  process.env['SEED'] ?? (isExhaustive ? Date.now() % 2 ** 31 : 20_261_128),
);

/** The time limit in milliseconds of a test with random cases, when all of them run on a slow machine. */
export const LONGEST_RUN = 3_600_000;
