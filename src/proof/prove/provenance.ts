import type { Pack } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import { pointer } from '../check/pointer.js';

export const provenanceCodes = {
  'basis-missing': 'A rule without a basis: where it comes from.',
  'claims-missing': 'A note without its list of claims, which may be empty.',
} as const;

/** Whether each rule has a basis and each note its claims. A page does not need them; a person who signs does. */
export function provenanceProblems({ rules, notes }: Pack): Problem[] {
  return [
    ...rules.flatMap(({ id, basis }, index): Problem[] =>
      basis === undefined
        ? [
            {
              code: 'basis-missing',
              path: pointer('/rules', index),
              message: `The rule "${id}" has no "basis". Add it. A pack built for pages has none: prove its source.`,
            },
          ]
        : [],
    ),
    ...notes.flatMap(({ id, claims }, index): Problem[] =>
      claims
        ? []
        : [
            {
              code: 'claims-missing',
              path: pointer('/notes', index),
              message: `The note "${id}" has no "claims". List the claims that it states, or write an empty list.`,
            },
          ],
    ),
  ];
}
