import { balanceCodes } from '../words/balance.js';
import { budgetCodes } from '../words/budget.js';
import { briefCodes } from '../words/briefs.js';
import { unreachableCodes } from './unreachable.js';
import { checkCodes } from '../check/check.js';
import { claimCodes } from './claims.js';
import { dateCodes } from './dates.js';
import { readabilityCodes } from '../words/readability.js';
import { provenanceCodes } from './provenance.js';
import { proveCodes } from './prove.js';
import { reachCodes } from './reach.js';
import { reasonCodes } from './reasons.js';
import { spokenCodes } from '../words/spoken.js';
import { wordingCodes } from '../words/wording.js';

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
