// Everyone who can come to the end.
// Part of the second reading (oracle.ts): never import the pack here.
import type { Also, Answers } from './person.js';

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
