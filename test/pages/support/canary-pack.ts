// A pack in which everything that a person can choose, and everything that follows from it, contains a mark. A mark
// that is found elsewhere has leaked.
import type { Answers, Pack, Row, Text } from '../../../src/domain/pack.js';
import { walk } from '../../../src/domain/walk.js';
import { wholePack } from '../../support/packs/whole-pack.js';

export const MARK = 'ptarmigan';

const mark = (id: string): string => `${MARK}-${id}`;
const say = (said: string): string => `${MARK} ${said}`;

type Json = unknown;

/** Every string in a value, except keys. */
function everyString(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item: Json) => everyString(item, change));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, everyString(inner as Json, change)]),
    );
  return value;
}

/** The rows of every condition, with the marked ids of their options. */
function markConditions(value: Json): Json {
  if (Array.isArray(value)) return value.map(markConditions);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'when' ? everyString(inner as Json, mark) : markConditions(inner as Json),
    ]),
  );
}

const markKeys = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).map(([id, value]) => [mark(id), value]));

export function canaryPack(): Pack {
  const { text, ...plain } = wholePack();
  const words = text['en'] as Text;
  const structure = markConditions(plain) as Omit<Pack, 'text'>;
  const pack = {
    ...structure,
    voices: Object.fromEntries(
      Object.entries(plain.voices).map(([voice, row]) => [voice, everyString(row, mark) as Row]),
    ),
    questions: structure.questions.map((question) => ({
      ...question,
      options: question.options.map((option) => ({ ...option, id: mark(option.id) })),
    })),
    values: structure.values.map(({ id }) => ({ id: mark(id) })),
    notes: structure.notes.map((note) => ({
      ...note,
      ...(note.values && { values: note.values.map(mark) }),
    })),
    ask: structure.ask.map((ask) => ({ ...ask, id: mark(ask.id) })),
    rules: structure.rules.map((rule) => ({
      ...rule,
      ...(rule.ask && { ask: rule.ask.map(mark) }),
    })),
  };
  const en = {
    ...words,
    questions: Object.fromEntries(
      Object.entries(words.questions).map(([id, said]) => [
        id,
        { ...said, options: everyString(markKeys(said.options), say) },
      ]),
    ),
    hints: everyString(words.hints, say),
    reasons: everyString(words.reasons, say),
    outcomes: everyString(words.outcomes, say),
    lines: everyString(words.lines, say),
    values: everyString(markKeys(words.values), say),
    ask: everyString(markKeys(words.ask), say),
  } as Text;
  // Its Spanish is its English: the test needs only that texts are replaced while answers stay.
  return { ...pack, languages: ['en', 'es'], text: { en, es: { ...en, language: 'es' } } };
}

/** Every set of answers: options alone, and all combinable options of a question at once. */
function everyAnswers(pack: Pack, answers: Answers = {}): Answers[] {
  const { next } = walk(pack, answers);
  const question = pack.questions.find(({ id }) => id === next);
  if (!question) return [answers];
  const alone = question.options.map(({ id }) => id);
  const together = question.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
  const given = question.kind === 'one' ? alone : [...alone.map((id) => [id]), together];
  return given.flatMap((answer) => everyAnswers(pack, { ...answers, [question.id]: answer }));
}

/** The fewest journeys that cover every pair of answers that can be given together. */
export function coveringJourneys(pack: Pack): Answers[] {
  const pairs = (answers: Answers): string[] => {
    const said = Object.entries(answers).map((entry) => JSON.stringify(entry));
    return said.flatMap((one) => said.map((other) => `${one} ${other}`));
  };
  const all = everyAnswers(pack).map((answers) => ({ answers, pairs: pairs(answers) }));
  const open = new Set(all.flatMap((one) => one.pairs));
  const journeys: Answers[] = [];
  while (open.size > 0) {
    const news = (one: (typeof all)[number]): number =>
      one.pairs.filter((pair) => open.has(pair)).length;
    const best = all.reduce((most, one) => (news(one) > news(most) ? one : most));
    journeys.push(best.answers);
    for (const pair of best.pairs) open.delete(pair);
  }
  return journeys;
}
