// The notes for everyone, for those who need their team, and for those whom studies left out.
// Part of the second reading (oracle.ts): never import the pack here.
import { say, warn, show, type Page } from './page.js';
import {
  is,
  isInFailure,
  hasHadProblems,
  isVeryIll,
  hasToldCirrhosis,
  wasToldNo,
  isStillWell,
  type Answers,
} from './person.js';

/** What never depends on an answer: do not stop a medicine, and one good point between the plain limits. */
export function tellEveryone(page: Page): void {
  show(page, 'medicines', 'benefit-function', 'limit-not-a-cure', 'limit-risks', 'limit-cost');
  // The guide stands on pages of those who sell. That selling can exploit is the article's own word, for all to read.
  show(page, 'sold-for-profit');
}

export function tellThoseWhoNeedTheirTeam(person: Answers, page: Page): void {
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
export function tellThoseWhoDrinkOrDrank(person: Answers, page: Page): void {
  if (person.condition === 'alcohol') warn(page, 'alcohol-slowly');
}

export function tellThoseWhomStudiesLeftOut(person: Answers, page: Page): void {
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
