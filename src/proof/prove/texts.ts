import type { VoicedText, Text } from '../../domain/pack.js';
import { pointer } from '../check/pointer.js';

/** One text that a person can read, where it stands (JSON pointer inside the text), and all its wordings. */
export interface PlacedText {
  readonly path: string;
  readonly said: VoicedText;
}

/** Places whose text is no sentence for a person. */
const NOT_WORDS = new Set(['/$schema', '/language', '/signs/card/crisis/number']);

const isVoices = (value: object): value is Exclude<VoicedText, string> =>
  Object.hasOwn(value, 'default') && Object.values(value).every((each) => typeof each === 'string');

/** Every text of a language, however deep, in its order. */
export function* textsOf(text: Text): Generator<PlacedText> {
  yield* within(text, '');
}

function* within(value: unknown, path: string): Generator<PlacedText> {
  if (NOT_WORDS.has(path)) return;
  if (typeof value === 'string') yield { path, said: value };
  else if (typeof value !== 'object' || value === null) return;
  else if (isVoices(value)) yield { path, said: value };
  else for (const [key, inner] of Object.entries(value)) yield* within(inner, pointer(path, key));
}

/** Each wording of a text, by voice. */
export const wordingsOf = (said: VoicedText): [voice: string, words: string][] =>
  typeof said === 'string' ? [['default', said]] : Object.entries(said);
