import type { Pack } from '../domain/pack.js';
import { offerWords } from '../words/index.js';
import { fileLoader, type FileRef } from './file-loader.js';
import { findLanguage } from './registry.js';

/**
 * Text loaders for the languages of a pack that are in separate files. A file is loaded when its
 * language is first shown, and not at all if the page already runs it as a script.
 *
 * @param files by language
 * @param base the address that the files' addresses are relative to
 */
export function languageFiles(
  files: Readonly<Record<string, FileRef>>,
  base: string,
): Pack['text'] {
  return Object.fromEntries(
    Object.entries(files).map(([language, beside]) => {
      const load = fileLoader(beside, base, findLanguage);
      offerWords(language, async () => (await load()).words);
      return [language, async () => (await load()).text];
    }),
  );
}
