import { distance } from 'fastest-levenshtein';

/** Longer names get no suggestion: comparing two names takes time in the product of their lengths. */
const LONGEST = 100;

/** The known name nearest to a misspelt one, if at most a third of the letters differ. */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  if (name.length > LONGEST) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const each of known) {
    if (Math.abs(each.length - name.length) >= least) continue;
    const differ = distance(name.toLowerCase(), each.toLowerCase());
    if (differ < least) [best, least] = [each, differ];
  }
  return best;
}

/** A sentence that suggests the nearest name, with a space before it; empty if no name is near. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const near = nearestName(name, known);
  return near === undefined ? '' : ` Did you mean ${JSON.stringify(near)}?`;
}

/** Comparisons of names that one check may make: enough for suggestions to hundreds of misspelt names. */
const COMPARISONS = 200_000;

/** `didYouMean` for one whole check: returns no suggestion once `COMPARISONS` is used up. */
export function suggestions(): (name: string, known: readonly string[]) => string {
  let left = COMPARISONS;
  return (name, known) => {
    left -= known.length;
    return left < 0 ? '' : didYouMean(name, known);
  };
}
