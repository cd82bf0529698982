/** The one file behind a script tag: every element and the default pack, with its English words. */
import { languageFiles, type LanguageFileRef } from './registry/language-files.js';
import { definePack } from './index.js';
import { withEnglish } from './packs/liver-stem-cells/english.js';
// Last: in this order the file is 0.1 kB smaller after gzip, which looks back no further than 32 kB.
import './define.js';

/** The language files beside this one. The build writes their names and hashes in here. */
declare const LANGUAGE_FILES: Readonly<Record<string, LanguageFileRef>> | undefined;

definePack(
  withEnglish(
    languageFiles(typeof LANGUAGE_FILES === 'undefined' ? {} : LANGUAGE_FILES, import.meta.url),
  ),
);

// What a page can use, by name: exporting all of the library would bring the proofs along, which are for authors.
export {
  compareAnswers,
  createSession,
  definePack,
  EhGuide,
  readRecord,
  toRecord,
  walk,
  weigh,
} from './index.js';
