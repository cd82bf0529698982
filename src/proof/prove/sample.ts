import { walk } from '../../domain/walk.js';
import type { Answers, Pack } from '../../domain/pack.js';
import { randomAnswer } from '../../domain/question.js';
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
  for (let count = 0; count < walks; count += 1) {
    // Answer every question; `walk` keeps the answers on its path.
    const all = Object.fromEntries(
      pack.questions.map((question) => [question.id, randomAnswer(question, random)]),
    );
    const answers: Answers = walk(pack, all).kept;
    yield { answers, guidance: weigh(pack, answers) };
  }
}
