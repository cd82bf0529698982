// `npm run test:exhaustive` tries everything, with a new seed each time; `npm test` tries a part, always the same.

export const isExhaustive = process.env['EXHAUSTIVE'] === '1';

/** SEED repeats a run; tests print it. */
export const seed = Number(
  process.env['SEED'] ?? (isExhaustive ? Date.now() % 2 ** 31 : 20_261_128),
);

/** What a test that draws its cases may take, in milliseconds, when everything is tried on a slow machine. */
export const LONGEST_RUN = 3_600_000;
