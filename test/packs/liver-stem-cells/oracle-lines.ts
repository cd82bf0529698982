/**
 * A second reading of the sentences for some readers: those of the result, and those under "It can cause harm". As
 * `oracle.ts`, it was written from the second review of content (3d, and the studies that its look-ups found) and never
 * from the pack: it says whom each study was about, as a careful reader would say it aloud.
 */
import type { Answers } from './oracle/person.js';

/** The sentences of the result for this person, in the order in which they are read. The first is open. */
export function* linesOfResult(person: Answers, outcome: string): Generator<string> {
  const { condition, stage, transplant, also = [] } = person;
  const isFailing = stage === 'failure';
  const hasCirrhosis = stage === 'compensated' || stage === 'decompensated';

  if (outcome === 'not-covered') {
    if (also.includes('under-18')) yield 'line-child';
    if (condition === 'liver-cancer') yield 'line-cancer';
    if (transplant === 'transplanted') yield 'line-transplanted';
    if (also.includes('pregnant')) yield 'line-pregnant';
    if (condition === 'other-liver') yield 'line-bile';
    if (condition === 'acute-hepatitis') yield 'line-new-hepatitis';
    if (also.includes('other-illness')) yield 'line-other-illness';
    return;
  }

  if (outcome === 'team-first') {
    // In failure, first what was studied in this disease. Liver cancer has a sentence of its own, with its treatments.
    if (isFailing) {
      if (condition === 'alcohol') yield 'line-failure-alcohol';
      else if (condition === 'fatty-liver') yield 'line-failure-fatty';
      else if (condition === 'other-liver') yield 'line-failure-other';
      else if (condition === 'acute-hepatitis') yield 'line-failure-new';
      // Hepatitis B is the disease of the Chinese study. Where the cause is not known, it may be the cause.
      else if (condition !== 'liver-cancer') yield 'line-failure';
    }
    if (also.includes('under-18')) yield 'line-child';
    if (condition === 'liver-cancer') yield 'line-cancer';
    if (also.includes('pregnant')) yield 'line-pregnant';
    if (condition === 'acute-hepatitis' && !isFailing) yield 'line-new-hepatitis';
    if (stage === 'decompensated') yield 'line-decompensated';
  }

  if (outcome !== 'cannot-sort') {
    if (stage === 'compensated') yield 'line-compensated';
    if (stage === 'scarring') yield 'line-scarring';
    if (stage === 'early') yield 'line-early';
  }
  if (outcome === 'team-first' && stage === 'decompensated') {
    if (condition === 'chronic-hepatitis') yield 'line-hepatitis';
    if (condition === 'alcohol') yield 'line-alcohol';
  }

  // Hepatitis C can be cleared: told wherever nothing more urgent is.
  const mayHaveHepatitisC =
    condition === 'chronic-hepatitis' && !isFailing && stage !== 'decompensated';
  if (outcome === 'cannot-sort') {
    if (mayHaveHepatitisC) yield 'line-hepatitis-c';
    if (condition === 'cirrhosis') yield 'line-cause';
    if (condition === 'fatty-liver') yield 'line-weight';
    yield person.who === 'reading' ? 'line-reading' : 'line-name';
    return;
  }
  if (condition === 'fatty-liver' && hasCirrhosis) yield 'line-fatty-cells';
  if (condition === 'fatty-liver' && (stage === 'early' || stage === 'scarring'))
    yield 'line-weight';
  if (outcome === 'team-first' && condition === 'other-liver') yield 'line-bile';
  if (mayHaveHepatitisC) yield 'line-hepatitis-c';
  if (condition === 'cirrhosis') yield 'line-cause';

  if (outcome === 'team-first') {
    if (transplant === 'waiting') yield 'line-waiting';
    // Nobody in hospital is sent to a family doctor (3c, point 7), nor is anyone whom a transplant team sees.
    if (isFailing) yield 'line-centre';
    else if (stage !== undefined && transplant !== 'waiting' && transplant !== 'being-assessed')
      yield 'line-no-doctor';
  }
}

/** The sentences under "It can cause harm" for this person, in order: in whom harm was counted. The first is open. */
export function* linesOfHarm(person: Answers): Generator<string> {
  const { condition, stage, transplant } = person;
  if (stage === 'failure') {
    if (condition === 'chronic-hepatitis') yield 'risks-failure-b';
    yield 'risks-failure';
  }
  if (transplant === 'transplanted') yield 'risks-new-liver';
  // The Swiss study was in people in hospital, with problems.
  if (stage === 'decompensated' && condition === 'alcohol') yield 'risks-alcohol-problems';
  if (condition === 'fatty-liver' && (stage === 'compensated' || stage === 'decompensated'))
    yield 'risks-fatty';
  // The two small studies were in bile duct and in copper disease; not in failure, nor where there is no cirrhosis.
  const mayHaveCirrhosis =
    stage === 'compensated' || stage === 'decompensated' || stage === 'unknown';
  if (condition === 'other-liver' && mayHaveCirrhosis) yield 'risks-other';
  if (condition !== 'cirrhosis' && (stage === 'early' || stage === 'scarring'))
    yield 'risks-no-cirrhosis';
}
