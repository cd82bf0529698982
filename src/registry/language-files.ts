import type { Pack } from '../domain/pack.js';
import { offerWords } from '../words/index.js';
import { findLanguage, type LanguageFile } from './registry.js';
import { inTime } from './in-time.js';
import { loadModule } from './load-module.js';

/** A language file: the key under which it registers, its address and its integrity hash. */
export type LanguageFileRef = readonly [name: string, file: string, integrity: string];

/**
 * Text loaders for the languages of a pack that are in separate files. A file is loaded when its
 * language is first shown, and not at all if the page already runs it as a script.
 *
 * @param files by language
 * @param base the address that the files' addresses are relative to
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

/** A language file that did not register its language, with a short reason. */
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
    // Engines cache a failed module by its address, so a new attempt needs another address.
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
