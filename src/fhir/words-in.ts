import type { Pack, Text, VoicedText } from '../domain/pack.js';
import { createTextResolver, type PhoneNumbers } from '../domain/text-for.js';

/** A pack with its words in one language and one voice. */
export interface WordsIn {
  readonly pack: Pack;
  readonly text: Text;
  /** Resolves a text; every text of the resource passes through it. */
  readonly resolve: (said: VoicedText) => string;
}

/** Options of the words. */
export interface FhirOptions extends Partial<PhoneNumbers> {
  /** A voice of the pack, such as `carer`. It changes words only. Left out: `default`, or that of the answers. */
  readonly voice?: string;
}

/**
 * The words of a pack for a language, ready to write.
 *
 * @param language a tag whose words the pack contains, or the words themselves
 * @throws {TypeError} if the pack does not contain them (a pack with a file per language loads them later)
 */
export function wordsIn(
  pack: Pack,
  language: string | Text,
  voice: string,
  { emergencyNumber = '112', crisisNumber }: FhirOptions,
): WordsIn {
  const text = typeof language === 'string' ? own(pack, language) : language;
  const resolve = createTextResolver(voice, { emergencyNumber, crisisNumber });
  return { pack, text, resolve: (said) => plain(resolve(said)) };
}

/** The FHIR R4 schema allows only plain white space; texts may contain no-break spaces. */
const plain = (text: string): string => text.replaceAll(/[^\S\r\n\t]/g, ' ');

function own({ id, text }: Pack, language: string): Text {
  const found = Object.hasOwn(text, language) ? text[language] : undefined;
  if (typeof found === 'object') return found;
  throw new TypeError(
    found
      ? `The words of "${id}" in "${language}" are not loaded. Load them, and pass them in the place of the language.`
      : `Pack "${id}" has no words in "${language}". Use one of: ${Object.keys(text).join(', ')}.`,
  );
}
