import { walk } from '../../domain/walk.js';
import type { Answers, Pack, Question } from '../../domain/pack.js';
import { weigh } from '../../domain/weigh.js';
import type { Result } from './answer-sets.js';

/** Pseudo-random numbers from 0 to 1 (mulberry32). The seed makes a sample repeatable. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Complete walks with random answers. */
export function* sampled(pack: Pack, walks: number, seed: number): Generator<Result> {
  const random = randomFrom(seed);
  const chooseOne = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(random() * items.length)];
  for (let count = 0; count < walks; count += 1) {
    // Answer every question; `walk` keeps the answers on its path.
    const all = Object.fromEntries(
      pack.questions.map((question) => [question.id, answerTo(question, random, chooseOne)]),
    );
    const answers: Answers = walk(pack, all).kept;
    yield { answers, guidance: weigh(pack, answers) };
  }
}

function answerTo(
  { kind, options }: Question,
  random: () => number,
  chooseOne: <Item>(items: readonly Item[]) => Item | undefined,
): string | readonly string[] {
  const one = chooseOne(options);
  const only = one?.id ?? '';
  if (kind === 'one') return only;
  const others = options
    .filter(({ exclusive, id }) => !exclusive && id !== only && random() < 0.5)
    .map(({ id }) => id);
  return one?.exclusive ? [only] : [only, ...others];
}
