import { LIMIT_KINDS } from '../../domain/open-notes.js';
import type { Note, NoteText, Pack, VoicedText, Text } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import type { Guidance } from '../../domain/weigh.js';
import { countWords } from './word-count.js';

export const balanceCodes = {
  'balance-no-limitation': 'A result without a limitation among its open or its first notes.',
  'balance-no-risk': 'A result without a risk among its open or its first notes.',
  'balance-no-cost': 'A result without a cost among its open or its first notes.',
  'balance-no-doubt':
    'A result without a contested or unproven note among its open or its first notes.',
  'balance-benefits':
    'A result with more benefits than other notes among its open or its first notes.',
  'counterweight-missing': 'A benefit without a counterweight.',
  'counterweight-unsourced': 'A counterweight without sources of its own.',
  'pair-length': 'A benefit and its counterweight differ too much in length.',
  'course-points': 'A course with unequal numbers of good and bad points.',
  'course-length': 'The good and bad points of a course differ too much in length.',
} as const;

/** The two sides of a pair may differ by a quarter of the longer one, or by six words. */
const SHARE = 0.25;
const WORDS = 6;

/**
 * Checks the balance of a result twice: among the notes that are open, and among those that come first. Cautions do not
 * count: a warning to one person does not replace a limitation for all.
 */
export function balanceOf(pack: Pack, guidance: Guidance): Problem[] {
  const first = balanceAmong(pack, guidance, 'first');
  const codes = new Set(first.map(({ code }) => code));
  return [...first, ...balanceAmong(pack, guidance, 'open').filter(({ code }) => !codes.has(code))];
}

function balanceAmong(pack: Pack, guidance: Guidance, among: 'open' | 'first'): Problem[] {
  const notes = notesOf(pack);
  const items = guidance.notes.flatMap((item) => (item[among] ? (notes.get(item.id) ?? []) : []));
  const shown = items.filter((note) => !note.caution);
  const verb = among === 'open' ? 'is open' : 'comes first';
  const problem = (code: string, message: string): Problem => ({
    code,
    path: `/outcomes/${String(pack.outcomes.findIndex(({ id }) => id === guidance.outcome.id))}`,
    message,
  });

  const lacking = LIMIT_KINDS.filter((kind) => !shown.some((note) => note.kind === kind));
  const doubted = shown.some(({ evidence }) => evidence === 'contested' || evidence === 'unproven');
  const benefits = shown.filter(({ kind }) => kind === 'benefit').length;
  return [
    ...lacking.map((kind) =>
      problem(`balance-no-${kind}`, `No ${kind} ${verb} on this result. Add one to a rule.`),
    ),
    ...(doubted
      ? []
      : [
          problem(
            'balance-no-doubt',
            `Nothing contested or unproven ${verb} on this result. Add such a note to a rule.`,
          ),
        ]),
    ...(benefits * 2 > shown.length
      ? [
          problem(
            'balance-benefits',
            `${String(benefits)} of ${String(shown.length)} ${among} notes are benefits, and at most half may be. ` +
              `Add other notes, or remove benefits.`,
          ),
        ]
      : []),
  ];
}

/** The notes of a pack by id, cached because every result needs them. */
function notesOf(pack: Pack): ReadonlyMap<string, Note> {
  let notes = notesByPack.get(pack);
  if (!notes) notesByPack.set(pack, (notes = new Map(pack.notes.map((note) => [note.id, note]))));
  return notes;
}
const notesByPack = new WeakMap<Pack, ReadonlyMap<string, Note>>();

/** Checks the pairs of one language: the counterweight exists, has sources, and is about as long as its benefit. */
export function balanceOfPairs(pack: Pack, text: Text): Problem[] {
  return pack.notes.flatMap((note, index) => {
    const said = text.notes[note.id];
    return note.kind === 'benefit' && said
      ? pairProblems(note, said, `/notes/${String(index)}`, text.language)
      : [];
  });
}

