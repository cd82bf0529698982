import type { Note, NoteKind, NoteText, Pack, VoicedText, Text } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import type { Guidance } from '../../domain/weigh.js';

export const balanceCodes = {
  'balance-no-limitation': 'A result on which no limitation comes first.',
  'balance-no-risk': 'A result on which no risk comes first.',
  'balance-no-cost': 'A result on which no cost comes first.',
  'balance-no-doubt': 'A result on which nothing contested or unproven comes first.',
  'balance-benefits': 'A result on which more than half of the first notes are benefits.',
  'counterweight-missing': 'A benefit without a counterweight.',
  'counterweight-unsourced': 'A counterweight without sources of its own.',
  'pair-length': 'A benefit and its counterweight of too different length.',
  'course-points': 'A course with more good points than bad ones, or the other way round.',
  'course-length': 'Good and bad points of a course of too different length.',
} as const;

/** The kinds that stand against a benefit; one of each comes first on every result. */
const AGAINST: readonly NoteKind[] = ['limitation', 'risk', 'cost'];

/** A pair's two lengths may differ by a quarter of the longer one, or by six words. */
const SHARE = 0.25;
const WORDS = 6;

/**
 * What makes a result one-sided, told of the notes that come first on it. Cautions do not count:
 * a warning to one person must not make up for a missing limit. Empty: the result is balanced.
 */
export function balanceOf(pack: Pack, guidance: Guidance): Problem[] {
  const notes = notesOf(pack);
  const first = guidance.notes.flatMap(({ id, first }) => (first ? (notes.get(id) ?? []) : []));
  const shown = first.filter((note) => !note.caution);
  const problem = (code: string, message: string): Problem => ({
    code,
    path: `/outcomes/${String(pack.outcomes.findIndex(({ id }) => id === guidance.outcome.id))}`,
    message,
  });

  const lacking = AGAINST.filter((kind) => !shown.some((note) => note.kind === kind));
  const doubted = shown.some(({ evidence }) => evidence === 'contested' || evidence === 'unproven');
  const benefits = shown.filter(({ kind }) => kind === 'benefit').length;
  return [
    ...lacking.map((kind) =>
      problem(`balance-no-${kind}`, `No ${kind} comes first on this result. Let a rule bring one.`),
    ),
    ...(doubted
      ? []
      : [
          problem(
            'balance-no-doubt',
            'Nothing contested or unproven comes first on this result. Let a rule bring such a note.',
          ),
        ]),
    ...(benefits * 2 > shown.length
      ? [
          problem(
            'balance-benefits',
            `${String(benefits)} of ${String(shown.length)} first notes are benefits; at most half may be.`,
          ),
        ]
      : []),
  ];
}

/** The notes by their ids: asked for with every result, so kept with the pack. */
function notesOf(pack: Pack): ReadonlyMap<string, Note> {
  let notes = notesByPack.get(pack);
  if (!notes) notesByPack.set(pack, (notes = new Map(pack.notes.map((note) => [note.id, note]))));
  return notes;
}
const notesByPack = new WeakMap<Pack, ReadonlyMap<string, Note>>();

/** What makes a pair unequal, in one language: a counterweight that is missing, unsourced, or of another length. */
export function balanceOfPairs(pack: Pack, text: Text): Problem[] {
  return pack.notes.flatMap((note, index) => {
    const said = text.notes[note.id];
    return note.kind === 'benefit' && said
      ? pairProblems(note, said, `/notes/${String(index)}`, text.language)
      : [];
  });
}

/** What makes a course of action unequal, in one language: its good and bad points must be as many, and of like length. */
export function balanceOfCourses(pack: Pack, text: Text): Problem[] {
  return pack.courses.flatMap((course, index): Problem[] => {
    const path = `/courses/${String(index)}`;
    const [good, bad] = [course.good.length, course.bad.length];
    if (good !== bad)
      return [
        {
          code: 'course-points',
          path,
          message: `"${course.id}" has ${String(good)} good points and ${String(bad)} bad ones. Give it as many of each.`,
        },
      ];
    const said = text.courses[course.id];
    if (!said) return [];
    const sides = [Object.values(said.good), Object.values(said.bad)] as const;
    return voicesIn(sides.flat()).flatMap((voice): Problem[] => {
      const [longGood, longBad] = sides.map((side) => length(side, voice, text.language)) as [
        number,
        number,
      ];
      if (isAlike(longGood, longBad)) return [];
      return [
        {
          code: 'course-length',
          path,
          message: `"${course.id}": ${String(longGood)} words of good points against ${String(longBad)} of bad ones. They may differ by a quarter or six words.`,
        },
      ];
    });
  });
}

/** A pair, and by which share of the longer side its two lengths differ. */
export interface PairLength {
  readonly id: string;
  readonly share: number;
}

/** Each pair of a language with the share by which its lengths differ, for the person who signs. */
export function pairLengths(pack: Pack, text: Text): PairLength[] {
  return pack.notes.flatMap(({ id, kind }) => {
    const said = text.notes[id];
    if (kind !== 'benefit' || !said?.counterweight) return [];
    const [benefit, against] = sidesOf(said, 'default', text.language);
    return [{ id, share: Math.abs(benefit - against) / Math.max(benefit, against) }];
  });
}

const isAlike = (a: number, b: number): boolean =>
  Math.abs(a - b) <= WORDS || Math.abs(a - b) <= SHARE * Math.max(a, b);
const voicesIn = (parts: readonly (VoicedText | undefined)[]): string[] => [
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
  length([title, article, others], voice, language),
  length([counterweight?.title, counterweight?.text], voice, language),
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
            message: `The counterweight of "${note.id}" names no source.`,
          },
        ];
  const unequal = voices.flatMap((voice): Problem[] => {
    const [benefit, against] = sidesOf(said, voice, language);
    if (isAlike(benefit, against)) return [];
    return [
      {
        code: 'pair-length',
        path,
        message: `"${note.id}": ${String(benefit)} words against ${String(against)}. They may differ by a quarter or six words.`,
      },
    ];
  });
  return [...unsourced, ...unequal];
}

/** How many words a voice says, as the language itself divides them. */
function length(
  parts: readonly (VoicedText | undefined)[],
  voice: string,
  language: string,
): number {
  const said = parts.map((part) =>
    typeof part === 'object' ? (part[voice] ?? part.default) : (part ?? ''),
  );
  // A number is read like a word; WebKit does not call it one.
  const isWord = ({ segment, isWordLike }: Intl.SegmentData): boolean =>
    isWordLike === true || /\d/.test(segment);
  return said.flatMap((sentence) => [...segmenterFor(language).segment(sentence)]).filter(isWord)
    .length;
}

/** One for each language: making one takes longer than dividing a text. */
function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter)
    segmenters.set(language, (segmenter = new Intl.Segmenter(language, { granularity: 'word' })));
  return segmenter;
}
const segmenters = new Map<string, Intl.Segmenter>();
