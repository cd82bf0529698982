import type { VoicedText } from '../../../src/domain/pack.js';
import type { Draw } from './draw.js';

/** Short plain words, so that no text is hard to read and none is forbidden. */
const WORDS = [
  'cat',
  'door',
  'sun',
  'rain',
  'cup',
  'tree',
  'walks',
  'sleeps',
  'sees',
  'red',
  'small',
  'late',
  'soon',
  'blé',
  'two',
  '12',
  'it’s',
  'now',
  'here',
  'left',
];

/** Maximum number of words of one sentence. */
const BREATH = 7;

/** Sentences with exactly this many words. */
function sentences(draw: Draw, count: number, from = WORDS): string {
  const words = Array.from({ length: count }, () => draw.one(from));
  return words
    .map(
      (word, place) =>
        (place % BREATH === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word) +
        (place % BREATH === BREATH - 1 || place === count - 1 ? '.' : ''),
    )
    .join(' ');
}

/** One sentence without numbers, like a brief. */
export const saidOnce = (draw: Draw, voices: readonly string[]): VoicedText =>
  saidIn(
    draw,
    voices,
    draw.from(3, BREATH),
    WORDS.filter((word) => !/\d/.test(word)),
  );

/** A text of a pack: exactly this many words, for everybody or in each of some voices. */
export function saidIn(
  draw: Draw,
  voices: readonly string[],
  count = draw.from(1, 16),
  from = WORDS,
): VoicedText {
  const spoken = voices.filter(() => draw.chance(0.3));
  if (spoken.length === 0) return sentences(draw, count, from);
  return {
    default: sentences(draw, count, from),
    ...Object.fromEntries(spoken.map((voice) => [voice, sentences(draw, count, from)])),
  };
}

/** Words that are the same in every voice, sometimes with a placeholder for a number of the page. */
export const wordsOf = (draw: Draw): string =>
  sentences(draw, draw.from(1, 16)) + (draw.chance(0.1) ? ' Call {emergency}.' : '');
