import type { Pack } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import { pointer } from '../check/pointer.js';

export const claimCodes = {
  'claim-untold': 'A claim of the article that no note tells and no reason sets aside.',
  'claim-told-and-set-aside': 'A claim that is set aside, and told by a note all the same.',
  'claim-reason-twice': 'Two claims set aside with one and the same reason.',
  'claims-set-aside': 'More claims set aside than a pack may leave out.',
} as const;

/** More than this, and a pack no longer tells what its article says. A rule of this house, not of any standard. */
export const MOST_SET_ASIDE = 25;

/** Whether each claim of the article is told by a note or set aside with a reason of its own. Empty when no claims are given. */
export function claimsOf({ claims = [], notes }: Pack): Problem[] {
  const told = new Set(notes.flatMap((note) => note.claims ?? []));
  const reasons = new Map<string, string>();
  const aside = claims.filter(({ setAside }) => setAside !== undefined);
  const problems = claims.flatMap(({ id, setAside }, index): Problem[] => {
    const path = pointer('/claims', index);
    if (setAside === undefined)
      return told.has(id)
        ? []
        : [
            {
              code: 'claim-untold',
              path,
              message: `No note tells "${id}". Name it in a note, or set it aside with a reason.`,
            },
          ];
    const before = reasons.get(setAside);
    reasons.set(setAside, id);
    return [
      ...(told.has(id)
        ? [
            {
              code: 'claim-told-and-set-aside',
              path,
              message: `A note tells "${id}". Take "setAside" out, or the claim out of the note.`,
            },
          ]
        : []),
      ...(before === undefined
        ? []
        : [
            {
              code: 'claim-reason-twice',
              path: pointer(path, 'setAside'),
              message: `"${before}" is set aside with the same words. Give "${id}" a reason of its own.`,
            },
          ]),
    ];
  });
  if (aside.length <= MOST_SET_ASIDE) return problems;
  return [
    ...problems,
    {
      code: 'claims-set-aside',
      path: '/claims',
      message: `${String(aside.length)} claims are set aside; at most ${String(MOST_SET_ASIDE)} may be. Tell more of them.`,
    },
  ];
}
