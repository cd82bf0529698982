// The questions that such a person should ask first.
// Part of the second reading (oracle.ts): never import the pack here.
import {
  is,
  isInFailure,
  isVeryIll,
  hasToldCirrhosis,
  isUntreatedOrUnsure,
  wasToldNo,
  isStillWell,
  saysTwoStagesAtOnce,
  type Answers,
} from './person.js';

/**
 * The questions that such a person asks first, in the order of the review's list. It gives no order among the first.
 */
export function* questionsFirstFor(person: Answers): Generator<string> {
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
