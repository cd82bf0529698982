import { distance } from 'fastest-levenshtein';

/** Comparing two names takes the product of their lengths; nobody misspells a name this long. */
const LONGEST = 100;

/** The known name that a misspelt one most likely means: at most a third of its letters differ. Undefined when none is near. */
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

/** A sentence that suggests the nearest name, with a space before it; empty when none is near. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const near = nearestName(name, known);
  return near === undefined ? '' : ` Did you mean ${JSON.stringify(near)}?`;
}

/** What one check may spend on suggestions, in names compared: enough for hundreds of misspelt names, and no more for thousands. */
const COMPARISONS = 200_000;

/** `didYouMean` for a whole check: it falls silent when too much has been compared, so that a check takes no longer than it is worth. */
export function suggestions(): (name: string, known: readonly string[]) => string {
  let left = COMPARISONS;
  return (name, known) => {
    left -= known.length;
    return left < 0 ? '' : didYouMean(name, known);
  };
}
