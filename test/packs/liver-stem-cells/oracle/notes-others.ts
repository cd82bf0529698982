// The notes for those it is tested for, for those who cannot be sorted, and for what lies ahead.
// Part of the second reading (oracle.ts): never import the pack here.
import { say, warn, show, showTheFewMainCards, showAllCards, type Page } from './page.js';
import {
  is,
  isInFailure,
  hasHadProblems,
  isVeryIll,
  hasToldCirrhosis,
  mayHaveCirrhosisByName,
  wasToldNo,
  isStillWell,
  hasScarringShortOfCirrhosis,
  isEarlyInANamedDisease,
  saysTwoStagesAtOnce,
  type Answers,
} from './person.js';

export function tellThoseItIsBeingTestedFor(person: Answers, page: Page): void {
  // What was studied, or is allowed, in a disease like theirs (3c, points 2 and 3).
  if (person.condition === 'fatty-liver' && person.stage === 'scarring') show(page, 'usual-care');
  // Long-term hepatitis that has not brought problems: what medicine for the cause can do comes first (point 4).
  const isWithoutProblems = isStillWell(person) || person.stage === 'compensated';
  if (person.condition === 'chronic-hepatitis' && isWithoutProblems) show(page, 'usual-care');
  if (person.condition === 'alcohol' && hasHadProblems(person)) show(page, 'benefit-fibrosis');
  if (person.stage === 'compensated') {
    say(page, 'R15');
    show(
      page,
      'benefit-function',
      'limit-risks',
      'benefit-fibrosis',
      'limit-long-term',
      'limit-cancer',
    );
  }
  if (hasScarringShortOfCirrhosis(person)) {
    say(page, 'R16');
    show(page, 'benefit-fibrosis', 'limit-long-term');
  }
  if (isEarlyInANamedDisease(person)) {
    say(page, 'R17');
    show(page, 'limit-not-a-cure', 'limit-long-term');
  }
}

export function tellThoseWhoCannotBeSorted(person: Answers, page: Page): void {
  if (saysTwoStagesAtOnce(person)) {
    say(page, 'R21');
    showAllCards(page);
  }
  // The name and the stage are two things not to know, and each is said. In failure nobody is sent off to have a name
  // written down (3c, point 7).
  if (person.condition === 'unknown' && !isInFailure(person)) {
    say(page, 'R19');
    warn(page, 'write-it-down');
    showTheFewMainCards(page);
  }
  if (person.stage === 'unknown') {
    say(page, 'R19');
    warn(page, 'write-it-down');
    showTheFewMainCards(page);
  }
  if (person.who === 'reading') {
    say(page, 'R20');
    showAllCards(page);
  }
}

export function tellThoseWithCellsAhead(person: Answers, page: Page): void {
  if (person.arranged === 'booked') {
    say(page, 'R18-booked');
    warn(page, 'may-say-no');
    show(page, 'limit-cost', 'limit-time');
  }
  if (person.arranged === 'trial') warn(page, 'trial-number');
}

/** "No transplant" can mean "too well to need one": good news, so it is a line and not a heading. */
export function tellThoseToldNoWhileStillWell(person: Answers, page: Page): void {
  if (!wasToldNo(person) || !isStillWell(person)) return;
  say(page, 'R22');
  // With a liver of their own that does its work, what helps is the usual care.
  show(page, 'usual-care');
}

export function remindOfWhatMustNotLapse(person: Answers, page: Page): void {
  const isNearATransplant =
    person.transplant === 'waiting' || person.transplant === 'being-assessed';
  if (hasToldCirrhosis(person) || isNearATransplant || is(person, 'blood-clot'))
    warn(page, 'ask-clot');

  // The scans look for a cancer: they are not for one already found, nor for a liver that is failing.
  const hasScansToKeep = hasToldCirrhosis(person) && person.condition !== 'liver-cancer';
  if (hasScansToKeep || mayHaveCirrhosisByName(person)) warn(page, 'keep-scans');

  // Told no because one is still well is good news, and no time to speak of comfort.
  if (isVeryIll(person) || (wasToldNo(person) && !isStillWell(person))) warn(page, 'comfort-care');

  if (person['cause-treated'] === 'unknown') warn(page, 'ask-cause');

  if (person.who === 'someone-else' && isVeryIll(person)) warn(page, 'who-decides');

  // Only an early stage, in a liver of one's own that nobody calls cirrhotic, can do without the word on painkillers,
  // and then only with no cells near and nothing else in the body that some painkillers could harm.
  const liverIsScarred =
    person.stage === 'scarring' || hasToldCirrhosis(person) || isInFailure(person);
  const liverMayBeScarred = person.stage === 'unknown' || person.condition === 'cirrhosis';
  const liverIsNew = person.transplant === 'transplanted';
  const cellsAreNearOrWere =
    person.arranged === 'trial' || person.arranged === 'booked' || person.arranged === 'had';
  const restOfBodyIsAtRisk =
    is(person, 'pregnant') || is(person, 'other-illness') || is(person, 'blood-clot');
  if (
    liverIsScarred ||
    liverMayBeScarred ||
    liverIsNew ||
    cellsAreNearOrWere ||
    restOfBodyIsAtRisk
  ) {
    show(page, 'painkillers');
  }
}
