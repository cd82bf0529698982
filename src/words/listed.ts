import type { Words } from './words.js';

/** Texts as one list in words, each in quotation marks and without its full stop: “Yes” and “Not yet”. */
export const listed = ({ language, quote }: Words, texts: readonly string[]): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(
    texts.map((each) => quote(each.replace(/[.。۔।]$/, ''))),
  );
