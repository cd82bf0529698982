import { own } from '../domain/own.js';
import type { Pack, Text } from '../domain/pack.js';
import type { Words } from '../words/words.js';

/** A term and what there is to say of it. */
export type Fact = readonly [term: string, fact: string];

/** A fact on one line. A term that asks is answered; any other is followed by a colon. */
export const factLine = ({ colon }: Words, [term, fact]: Fact): string =>
  `${term}${/[?？]$/.test(term) ? ' ' : colon}${fact}`;

/** What a page has said about who runs it. Left out: it has not said. */
export interface Disclosure {
  readonly publisher?: string | undefined;
  readonly offersTreatment?: 'yes' | 'no' | undefined;
}

interface Told {
  readonly pack: Pack;
  readonly text: Text;
  readonly words: Words;
  readonly site: Disclosure;
}

/** Who stands behind a guide: who wrote it, runs the page, sells, paid and checked. Said even where nothing was said. */
export function disclosures({ site, pack, text, words }: Told): Fact[] {
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
export function datesOf({ pack, words }: Pick<Told, 'pack' | 'words'>): Fact[] {
  const { written, searched, due } = pack.dates;
  return [
    [words.written, words.day(written)],
    [words.searched, words.day(searched)],
    [words.due, words.day(due)],
    [words.version, `${pack.id} ${pack.version}`],
  ];
}
