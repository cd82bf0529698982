import type { Pack } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import { pointer } from '../check/pointer.js';

export const provenanceCodes = {
  'basis-missing': 'A rule without a basis: where it comes from.',
  'claims-missing': 'A note without its list of claims, which may be empty.',
  'line-unsourced': 'A line of a note that is in favour and has no sources.',
} as const;

/**
 * Whether each rule has a basis, each note its claims, and each line in favour its sources. A page needs neither basis
 * nor claims; a person who signs does.
 */
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
    ...notes.flatMap(({ lines = [] }, index) =>
      lines.flatMap(({ id, favours, sources }, place): Problem[] =>
        favours && sources.length === 0
          ? [
              {
                code: 'line-unsourced',
                path: pointer('/notes', index, 'lines', place),
                message: `The line "${id}" is in favour and has no sources. Name them, or remove the line.`,
              },
            ]
          : [],
      ),
    ),
  ];
}
