import type { Seed } from '../seed.js';
import { balance } from './balance.js';
import { claims } from './claims.js';
import { conditions } from './conditions.js';
import { reach } from './reach.js';
import { words } from './words.js';

/** Violations that only a proof finds: `checkPack` accepts these packs. */
export const proofSeeds: readonly Seed[] = [
  ...conditions,
  ...reach,
  ...balance,
  ...words,
  ...claims,
];
