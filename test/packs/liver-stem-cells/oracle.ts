/**
 * A second reading of the liver pack's decision table, to hold the real one against.
 *
 * It was written from the clinical review (the tailoring rules with the corrections of November 2026: section A5,
 * with A1, A2, B1 to B5 and, for the questions to ask, part D; then the second review of content, 3c) and not from
 * the pack. It shares neither data nor form with the pack: no rows, no matcher, only the rules as a careful reader
 * would say them aloud to a person. Never import the pack here, and never copy a correction over from it: when the
 * two differ, go back to the review and find out which of them is wrong.
 */

type Who = 'myself' | 'someone-else' | 'reading';
type Also = 'under-18' | 'pregnant' | 'other-illness' | 'blood-clot' | 'none' | 'unknown';
type Condition =
  | 'liver-cancer'
  | 'acute-hepatitis'
  | 'chronic-hepatitis'
  | 'alcohol'
  | 'fatty-liver'
  | 'other-liver'
  | 'cirrhosis'
  | 'unknown';
type Transplant =
  'not-discussed' | 'being-assessed' | 'waiting' | 'not-suitable' | 'transplanted' | 'unknown';
type CauseTreated = 'yes' | 'no' | 'unknown';
type Stage = 'early' | 'scarring' | 'compensated' | 'decompensated' | 'failure' | 'unknown';
type Arranged = 'thinking' | 'trial' | 'booked' | 'had' | 'unknown';

/** A question that was not asked has no key. */
export type Answers = {
  who: Who;
  also?: Also[];
  condition?: Condition;
  transplant?: Transplant;
  'cause-treated'?: CauseTreated;
  stage?: Stage;
  arranged?: Arranged;
};

export type Expected = {
  outcome: string;
  rule: string;
  reasons: string[];
  cautions: string[];
  first: Set<string>;
  asked: Set<string>;
};

// Everyone who can come to the end

/** Every complete set of answers that a person can give: 93,161 of them. */
export function* reachableSets(): Generator<Answers> {
  yield { who: 'reading' };

  for (const who of ['myself', 'someone-else'] as const) {
    for (const also of everyAlso()) {
      for (const arranged of ['thinking', 'trial', 'booked', 'had', 'unknown'] as const) {
        for (const illness of everyIllness()) {
          yield { who, also: [...also], ...illness, arranged };
        }
      }
    }
  }
}

function* everyAlso(): Generator<Also[]> {
  for (const young of [false, true]) {
    for (const pregnant of [false, true]) {
      for (const ill of [false, true]) {
        for (const clot of [false, true]) {
          const also: Also[] = [];
          if (young) also.push('under-18');
          if (pregnant) also.push('pregnant');
          if (ill) also.push('other-illness');
          if (clot) also.push('blood-clot');
          // Nothing ticked is no answer: one must say so, with one of the two that stand alone.
          if (also.length > 0) yield also;
        }
      }
    }
  }
  yield ['none'];
  yield ['unknown'];
}

type Illness = Pick<Answers, 'condition' | 'transplant' | 'cause-treated' | 'stage'>;

function* everyIllness(): Generator<Illness> {
  const transplants = [
    'not-discussed',
    'being-assessed',
    'waiting',
    'not-suitable',
    'unknown',
  ] as const;
  const stages = [
    'early',
    'scarring',
    'compensated',
    'decompensated',
    'failure',
    'unknown',
  ] as const;

  for (const condition of ['liver-cancer', 'acute-hepatitis', 'unknown'] as const) {
    yield { condition, transplant: 'transplanted' };
    for (const transplant of transplants) {
      for (const stage of stages) yield { condition, transplant, stage };
    }
  }

  for (const condition of [
    'chronic-hepatitis',
    'alcohol',
    'fatty-liver',
    'other-liver',
    'cirrhosis',
  ] as const) {
    yield { condition, transplant: 'transplanted' };
    for (const transplant of transplants) {
      for (const treated of ['yes', 'no', 'unknown'] as const) {
        for (const stage of stages)
          yield { condition, transplant, 'cause-treated': treated, stage };
      }
    }
  }
}

// What each of them should find

