import type { Pack } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import { pointer } from '../check/pointer.js';

export const provenanceCodes = {
  'basis-missing': 'A rule that does not say where it comes from.',
  'claims-missing': 'A note without its list of claims, which may be empty.',
} as const;

/** Whether each rule and note says where it comes from. A page does without; nobody can sign without. */
export function provenanceProblems({ rules, notes }: Pack): Problem[] {
  return [
    ...rules.flatMap(({ id, basis }, index): Problem[] =>
      basis === undefined
        ? [
            {
              code: 'basis-missing',
              path: pointer('/rules', index),
              message: `"${id}" does not say where it comes from. Add "basis". A pack that was built for a page has none: prove its source.`,
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
              message: `"${id}" does not say which claims it tells. Add "claims", empty if it tells none.`,
            },
          ],
    ),
  ];
}
