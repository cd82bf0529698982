// Comparisons of the whole pack with a changed copy of it.
import type { Answers, Pack, Text } from '../../../src/domain/pack.js';
import { diffPacks, type Difference, type DiffOptions } from '../../../src/proof/diff/diff.js';
import { answerSetsOf } from '../../../src/proof/prove/answer-sets.js';
import { wholePack } from './whole-pack.js';

export type Whole = Pack & { readonly text: { readonly en: Text } };
export const tea = (): Whole => wholePack() as Whole;
const everyone = [...answerSetsOf(tea())];
/** Every complete set of answers. */
export const all = (): readonly Answers[] => everyone;

/** The difference between the whole pack and its changed copy. */
export function difference(change: (pack: Whole) => Pack, options?: DiffOptions): Difference {
  const found = diffPacks(tea(), change(tea()), options);
  if (!found.ok) throw new Error(JSON.stringify(found.problems, undefined, 2));
  return found;
}
/** The changed results, each with the number of its sets of answers. */
export const changesOf = ({ results }: Difference): string[] =>
  results.map(({ part, what, sets }) => `${part}: ${what}: ${String(sets)}`);
export const changeRule =
  (id: string, change: object) =>
  (pack: Whole): Pack => ({
    ...pack,
    rules: pack.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)),
  });
export const reword =
  (change: (text: Text) => Partial<Text>) =>
  (pack: Whole): Pack => ({ ...pack, text: { en: { ...pack.text.en, ...change(pack.text.en) } } });
