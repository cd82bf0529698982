import type { VoicedText } from '../../src/domain/pack.js';

/** One text of a pack, its path, and each of its wordings by voice. */
export interface Wording {
  readonly path: string;
  readonly said: Readonly<Record<string, string>>;
}

const isVoices = (value: object): value is Exclude<VoicedText, string> => 'default' in value;

/** Every text that a person can read, at any depth. */
export function* wordings(value: unknown, path = ''): Generator<Wording> {
  if (typeof value === 'string') yield { path, said: { default: value } };
  else if (typeof value !== 'object' || value === null) return;
  else if (isVoices(value)) yield { path, said: value };
  else
    for (const [key, inner] of Object.entries(value))
      yield* wordings(inner, path ? `${path}/${key}` : key);
}

/** The runs of this many words in a text, each as one string. */
export function runs(text: string, length: number): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
  return words.slice(length - 1).map((_, place) => words.slice(place, place + length).join(' '));
}
