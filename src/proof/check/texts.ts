import type { VoicedText, Text } from '../../domain/pack.js';
import { pointer } from './pointer.js';

/** One text with its path (a JSON pointer inside the text of a language). */
export interface PlacedText {
  readonly path: string;
  readonly said: VoicedText;
}

/** Paths of strings that are not words for readers. */
const NOT_WORDS = new Set(['/$schema', '/language', '/signs/card/crisis/number']);

const isVoices = (value: object): value is Exclude<VoicedText, string> =>
  Object.hasOwn(value, 'default') && Object.values(value).every((each) => typeof each === 'string');

/** Every text of a language, at any depth, in order. */
export const textsOf = (text: Text): Generator<PlacedText> => within(text, '');

/** Every text of a value, at any depth, in order. */
export const textsIn = (value: object): Generator<PlacedText> => within(value, '');

function* within(value: unknown, path: string): Generator<PlacedText> {
  if (NOT_WORDS.has(path)) return;
  if (typeof value === 'string') yield { path, said: value };
  else if (typeof value !== 'object' || value === null) return;
  else if (isVoices(value)) yield { path, said: value };
  else for (const [key, inner] of Object.entries(value)) yield* within(inner, pointer(path, key));
}

/** The wordings of a text by voice. */
export const wordingsOf = (said: VoicedText): [voice: string, words: string][] =>
  typeof said === 'string' ? [['default', said]] : Object.entries(said);
