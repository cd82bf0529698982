import type fc from 'fast-check';
import type {
  Claim,
  Evidence,
  Note,
  NoteKind,
  NoteLine,
  Pack,
  Rule,
  Source,
} from '../../../src/domain/pack.js';
import { anyCourses, anyFigures } from './any-courses.js';
import { anyQuestions, idsOf, rowsThat, rowThat } from './any-structure.js';
import { anyText } from './any-text.js';
import { drawn, type Draw } from './draw.js';
import { onlyMet } from './only-met.js';

/** The day on which every such pack is up to date. */
export const ANY_DAY = new Date('2026-06-01');

/**
 * Packs that are valid and pass every proof by construction, and differ in everything else: number of items, kinds,
 * conditions, effects of rules, voices, languages, words, ids.
 */
export const anyPack: fc.Arbitrary<Pack> = drawn(makePack);

const EVIDENCE: readonly Evidence[] = [
  'established',
  'early-trials',
  'contested',
  'unproven',
  'no-claim',
];
const OTHER_KINDS: readonly NoteKind[] = [
  'limitation',
  'risk',
  'cost',
  'procedure',
  'mechanism',
  'ethics',
  'background',
];

function makePack(draw: Draw): Pack {
  const idOf = idsOf(draw);
  const questions = anyQuestions(draw, idOf);
  const sources: Source[] = draw.many(1, 4, (place) => ({
    id: idOf('s'),
    title: `Study ${String(place)}`,
    publisher: 'A journal',
    year: 2000 + place,
    url: `https://example.org/${String(place)}`,
    ...(draw.chance(0.3) && { undated: true }),
  }));
  const cite = (least = 0): string[] =>
    draw.some(
      sources.map(({ id }) => id),
      least,
    );
  const claims: Claim[] = [];
  const tell = (): string[] =>
    draw.many(0, 2, () => {
      claims.push({ id: idOf('c'), line: claims.length + 1, claim: 'It is said to be so.' });
      return claims.at(-1)?.id ?? '';
    });
  const values = draw.many(0, 4, () => ({ id: idOf('v') }));
  /** Lines for some readers: beside each line in favour there is another for the same readers. */
  const linesOf = (): NoteLine[] =>
    draw
      .many(0, 2, () => rowsThat(draw, questions))
      .flatMap((when) => {
        const line = { id: idOf('l'), when, sources: cite() };
        return draw.chance(0.5)
          ? [line]
          : [line, { id: idOf('l'), when, sources: cite(1), favours: true }];
      });
  const note = (
    kind: NoteKind,
    evidence: Evidence | undefined = draw.one([...EVIDENCE, undefined]),
  ): Note => ({
    id: idOf('n'),
    kind,
    ...(evidence && { evidence }),
    claims: tell(),
    sources: cite(),
    ...(kind === 'benefit' && { counterweight: { sources: cite(1) } }),
    ...(draw.chance(0.3) && { values: draw.some(values.map(({ id }) => id)) }),
    ...(draw.chance(0.3) && { lines: linesOf() }),
  });

  // Counterweights come first for everybody, as many as there can be benefits.
  const against = [
    note('limitation'),
    note('risk'),
    note('cost', draw.one(['contested', 'unproven'])),
  ];
  const benefits = draw.many(0, 3, () => note('benefit'));
  const others = draw.many(0, 4, () => note(draw.one(OTHER_KINDS)));
  const outcomes = draw.many(1, 3, () => ({
    id: idOf('r'),
    ...(draw.chance(0.4) && { counterweightFirst: draw.chance(0.5) }),
    ...(draw.chance(0.3) && {
      lines: draw.many(1, 2, () => ({
        id: idOf('l'),
        when: rowsThat(draw, questions),
        sources: cite(),
      })),
    }),
  }));

  const own: Note[] = [];
  const ask = draw.many(0, 3, () => ({ id: idOf('a'), sources: cite() }));
  const shared = [...against.slice(0, 2), ...benefits, ...others];
  const rule = (outcome?: string): Rule => {
    const when = rowsThat(draw, questions);
    const hasReasons = draw.chance(0.6);
    // No other rule adds it, so the rule is reachable even without a reason in words.
    const only: Note = {
      ...note(draw.one(OTHER_KINDS)),
      ...(draw.chance(0.5) && { caution: true }),
    };
    own.push(only);
    const notes = [...draw.some(shared), ...(only.caution ? [] : [only])].map(({ id }) => id);
    return {
      id: idOf('R'),
      when,
      ...(hasReasons && { reasons: when.map(() => idOf('w')) }),
      ...(outcome !== undefined && { outcome }),
      ...(draw.chance(0.9) || !only.caution ? { notes } : {}),
      ...(only.caution && { cautions: [only.id] }),
      ...(draw.chance(0.4) && { ask: draw.some(ask.map(({ id }) => id)) }),
      basis: 'So that it is so',
    };
  };
  const rules = [
    ...outcomes.slice(0, -1).map(({ id }) => rule(id)),
    ...draw.many(0, 4, () => rule(draw.chance(0.3) ? draw.one(outcomes).id : undefined)),
  ];
  rules.push({
    id: idOf('R'),
    when: [{}],
    notes: [...against, ...draw.some([...benefits, ...others])].map(({ id }) => id),
    basis: 'Everyone',
  });

  const courses = anyCourses({ draw, idOf, cite, questions });
  const figures = anyFigures({ draw, idOf, cite, questions }, courses);

  const notes = [...against, ...benefits, ...others, ...own];
  const borne = new Set(notes.flatMap((each) => each.values ?? []));
  const pack: Omit<Pack, 'text'> = {
    format: 1,
    id: idOf('any'),
    version: draw.one(['1.0.0', '0.12.3', '2.0.0-draft.1']),
    languages: draw.one([['en'], ['en', 'es'], ['es', 'en']]),
    dates: {
      written: '2026-01-01',
      searched: '2026-02-28',
      due: draw.one(['2026-06-01', '2027-01-01']),
    },
    paidBy: draw.one([[], ['A fund']]),
    reviewedBy: draw.one([[], ['A doctor', 'A nurse']]),
    voices: Object.fromEntries(
      draw.many(0, 2, () => [idOf('voice'), rowThat(draw, questions, questions)]),
    ),
    questions,
    rules,
    outcomes,
    notes: draw.chance(0.5) ? notes : notes.toReversed(),
    courses,
    figures,
    values: values.filter(({ id }) => borne.has(id)),
    ask,
    ...(draw.chance(0.3) && { askHints: [{ id: idOf('h'), when: rowsThat(draw, questions) }] }),
    signs: draw.many(0, 3, () => ({
      id: idOf('z'),
      sources: cite(),
      ...(draw.chance(0.3) && { today: true }),
    })),
    sources,
    ...(draw.chance(0.2) && { example: true }),
  };
  const aside = draw.many(0, 3, (place): Claim => ({
    id: idOf('c'),
    line: 90 + place,
    claim: 'It is said as well.',
    setAside: `It says nothing here, for the reason ${String(place)}.`,
  }));
  const whole = {
    ...onlyMet(pack),
    ...(draw.chance(0.7) && { claims: [...claims, ...aside], wording: [] }),
  };
  return {
    ...whole,
    text: Object.fromEntries(
      whole.languages.map((language) => [language, anyText(draw, whole, language)]),
    ),
  };
}
