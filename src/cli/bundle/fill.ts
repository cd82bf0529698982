const PLACES = /\bEVENHAND_[A-Z]+\b/g;

/**
 * Replaces each named place of a script with code. It looks for places only in the script, so that a text with such a
 * name does not change, and `$` in the code has no meaning.
 *
 * @param script a built part of the library, which contains each place once
 * @throws {Error} when the places are not exactly the given ones, each once
 */
export function fill(script: string, values: Readonly<Record<string, string>>): string {
  const found = script.match(PLACES) ?? [];
  const expected = Object.keys(values).sort();
  if (found.toSorted().join() !== expected.join())
    throw new Error(
      `Expected each of ${expected.join(', ')} once in the script, found ${found.join(', ')}. Build the library again.`,
    );
  return script.replaceAll(PLACES, (place) => values[place] ?? '');
}
