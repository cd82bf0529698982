import type { Pack } from '../domain/pack.js';
import { offerWords } from '../words/index.js';
import { findLanguage, type LanguageFile } from './registry.js';
import { inTime } from './in-time.js';
import { loadModule } from './load-module.js';

/** A language in a file of its own: the name under which the file registers it, its address, and its integrity hash. */
export type LanguageFileRef = readonly [name: string, file: string, integrity: string];

/**
 * The languages of a pack that stand in files beside this one. A file is asked for once its language is spoken,
 * and not at all when the page has pasted it as a script.
 *
 * @param files by language
 * @param base the address that theirs are relative to
 */
export function languageFiles(
  files: Readonly<Record<string, LanguageFileRef>>,
  base: string,
): Pack['text'] {
  return Object.fromEntries(
    Object.entries(files).map(([language, beside]) => {
      const load = loaderOf(beside, base);
      offerWords(language, async () => (await load()).words);
      return [language, async () => (await load()).text];
    }),
  );
}

/** A file of ours that does not bring its language, and why it does not, in a word. */
export class LanguageFileError extends Error {
  constructor(
    readonly address: string,
    why: string,
  ) {
    super(why);
  }
}

function loaderOf(
  [name, file, integrity]: LanguageFileRef,
  base: string,
): () => Promise<LanguageFile> {
  let coming: Promise<LanguageFile> | undefined;
  let failures = 0;
  const ask = async (): Promise<LanguageFile> => {
    // An engine remembers that an address failed, so a new attempt needs another one.
    const { href } = new URL(failures > 0 ? `${file}?again=${String(failures)}` : file, base);
    await inTime(loadModule(href, integrity)).catch(() => {
      throw new LanguageFileError(href, 'not loaded, or its content does not match its hash');
    });
    const found = findLanguage(name);
    if (!found) throw new LanguageFileError(href, 'another version');
    return found;
  };
  return async () =>
    findLanguage(name) ??
    (coming ??= ask().catch((error: unknown) => {
      failures += 1;
      coming = undefined;
      throw error;
    }));
}
