import type { Pack } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import { pointer } from '../check/pointer.js';

export const claimCodes = {
  'claim-untold': 'A claim of the article that no note names and no reason sets aside.',
  'claim-told-and-set-aside': 'A claim that is set aside, although a note names it.',
  'claim-reason-twice': 'Two claims set aside for the same reason.',
  'claims-set-aside': 'More claims set aside than a pack may leave out.',
} as const;

/** A limit that this project chose, so that a pack covers its article. No standard sets one. */
export const MOST_SET_ASIDE = 25;

/** Whether each claim is named by a note, or set aside for a reason of its own. Empty if the pack has no claims. */
export function claimsOf({ claims = [], notes }: Pack): Problem[] {
  const named = new Set(notes.flatMap((note) => note.claims ?? []));
  const reasons = new Map<string, string>();
  const aside = claims.filter(({ setAside }) => setAside !== undefined);
  const problems = claims.flatMap(({ id, setAside }, index): Problem[] => {
    const path = pointer('/claims', index);
    if (setAside === undefined)
      return named.has(id)
        ? []
        : [
            {
              code: 'claim-untold',
              path,
              message: `No note names the claim "${id}". Name it in a note, or set it aside with a reason.`,
            },
          ];
    const before = reasons.get(setAside);
    reasons.set(setAside, id);
    return [
      ...(named.has(id)
        ? [
            {
              code: 'claim-told-and-set-aside',
              path,
              message: `A note names "${id}", which is set aside. Remove "setAside", or the claim from the note.`,
            },
          ]
        : []),
      ...(before === undefined
        ? []
        : [
            {
              code: 'claim-reason-twice',
              path: pointer(path, 'setAside'),
              message: `"${before}" is set aside for the same reason. Give "${id}" a reason of its own.`,
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
      message:
        `${String(aside.length)} claims are set aside, and at most ${String(MOST_SET_ASIDE)} may be. ` +
        `Name more of them in notes.`,
    },
  ];
}
