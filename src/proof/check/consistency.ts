import { citations } from '../../domain/citations.js';
import type { Pack } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import { pointer } from './pointer.js';

export const consistencyCodes = {
  'source-idle': 'A source that nothing cites.',
  'value-idle': 'A value that no note names, so that choosing it has no effect.',
  'dates-order': 'The dates "written", "searched" and "due" are out of order.',
  'languages-differ': 'The list of languages and the texts differ.',
} as const;

/** Checks that every source and value is used, that dates are in order, and that languages and texts agree. */
export function consistencyOf(pack: Pack): Problem[] {
  const problems: Problem[] = [];
  const refuse = (code: keyof typeof consistencyCodes, path: string, message: string): void =>
    void problems.push({ code, path, message });

  const cited = new Set([...citations(pack)].flatMap(({ sources }) => sources));
  for (const [index, { id }] of pack.sources.entries())
    if (!cited.has(id))
      refuse(
        'source-idle',
        pointer('/sources', index),
        `Nothing cites "${id}". Cite it, or remove it.`,
      );
  const named = new Set(pack.notes.flatMap((note) => note.values ?? []));
  for (const [index, { id }] of pack.values.entries())
    if (!named.has(id))
      refuse(
        'value-idle',
        pointer('/values', index),
        `No note names the value "${id}". Add it to the values of a note, or remove it.`,
      );

  const { written, searched, due } = pack.dates;
  if (written > due || searched > due)
    refuse(
      'dates-order',
      '/dates/due',
      `"due" (${due}) is before "written" (${written}) or "searched" (${searched}). Correct the dates.`,
    );
  const texts = Object.keys(pack.text);
  for (const [index, language] of pack.languages.entries()) {
    if (!texts.includes(language))
      refuse(
        'languages-differ',
        pointer('/languages', index),
        `There is no text in "${language}". Write it, or remove the language.`,
      );
  }
  for (const language of texts) {
    if (!pack.languages.includes(language))
      refuse(
        'languages-differ',
        pointer('/text', language),
        `"${language}" is not in the list of languages. Add it there, or remove the text.`,
      );
  }
  return problems;
}
