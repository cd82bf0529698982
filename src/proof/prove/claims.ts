import type { Pack } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import { statementsIn } from '../../domain/statements.js';
import { pointer } from '../check/pointer.js';
import { statementTextsOf } from '../check/statements.js';
import { gradeOf, HIGHEST_GRADE, isGraded } from '../words/readability.js';

export const claimCodes = {
  'claim-untold': 'A claim of the article that no note names and no reason sets aside.',
  'claim-told-and-set-aside': 'A claim that is set aside, although a note names it.',
  'claim-reason-twice': 'Two claims set aside for the same reason.',
  'statement-number': 'A statement of the article with other numbers than in the first language.',
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

/** Whether a statement of the article has the same numbers in every language. */
export const statementNumbersOf = (pack: Pack): Problem[] =>
  statementTextsOf(pack).flatMap(([language, said]) =>
    (pack.claims ?? []).flatMap(({ id, claim }): Problem[] => {
      const [expected, found] = [claim, said.claims[id] ?? ''].map(numbersIn);
      return expected === found
        ? []
        : [
            {
              code: 'statement-number',
              path: pointer('/statements', language, 'claims', id),
              message:
                `Expected the numbers of the first language (${expected || 'none'}), found ${found || 'none'}. ` +
                'Say the same in both.',
            },
          ];
    }),
  );

/**
 * Statements of a note above the highest reading grade, read one after the other. Only if a guide shows them: its
 * claims then have sections.
 */
export const statementGrades = (pack: Pack): Problem[] => {
  const [language = ''] = pack.languages;
  if (!pack.sections || !isGraded(language)) return [];
  const { byNote } = statementsIn(pack, language);
  return pack.notes.flatMap(({ id }, index): Problem[] => {
    const grade = gradeOf((byNote[id] ?? []).map(({ text }) => text).join(' '));
    return grade > HIGHEST_GRADE
      ? [
          {
            code: 'grade-high',
            path: pointer('/notes', index, 'claims'),
            message:
              `The statements of "${id}" have the reading grade ${grade.toFixed(1)}; at most ` +
              `${String(HIGHEST_GRADE)} is allowed. Write shorter sentences and words.`,
          },
        ]
      : [];
  });
};

/** The numbers in digits, sorted. */
const numbersIn = (text: string): string => (text.match(/\d+/g) ?? []).toSorted().join(', ');
