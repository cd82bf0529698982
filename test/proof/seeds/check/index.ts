import type { Seed } from '../seed.js';
import { references } from './references.js';
import { data, shape } from './shape.js';
import { statements } from './statements.js';
import { texts } from './texts.js';

/** Violations that `checkPack` reports. */
export const checkSeeds: readonly Seed[] = [
  ...data,
  ...shape,
  ...references,
  ...texts,
  ...statements,
];
