import type { LitElement } from 'lit';
import { explain } from '#messages';
import { warnOnce } from './warn.js';

const letters = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** Whether two words differ by one inserted, deleted or replaced letter. */
function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/**
 * Suggests an attribute for one that an element does not read: `offers-treatment` for `offers_treatment`,
 * `data-offers-treatment` or `offer-treatment`. Undefined if no attribute is similar.
 */
export function meantBy(written: string, known: readonly string[]): string | undefined {
  if (known.includes(written)) return undefined;
  const [own, bare] = [letters(written), letters(written.replace(/^data-/, ''))];
  return known.find((name) => {
    const meant = letters(name);
    // A short word is similar to too many others, and `data-lang` is the page's own.
    const long = meant.length > 7;
    return own === meant || (long && (bare === meant || isOneLetterOff(own, meant)));
  });
}

/**
 * Warns of attributes that an element ignores because of their spelling. Only in development: other
 * builds contain `attribute-spelling.none.ts`.
 */
export function warnOfSpelling(element: LitElement): void {
  // Documented spellings come first; spellings that servers write are read as well.
  const known = (element.constructor as typeof LitElement).observedAttributes.toSorted(
    (a, b) => Number(b.includes('-')) - Number(a.includes('-')),
  );
  for (const written of element.getAttributeNames()) {
    const meant = meantBy(written, known);
    if (meant === undefined || element.hasAttribute(meant)) continue;
    const culprit = `<${element.localName} ${written}>`;
    warnOnce('attribute-spelling', culprit, explain('attribute-spelling', culprit, meant));
  }
}