/** Checks the courses of one language: as many bad points as good ones, of about the same length. */
export function balanceOfCourses(pack: Pack, text: Text): Problem[] {
  return pack.courses.flatMap((course, index): Problem[] => {
    const path = `/courses/${String(index)}`;
    const [good, bad] = [course.good.length, course.bad.length];
    if (good !== bad)
      return [
        {
          code: 'course-points',
          path,
          message: `"${course.id}" has ${String(good)} good and ${String(bad)} bad points. Give it as many of each.`,
        },
      ];
    const said = text.courses[course.id];
    if (!said) return [];
    const sides = [Object.values(said.good), Object.values(said.bad)] as const;
    return voicesIn(sides.flat()).flatMap((voice): Problem[] => {
      const [longGood, longBad] = sides.map((side) => countWords(side, voice, text.language)) as [
        number,
        number,
      ];
      if (isAlike(longGood, longBad)) return [];
      return [
        {
          code: 'course-length',
          path,
          message: lengthMessage(
            course.id,
            `${String(longGood)} words of good points, ${String(longBad)} of bad ones`,
          ),
        },
      ];
    });
  });
}

/** A pair, and the difference of its two lengths as a share of the longer one. */
export interface PairLength {
  readonly id: string;
  readonly share: number;
}

/** The length difference of each pair of a language, for the person who signs. */
export function pairLengths(pack: Pack, text: Text): PairLength[] {
  return pack.notes.flatMap(({ id, kind }) => {
    const said = text.notes[id];
    if (kind !== 'benefit' || !said?.counterweight) return [];
    const [benefit, against] = sidesOf(said, 'default', text.language);
    return [{ id, share: Math.abs(benefit - against) / Math.max(benefit, against) }];
  });
}

const lengthMessage = (id: string, lengths: string): string =>
  `"${id}": ${lengths}. They may differ by a quarter or six words. Shorten the longer side.`;
/** Whether two lengths, in words, differ no more than the two sides of a pair may. */
export const isAlike = (a: number, b: number): boolean =>
  Math.abs(a - b) <= WORDS || Math.abs(a - b) <= SHARE * Math.max(a, b);
/** The voices that some of these texts have, `default` among them. */
export const voicesIn = (parts: readonly (VoicedText | undefined)[]): string[] => [
  ...new Set([
    'default',
    ...parts.flatMap((part) => (typeof part === 'object' ? Object.keys(part) : [])),
  ]),
];
const sidesOf = (
  { title, article, others, counterweight }: NoteText,
  voice: string,
  language: string,
): [benefit: number, against: number] => [
  countWords([title, article, others], voice, language),
  countWords([counterweight?.title, counterweight?.text], voice, language),
];

function pairProblems(note: Note, said: NoteText, path: string, language: string): Problem[] {
  if (!note.counterweight || !said.counterweight) {
    return [
      {
        code: 'counterweight-missing',
        path,
        message: `The benefit "${note.id}" has no counterweight. Write one, with sources of its own.`,
      },
    ];
  }
  const voices = voicesIn([
    said.title,
    said.article,
    said.others,
    said.counterweight.title,
    said.counterweight.text,
  ]);
  const unsourced: Problem[] =
    note.counterweight.sources.length > 0
      ? []
      : [
          {
            code: 'counterweight-unsourced',
            path: `${path}/counterweight/sources`,
            message: `The counterweight of "${note.id}" has no sources. Name them.`,
          },
        ];
  const unequal = voices.flatMap((voice): Problem[] => {
    const [benefit, against] = sidesOf(said, voice, language);
    if (isAlike(benefit, against)) return [];
    return [
      {
        code: 'pair-length',
        path,
        message: lengthMessage(
          note.id,
          `the benefit has ${String(benefit)} words, its counterweight ${String(against)}`,
        ),
      },
    ];
  });
  return [...unsourced, ...unequal];
}
