// The outcome that such a person should find.
// Part of the second reading (oracle.ts): never import the pack here.
import {
  is,
  isInFailure,
  hasHadProblems,
  wasToldNo,
  isStillWell,
  hasScarringShortOfCirrhosis,
  isEarlyInANamedDisease,
  saysTwoStagesAtOnce,
  type Answers,
} from './person.js';

export function headingFor(person: Answers): { outcome: string; rule: string } {
  // Nothing stands above a person's own team when the liver fails, a transplant is near, or the cause is untreated.
  if (isInFailure(person)) return { outcome: 'team-first', rule: 'R09' };
  if (person.transplant === 'waiting') return { outcome: 'team-first', rule: 'R10' };
  if (person.transplant === 'being-assessed') return { outcome: 'team-first', rule: 'R11' };
  if (hasHadProblems(person)) return { outcome: 'team-first', rule: 'R12' };
  if (wasToldNo(person) && !isStillWell(person)) return { outcome: 'team-first', rule: 'R13' };
  if (person['cause-treated'] === 'no') return { outcome: 'team-first', rule: 'R14' };

  // Then those of whom the article says little.
  if (is(person, 'under-18')) return { outcome: 'not-covered', rule: 'R02' };
  if (is(person, 'pregnant')) return { outcome: 'not-covered', rule: 'R03' };
  if (person.condition === 'liver-cancer') return { outcome: 'not-covered', rule: 'R04' };
  if (person.condition === 'acute-hepatitis') return { outcome: 'not-covered', rule: 'R05' };
  if (person.transplant === 'transplanted') return { outcome: 'not-covered', rule: 'R06' };
  if (person.condition === 'other-liver') return { outcome: 'not-covered', rule: 'R07' };
  if (is(person, 'other-illness')) return { outcome: 'not-covered', rule: 'R08' };

  // Then those for whom something has been tested, or at least claimed.
  if (person.stage === 'compensated') return { outcome: 'still-tested', rule: 'R15' };
  if (hasScarringShortOfCirrhosis(person)) return { outcome: 'still-tested', rule: 'R16' };
  if (isEarlyInANamedDisease(person)) return { outcome: 'still-tested', rule: 'R17' };

  // And the rest.
  if (saysTwoStagesAtOnce(person)) return { outcome: 'cannot-sort', rule: 'R21' };
  if (person.condition === 'unknown' || person.stage === 'unknown')
    return { outcome: 'cannot-sort', rule: 'R19' };
  if (person.who === 'reading') return { outcome: 'cannot-sort', rule: 'R20' };
  throw new Error(`No rule speaks of ${JSON.stringify(person)}`);
}
