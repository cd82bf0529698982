import { balanceCodes } from './balance.js';
import { budgetCodes } from './budget.js';
import { briefCodes } from './briefs.js';
import { unreachableCodes } from './unreachable.js';
import { checkCodes } from '../check/check.js';
import { claimCodes } from './claims.js';
import { dateCodes } from './dates.js';
import { readabilityCodes } from './readability.js';
import { provenanceCodes } from './provenance.js';
import { proveCodes } from './prove.js';
import { reachCodes } from './reach.js';
import { reasonCodes } from './reasons.js';
import { spokenCodes } from './spoken.js';
import { wordingCodes } from './wording.js';

/** All codes of problems, with their meaning. */
export const problemCodes = {
  ...checkCodes,
  ...reachCodes,
  ...unreachableCodes,
  ...balanceCodes,
  ...budgetCodes,
  ...briefCodes,
  ...reasonCodes,
  ...dateCodes,
  ...provenanceCodes,
  ...claimCodes,
  ...readabilityCodes,
  ...wordingCodes,
  ...spokenCodes,
  ...proveCodes,
} as const;
