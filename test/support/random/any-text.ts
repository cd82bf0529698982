import type { CourseText, NoteText, Pack, VoicedText, Text } from '../../../src/domain/pack.js';
import { saidIn, saidOnce, wordsOf } from './any-words.js';
import type { Draw } from './draw.js';

/**
 * Words for exactly the items of a structure, with both sides of each pair of similar length.
 */
export function anyText(draw: Draw, pack: Omit<Pack, 'text'>, language: string): Text {
  const voices = Object.keys(pack.voices);
  const said = (count?: number): VoicedText => saidIn(draw, voices, count);
  const each = <Words>(
    listed: readonly { readonly id: string }[],
    say: () => Words,
  ): Record<string, Words> => Object.fromEntries(listed.map(({ id }) => [id, say()]));

  const note = ({ id, kind, claims = [], sources }: Pack['notes'][number]): NoteText => {
    // Decided by the id: a brief in one language needs one in every other.
    const brief = (): object | false => id.length % 2 === 0 && { brief: saidOnce(draw, voices) };
    const [article, others] = [draw.from(1, 12), draw.from(1, 12)];
    const length = (claims.length > 0 ? article : 0) + (sources.length > 0 ? others : 0);
    return {
      title: said(3),
      ...brief(),
      ...(claims.length > 0 && { article: said(article) }),
      ...(sources.length > 0 && { others: said(others) }),
      ...((length === 0 || draw.chance(0.2)) && { advice: said() }),
      ...(kind === 'benefit' && {
        counterweight: {
          title: said(3),
          ...brief(),
          text: said(Math.max(1, length + draw.from(-3, 3))),
        },
      }),
    };
  };
  const course = ({ good, bad }: Pack['courses'][number]): CourseText => {
    const length = draw.from(1, 8);
    return {
      title: said(3),
      what: said(),
      good: each(good, () => said(length)),
      bad: each(bad, () => said(length + draw.from(0, 1))),
      asks: said(),
      costs: said(),
      unknown: said(),
    };
  };
  const hints = [
    ...pack.questions.flatMap(({ hints = [], catches = [] }) => [...hints, ...catches]),
    ...pack.courses.flatMap(({ cautions = [] }) => cautions),
    ...(pack.askHints ?? []),
  ];
  const words = (): string => wordsOf(draw);
  return {
    language,
    title: words(),
    decision: said(),
    welcome: { lead: words(), is: [words()], isNot: draw.many(0, 2, words), purpose: words() },
    about: {
      author: words(),
      article: words(),
      search: words(),
      evidence: words(),
      notDone: words(),
      report: words(),
    },
    questions: Object.fromEntries(
      pack.questions.map(({ id, options }) => [
        id,
        { label: said(), why: said(), options: each(options, () => said(2)) },
      ]),
    ),
    hints: each(hints, said),
    reasons: Object.fromEntries(
      pack.rules.flatMap(({ reasons = [] }) => reasons).map((id) => [id, said()]),
    ),
    outcomes: each(pack.outcomes, () => ({ heading: said(4), text: said() })),
    lines: each(
      [...pack.outcomes, ...pack.notes].flatMap(({ lines = [] }) => lines),
      said,
    ),
    notes: Object.fromEntries(pack.notes.map((structure) => [structure.id, note(structure)])),
    courses: Object.fromEntries(pack.courses.map((structure) => [structure.id, course(structure)])),
    figures: {
      lead: said(),
      compare: said(),
      rows: Object.fromEntries(
        pack.figures.map(({ id, groups }) => [
          id,
          {
            who: said(),
            size: said(1),
            time: said(2),
            result: said(),
            ...(groups && { groups: each(groups, () => said(2)) }),
          },
        ]),
      ),
    },
    values: each(pack.values, said),
    ask: each(pack.ask, () => ({ question: said(), why: said() })),
    signs: {
      lead: words(),
      signs: each(pack.signs, words),
      todayLead: words(),
      card: {
        say: draw.many(0, 2, () => said()),
        overdose: { title: words(), text: words() },
        crisis: {
          title: words(),
          text: words(),
          ...(draw.chance(0.5) && { number: '024' }),
          named: words(),
        },
        after: words(),
      },
    },
  };
}
