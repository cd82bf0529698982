import type { Pack, Text, VoicedText } from '../domain/pack.js';
import { about, codeOf, codesUrl } from './names.js';
import type { CodeSystem, Concept } from './types.js';
import { type FhirOptions, wordsIn } from './words-in.js';

/**
 * The codes of a pack's questions and options as a FHIR R4 `CodeSystem`, with the words of one language. Each option is
 * part of its question; the words of other voices are designations.
 *
 * @param language a tag whose words the pack contains, or the words themselves
 * @throws {TypeError} if the pack does not contain words in that language
 */
export function toCodeSystem(
  pack: Pack,
  language: string | Text,
  options: FhirOptions = {},
): CodeSystem {
  const context = wordsIn(pack, language, options.voice ?? 'default', options);
  const { text, resolve } = context;
  const named = (code: string, said: VoicedText): Concept => {
    const display = resolve(said) || code;
    const others = typeof said === 'string' ? [] : Object.values(said).map(resolve);
    const designation = [...new Set(others)]
      .filter((value) => value !== '' && value !== display)
      .map((value) => ({ language: text.language, value }));
    return { code, display, ...(designation.length > 0 && { designation }) };
  };
  return {
    resourceType: 'CodeSystem',
    ...about(context),
    url: codesUrl(pack),
    caseSensitive: true,
    hierarchyMeaning: 'part-of',
    content: 'complete',
    concept: pack.questions.map(({ id, options: all }) => {
      const said = text.questions[id];
      return {
        ...named(id, said?.label ?? id),
        concept: all.map((option) =>
          named(codeOf(id, option.id), said?.options[option.id] ?? option.id),
        ),
      };
    }),
  };
}
