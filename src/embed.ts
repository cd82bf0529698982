/** The one file behind a script tag: every element, and one pack in one language. */
import type { Pack, Text } from './domain/pack.js';
import type { NoteStatements } from './domain/statements.js';
import { proved } from './domain/proved.js';
import { definePack } from './index.js';
import { offerFhir } from './registry/fhir-file.js';
import { fileLoader, type FileRef } from './registry/file-loader.js';
import { languageFiles } from './registry/language-files.js';
import { findFhir, findLanguage, findStatements, registerLanguage } from './registry/registry.js';
import { firstWords } from './words/index.js';
// Last: in this order the file is 0.1 kB smaller after gzip, which looks back no further than 32 kB.
import './define.js';

/** What `evenhand bundle` puts into the file. */
export interface EmbedContent {
  /** The pack as pages get it, without texts. It was proved before. */
  readonly pack: Omit<Pack, 'text'>;
  readonly text: Text;
  /** The key under which this language registers, as its own file would. */
  readonly key: string;
  /** The files of the other languages, beside this one. */
  readonly files: Readonly<Record<string, FileRef>>;
  /** The file with the statements of the article in this language, if the pack has them. */
  readonly statements?: FileRef;
  /** The file that writes FHIR, beside this one. */
  readonly fhir: FileRef;
}

/** `evenhand bundle` replaces this name with its value. */
declare const EVENHAND_CONTENT: EmbedContent;

const { pack, text, key, files, statements, fhir } = EVENHAND_CONTENT;

const folder = import.meta.url;

offerFhir(fileLoader(fhir, folder, findFhir));

// A page may have this file in several languages. The guide of the first one then has these words too.
registerLanguage(key, { text, words: firstWords, statements });
const loaders: Record<string, () => Promise<NoteStatements>> = {};

definePack(
  proved({
    ...pack,
    // A language's own file names the one with its statements. One hash is in this file: others cost 50 bytes each.
    ...(statements && {
      statements: async (language: string) =>
        (loaders[language] ??= fileLoader(
          findLanguage(files[language]?.[0] ?? key)?.statements ?? statements,
          folder,
          findStatements,
        ))(),
    }),
    text: { [text.language]: text, ...languageFiles(files, folder) },
  }),
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
