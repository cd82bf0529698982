import type { Answers } from '../../../src/domain/pack.js';

// Readers of the small pack.

/** Matches the dog by both of its rows, and no row about being busy. */
export const dogLover: Answers = { who: 'me', likes: ['walks'], garden: 'yes', time: 'much' };
export const busy: Answers = {
  who: 'me',
  likes: ['walks', 'quiet'],
  garden: 'yes',
  time: 'little',
};
export const idle: Answers = { who: 'me', likes: ['none'], time: 'unknown' };
