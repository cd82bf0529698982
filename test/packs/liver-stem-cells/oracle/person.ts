// The answers of a person, and what the person is by them.
// Part of the second reading (oracle.ts): never import the pack here.

export type Who = 'myself' | 'someone-else' | 'reading';
export type Also = 'under-18' | 'pregnant' | 'other-illness' | 'blood-clot' | 'none' | 'unknown';
export type Condition =
  | 'liver-cancer'
  | 'acute-hepatitis'
  | 'chronic-hepatitis'
  | 'alcohol'
  | 'fatty-liver'
  | 'other-liver'
  | 'cirrhosis'
  | 'unknown';
export type Transplant =
  'not-discussed' | 'being-assessed' | 'waiting' | 'not-suitable' | 'transplanted' | 'unknown';
export type CauseTreated = 'yes' | 'no' | 'unknown';
export type Stage = 'early' | 'scarring' | 'compensated' | 'decompensated' | 'failure' | 'unknown';
export type Arranged = 'thinking' | 'trial' | 'booked' | 'had' | 'unknown';

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

export function is(person: Answers, what: Also): boolean {
  return person.also !== undefined && person.also.includes(what);
}

export function isInFailure(person: Answers): boolean {
  return person.stage === 'failure';
}

export function hasHadProblems(person: Answers): boolean {
  return person.stage === 'decompensated';
}

export function isVeryIll(person: Answers): boolean {
  return hasHadProblems(person) || isInFailure(person);
}

/** By the stage that a doctor named; the condition `cirrhosis` alone says only that the cause is not known. */
export function hasToldCirrhosis(person: Answers): boolean {
  return person.stage === 'compensated' || person.stage === 'decompensated';
}

/** Named cirrhotic, with a stage that does not settle it. The stage of a new liver is not asked, so it is not meant. */
export function mayHaveCirrhosisByName(person: Answers): boolean {
  return person.condition === 'cirrhosis' && (isStillWell(person) || person.stage === 'unknown');
}

export function isUntreatedOrUnsure(person: Answers): boolean {
  return person['cause-treated'] === 'no' || person['cause-treated'] === 'unknown';
}

export function wasToldNo(person: Answers): boolean {
  return person.transplant === 'not-suitable';
}

export function isStillWell(person: Answers): boolean {
  return person.stage === 'early' || person.stage === 'scarring';
}

export function hasScarringShortOfCirrhosis(person: Answers): boolean {
  return person.stage === 'scarring' && person.condition !== 'cirrhosis';
}

export function isEarlyInANamedDisease(person: Answers): boolean {
  if (person.stage !== 'early') return false;
  return (
    person.condition === 'chronic-hepatitis' ||
    person.condition === 'fatty-liver' ||
    person.condition === 'alcohol'
  );
}

export function saysTwoStagesAtOnce(person: Answers): boolean {
  return person.condition === 'cirrhosis' && isStillWell(person);
}
