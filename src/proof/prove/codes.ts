import { balanceCodes } from './balance.js';
import { beatenCodes } from './unreachable.js';
import { checkCodes } from '../check/check.js';
import { claimCodes } from './claims.js';
import { dateCodes } from './dates.js';
import { gradeCodes } from './readability.js';
import { originCodes } from './provenance.js';
import { proveCodes } from './prove.js';
import { reachCodes } from './reach.js';
import { reasonCodes } from './reasons.js';
import { wordingCodes } from './wording.js';

/** Every code that a problem of a pack can have, and what it means. */
export const problemCodes = {
  ...checkCodes,
  ...reachCodes,
  ...beatenCodes,
  ...balanceCodes,
  ...reasonCodes,
  ...dateCodes,
  ...originCodes,
  ...claimCodes,
  ...gradeCodes,
  ...wordingCodes,
  ...proveCodes,
} as const;
