import { own } from '../domain/lookup.js';
import type { Pack, Text } from '../domain/pack.js';
import type { Words } from '../words/words.js';

/** A term and its description. */
export type Fact = readonly [term: string, fact: string];

/**
 * A fact on one line. A term that ends with a question mark gets no colon. In a language from right to left, marks that
 * nobody sees (first strong isolate) keep a name in Latin letters together.
 */
export const factLine = ({ colon, dir }: Words, [term, fact]: Fact): string =>
  `${term}${/[?？؟]$/.test(term) ? ' ' : colon}${dir === 'rtl' ? `\u2068${fact}\u2069` : fact}`;

/** What a page states about its publisher. Left out: not stated. */
export interface Disclosure {
  readonly publisher?: string | undefined;
  readonly offersTreatment?: 'yes' | 'no' | undefined;
}

interface DisclosureContext {
  readonly pack: Pack;
  readonly text: Text;
  readonly words: Words;
  readonly site: Disclosure;
}

/** Author, publisher, interests, funding and reviewers. Missing values are listed as "not stated". */
export function disclosures({ site, pack, text, words }: DisclosureContext): Fact[] {
  const sells =
    own({ yes: words.sellsYes, no: words.sellsNo }, site.offersTreatment ?? '') ??
    words.sellsUnknown;
  return [
    [words.madeBy, text.about.author],
    [words.runBy, site.publisher ?? words.notSaid],
    [words.sells, sells],
    [words.paidBy, pack.paidBy.join(', ') || words.nobody],
    [words.checkedBy, pack.reviewedBy.join(', ') || words.notChecked],
  ];
}

/** The dates of a guide and its version. */
export function datesOf({ pack, words }: Pick<DisclosureContext, 'pack' | 'words'>): Fact[] {
  const { written, searched, due } = pack.dates;
  return [
    [words.written, words.day(written)],
    [words.searched, words.day(searched)],
    [words.due, words.day(due)],
    [words.version, `${pack.id} ${pack.version}`],
  ];
}
