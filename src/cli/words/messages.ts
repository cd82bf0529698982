import list from '../../words/messages.json';

/** Type of an argument of a message. */
export type ArgumentKind = 'number' | 'boolean' | 'text';

/** One of the library's own words. `scripts/words.mjs` generates them from `Words` and `PageWords`. */
export interface LibraryMessage {
  /** Where the reader sees it. */
  readonly where: string;
  /** In the order of the function's parameters. */
  readonly arguments?: Readonly<Record<string, ArgumentKind>>;
  /** As an ICU message. */
  readonly english: string;
}

/** The library's own words by their paths, such as `idle/text`. */
export const MESSAGES = list as Readonly<Record<string, LibraryMessage>>;

/** A file with the library's words in one language, as `evenhand words new` writes it and `checkWords` passes it. */
export interface WordsFile {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The tag by which days are written, such as `fr-CA`; the language, if it is left out. */
  readonly dates?: string;
  readonly messages: Readonly<Record<string, { readonly text: string }>>;
}
