// The three packs with all their words, and people who answer them.
import type { Answer, Answers, Pack, Question } from '../../src/domain/pack.js';
import { chosen } from '../../src/domain/condition.js';
import { randomAnswer } from '../../src/domain/question.js';
import { walk } from '../../src/domain/walk.js';
import type { SessionRecord } from '../../src/session/record.js';
import {
  journeys as sinkJourneys,
  wholePack as kitchenSink,
} from '../support/packs/kitchen-sink.js';
import { journeys as liverJourneys, wholePack as liver } from '../support/packs/liver.js';
import {
  journeys as throatJourneys,
  wholePack as soreThroat,
} from '../support/packs/sore-throat.js';

export const PACKS: readonly Pack[] = [liver, kitchenSink, soreThroat];

const JOURNEYS = new Map([
  [liver, liverJourneys],
  [kitchenSink, sinkJourneys],
  [soreThroat, throatJourneys],
]);

const journeysOf = (pack: Pack): readonly Answers[] =>
  (JOURNEYS.get(pack) ?? []).map(({ answers }) => answers);

/** A repeatable series of numbers from 0 to 1. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A complete set of answers. A number is a number of its band. */
export function anyAnswers(pack: Pack, random: () => number): Answers {
  let answers: Answers = {};
  for (let { next } = walk(pack, answers); next !== undefined; { next } = walk(pack, answers)) {
    const question = pack.questions.find(({ id }) => id === next);
    if (!question) break;
    answers = { ...answers, [next]: numbered(question, randomAnswer(question, random), random) };
  }
  return answers;
}

/** A number of a band, if only the band is given: its first one as often as all others together. */
function numbered(question: Question, answer: Answer, random: () => number): Answer {
  const { max = 0, step = 1, options } = question;
  const band = options.find(({ id }) => id === answer);
  if (band?.from === undefined) return answer;
  const { id, from } = band;
  const to = options.find((option) => option.from !== undefined && option.from > from)?.from;
  const steps = Math.max(1, Math.floor(((to ?? max + step) - from) / step));
  return { number: from + step * Math.floor(random() < 0.5 ? 0 : random() * steps), option: id };
}

/** Journeys, and random people until the paths contain every pair of options that such a draw finds together. */
export function covering(pack: Pack, draws: number, random = chance(1)): Answers[] {
  const seen = new Set<string>();
  const isNew = (answers: Answers): boolean => {
    const picked = Object.keys(answers)
      .flatMap((id) => chosen(answers, id).map((option) => `${id}.${option}`))
      .concat('');
    const pairs = picked.flatMap((one, place) =>
      picked.slice(place + 1).map((other) => `${one} ${other}`),
    );
    const fresh = pairs.filter((pair) => !seen.has(pair));
    for (const pair of fresh) seen.add(pair);
    return fresh.length > 0;
  };
  const journeys = journeysOf(pack).map((answers) => {
    const kept = { ...walk(pack, answers).kept };
    for (const question of pack.questions) {
      const answer = kept[question.id];
      if (answer !== undefined) kept[question.id] = numbered(question, answer, random);
    }
    return kept;
  });
  return [
    ...journeys.filter(isNew),
    ...Array.from({ length: draws }, () => anyAnswers(pack, random)).filter(isNew),
  ];
}

export const recordOf = (
  pack: Pack,
  answers: Answers,
  screen: SessionRecord['position']['screen'] = 'concluded',
): SessionRecord => ({
  format: 1,
  pack: pack.id,
  version: pack.version,
  answers,
  position: { screen },
});

/** The pack with some questions asked as numbers: options become bands, and often the last one stays an option. */
export const withNumbers = (pack: Pack, random: () => number): Pack => ({
  ...pack,
  questions: pack.questions.map((question) => {
    if (question.kind !== 'one' || random() < 0.5) return question;
    const step = random() < 0.5 ? 1 : 0.5;
    const { options } = question;
    const bands = options.length - (options.length > 2 || random() < 0.5 ? 1 : 0);
    return {
      ...question,
      kind: 'number',
      min: step,
      max: step + 10 * bands,
      step,
      options: options.map((option, place) =>
        place < bands ? { ...option, from: step + 10 * place } : option,
      ),
    };
  }),
});