export function expected(person: Answers): Expected {
  const page: Page = { reasons: [], cautions: [], first: new Set() };

  tellEveryone(page);
  tellThoseWhoNeedTheirTeam(person, page);
  tellThoseWhoDrinkOrDrank(person, page);
  tellThoseWhomStudiesLeftOut(person, page);
  tellThoseItIsBeingTestedFor(person, page);
  tellThoseWhoCannotBeSorted(person, page);
  tellThoseWithCellsAhead(person, page);
  tellThoseToldNoWhileStillWell(person, page);
  remindOfWhatMustNotLapse(person, page);

  return { ...headingFor(person), ...page, asked: new Set(questionsFirstFor(person)) };
}

function headingFor(person: Answers): { outcome: string; rule: string } {
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

/** What never depends on an answer: do not stop a medicine, and one good point between the plain limits. */
function tellEveryone(page: Page): void {
  show(page, 'medicines', 'benefit-function', 'limit-not-a-cure', 'limit-risks', 'limit-cost');
  // The guide stands on pages of those who sell. That selling can exploit is the article's own word, for all to read.
  show(page, 'sold-for-profit');
}

function tellThoseWhoNeedTheirTeam(person: Answers, page: Page): void {
  if (isInFailure(person)) {
    say(page, 'R09');
    warn(page, 'stay-with-hospital');
    show(page, 'limit-risks', 'benefit-transplant');
  }
  // Living longer was studied in long-term hepatitis alone: once in failing livers, once in cirrhosis with problems
  // (second review, 3c, point 1). The card comes first without a line.
  if (isVeryIll(person) && person.condition === 'chronic-hepatitis')
    show(page, 'benefit-living-longer');
  if (person.transplant === 'waiting') {
    say(page, 'R10');
    warn(page, 'transplant-team');
    show(page, 'benefit-transplant', 'limit-time', 'limit-risks');
  }
  if (person.transplant === 'being-assessed') {
    say(page, 'R11');
    warn(page, 'transplant-team');
    show(page, 'benefit-transplant', 'limit-time');
  }
  // Whoever has had cells should hear early what to watch for, but it is no heading of its own.
  if (person.arranged === 'had') {
    say(page, 'R18-had');
    warn(page, 'after-cells');
    warn(page, 'tell-team');
    show(page, 'limit-risks', 'limit-long-term', 'limit-cancer');
  }
  if (
    hasHadProblems(person) &&
    (person.transplant === 'not-discussed' || person.transplant === 'unknown')
  ) {
    warn(page, 'ask-transplant');
    // They should read what a transplant can do, too (3c, point 4).
    show(page, 'about-transplant');
  }
  // Who does not know how far a transplant has got reads what one is, at any stage (3c, point 4).
  if (person.transplant === 'unknown') show(page, 'about-transplant');
  if (hasHadProblems(person)) {
    say(page, 'R12');
    show(page, 'limit-risks', 'benefit-transplant', 'benefit-symptoms', 'limit-cancer');
  }
  if (wasToldNo(person) && !isStillWell(person)) {
    say(page, 'R13');
    warn(page, 'ask-why');
    show(page, 'limit-not-a-cure', 'limit-risks', 'limit-cost', 'benefit-quality-of-life');
  }
  if (person['cause-treated'] === 'no') {
    say(page, 'R14');
    warn(page, 'treat-cause');
    // Treating the cause is the surest help, so what it can do comes first (3c, point 4).
    show(page, 'limit-not-a-cure', 'limit-long-term', 'usual-care');
  }
}

/** Wherever alcohol is named, whatever was said of treatment: stopping at once can kill. */
function tellThoseWhoDrinkOrDrank(person: Answers, page: Page): void {
  if (person.condition === 'alcohol') warn(page, 'alcohol-slowly');
}

function tellThoseWhomStudiesLeftOut(person: Answers, page: Page): void {
  if (is(person, 'under-18')) {
    say(page, 'R02');
    warn(page, 'childrens-centre');
    show(page, 'limit-risks', 'limit-long-term');
  }
  if (is(person, 'pregnant')) {
    say(page, 'R03');
    warn(page, 'maternity-team');
    // Not the word on lists: they may be on none. That studies left them out is what bears on them (3c, point 6).
    show(page, 'limit-risks', 'left-out');
  }
  if (person.condition === 'liver-cancer') {
    say(page, 'R04');
    warn(page, 'cancer-team');
    show(page, 'limit-cancer', 'limit-risks');
  }
  if (person.condition === 'acute-hepatitis') {
    say(page, 'R05');
    show(page, 'limit-not-a-cure');
    // "Many kinds heal on their own" must not be said on top of cirrhosis, to a failing liver or to a new one.
    if (isStillWell(person) || person.stage === 'unknown') warn(page, 'new-hepatitis');
    if (hasToldCirrhosis(person)) warn(page, 'hepatitis-on-cirrhosis');
  }
  if (person.transplant === 'transplanted') {
    say(page, 'R06');
    warn(page, 'transplant-centre');
    show(page, 'limit-risks', 'limit-long-term');
  }
  if (person.condition === 'other-liver') {
    say(page, 'R07');
    warn(page, 'own-treatment');
    show(page, 'limit-long-term');
  }
  if (is(person, 'other-illness')) {
    say(page, 'R08');
    warn(page, 'other-doctor');
    show(page, 'limit-risks', 'left-out');
  }
}

function tellThoseItIsBeingTestedFor(person: Answers, page: Page): void {
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

function tellThoseWhoCannotBeSorted(person: Answers, page: Page): void {
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

function tellThoseWithCellsAhead(person: Answers, page: Page): void {
  if (person.arranged === 'booked') {
    say(page, 'R18-booked');
    warn(page, 'may-say-no');
    show(page, 'limit-cost', 'limit-time');
  }
  if (person.arranged === 'trial') warn(page, 'trial-number');
}

/** "No transplant" can mean "too well to need one": good news, so it is a line and not a heading. */
function tellThoseToldNoWhileStillWell(person: Answers, page: Page): void {
  if (!wasToldNo(person) || !isStillWell(person)) return;
  say(page, 'R22');
  // With a liver of their own that does its work, what helps is the usual care.
  show(page, 'usual-care');
}

function remindOfWhatMustNotLapse(person: Answers, page: Page): void {
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

/**
 * The questions that such a person asks first, in the order of the review's list. It gives no order among the first.
 */
function* questionsFirstFor(person: Answers): Generator<string> {
  const isThinking = person.arranged === 'thinking';
  const hasBooked = person.arranged === 'booked';
  const isAskedForATrial = person.arranged === 'trial';
  const nobodyHasSaid = person.transplant === 'not-discussed' || person.transplant === 'unknown';

  const canAskForTheName = person.condition === 'unknown' && !isInFailure(person);
  if (canAskForTheName || person.stage === 'unknown' || saysTwoStagesAtOnce(person))
    yield 'q-stage';
  if (isUntreatedOrUnsure(person) || isStillWell(person)) yield 'q-cause';

  // The review sends everybody with problems or in failure to it. Whoever is on the list or being assessed is being
  // seen already, so there it is read as its caution is: to be asked while nobody has spoken of a transplant, or has
  // said no.
  const needsToBeSeen = isVeryIll(person) && nobodyHasSaid;
  if (
    needsToBeSeen ||
    wasToldNo(person) ||
    (person.stage === 'compensated' && person.transplant === 'not-discussed')
  )
    yield 'q-transplant';

  if (
    person.transplant === 'waiting' ||
    person.transplant === 'being-assessed' ||
    person.transplant === 'transplanted'
  )
    yield 'q-list';
  if (hasBooked || isThinking || isAskedForATrial) yield 'q-legal';
  if (isStillWell(person) || person.stage === 'compensated') yield 'q-proof';
  if (hasBooked || isAskedForATrial) yield 'q-cells';
  if (hasBooked || isThinking) yield 'q-harm';
  if (hasBooked || person.arranged === 'had') yield 'q-after';
  // A new liver is not the one that had the cancer (3c, point 9).
  const hasCancerInOwnLiver =
    person.condition === 'liver-cancer' && person.transplant !== 'transplanted';
  if (hasToldCirrhosis(person) || is(person, 'blood-clot') || hasCancerInOwnLiver)
    yield 'q-clot-scan';
  yield 'q-medicines';
  if (isThinking || hasBooked || wasToldNo(person)) yield 'q-cost';
  if (isStillWell(person) || person.stage === 'compensated') yield 'q-nothing';

  // Comfort is not spoken of to someone told no because they are still well (as with its caution), unless a carer asks.
  const mayNeedComfort =
    isVeryIll(person) ||
    (wasToldNo(person) && !isStillWell(person)) ||
    person.condition === 'liver-cancer';
  if (mayNeedComfort || person.who === 'someone-else') yield 'q-comfort';

  const studiesLeftThemOut =
    is(person, 'under-18') ||
    is(person, 'pregnant') ||
    is(person, 'other-illness') ||
    person.condition === 'other-liver';
  if (hasBooked || isAskedForATrial || studiesLeftThemOut) yield 'q-second';
}

/** For whom the question about medicines comes before those about the clinic, and not merely among the first eight. */
export function asksOfMedicinesBeforeTheClinic(person: Answers): boolean {
  const isOnMedicinesThatMustGoOn =
    person.transplant === 'transplanted' ||
    person.condition === 'chronic-hepatitis' ||
    is(person, 'blood-clot');
  return isOnMedicinesThatMustGoOn || person.arranged === 'booked' || person.arranged === 'had';
}

// What a person is

function is(person: Answers, what: Also): boolean {
  return person.also !== undefined && person.also.includes(what);
}

function isInFailure(person: Answers): boolean {
  return person.stage === 'failure';
}

function hasHadProblems(person: Answers): boolean {
  return person.stage === 'decompensated';
}

function isVeryIll(person: Answers): boolean {
  return hasHadProblems(person) || isInFailure(person);
}

/** By the stage that a doctor named; the condition `cirrhosis` alone says only that the cause is not known. */
function hasToldCirrhosis(person: Answers): boolean {
  return person.stage === 'compensated' || person.stage === 'decompensated';
}

/** Named cirrhotic, with a stage that does not settle it. The stage of a new liver is not asked, so it is not meant. */
function mayHaveCirrhosisByName(person: Answers): boolean {
  return person.condition === 'cirrhosis' && (isStillWell(person) || person.stage === 'unknown');
}

function isUntreatedOrUnsure(person: Answers): boolean {
  return person['cause-treated'] === 'no' || person['cause-treated'] === 'unknown';
}

function wasToldNo(person: Answers): boolean {
  return person.transplant === 'not-suitable';
}

function isStillWell(person: Answers): boolean {
  return person.stage === 'early' || person.stage === 'scarring';
}

function hasScarringShortOfCirrhosis(person: Answers): boolean {
  return person.stage === 'scarring' && person.condition !== 'cirrhosis';
}

function isEarlyInANamedDisease(person: Answers): boolean {
  if (person.stage !== 'early') return false;
  return (
    person.condition === 'chronic-hepatitis' ||
    person.condition === 'fatty-liver' ||
    person.condition === 'alcohol'
  );
}

function saysTwoStagesAtOnce(person: Answers): boolean {
  return person.condition === 'cirrhosis' && isStillWell(person);
}

// The page as it is written

type Page = { reasons: string[]; cautions: string[]; first: Set<string> };

function say(page: Page, rule: string): void {
  page.reasons.push(rule);
}

/** A caution is given once, where it is first due, and is itself a note that comes first. */
function warn(page: Page, caution: string): void {
  if (!page.cautions.includes(caution)) page.cautions.push(caution);
  page.first.add(caution);
}

function show(page: Page, ...notes: string[]): void {
  for (const note of notes) page.first.add(note);
}

/** Whoever knows least should not get the longest result (3c, point 8): one good point and the limits. */
function showTheFewMainCards(page: Page): void {
  show(page, 'benefit-function', 'limit-not-a-cure', 'limit-long-term');
  show(page, 'limit-cost', 'limit-risks');
}

function showAllCards(page: Page): void {
  show(page, 'benefit-function', 'benefit-fibrosis', 'benefit-symptoms');
  show(page, 'benefit-quality-of-life', 'benefit-transplant', 'benefit-living-longer');
  show(
    page,
    'limit-not-a-cure',
    'limit-long-term',
    'limit-cost',
    'limit-risks',
    'limit-cancer',
    'limit-time',
  );
}
