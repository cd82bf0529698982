import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { matchLanguage } from '../../domain/match-language.js';
import { FileError, refusal } from '../files.js';

/** The built library without a pack and without words: the parts of a bundle. */
export interface Parts {
  /** The version of the library. Files of two versions do not use each other. */
  readonly version: string;
  /** The module behind a script tag, the script of the frame page, those of a language and of FHIR. */
  readonly embed: string;
  readonly frameGuide: string;
  readonly language: string;
  readonly fhir: string;
  /** The library's words by language, each as an expression. */
  readonly words: ReadonlyMap<string, string>;
  /** Files that are the same for every pack, by name. */
  readonly copied: ReadonlyMap<string, Uint8Array>;
  /** The WordPress plugin without its dist/, by path. */
  readonly plugin: ReadonlyMap<string, Uint8Array>;
}

const COPIED = ['embed.css', 'frame.css', 'frame.js', 'embed.licenses.txt'];

/**
 * Reads the parts from the build.
 *
 * @throws {FileError} when they do not exist
 */
export function readParts(folder: string, version: string): Parts {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  try {
    const words = readdirSync(folder)
      .map((name) => /^words\.([\w-]+)\.js$/.exec(name)?.[1])
      .filter((language) => language !== undefined)
      .sort();
    return {
      version,
      embed: read('embed.js'),
      frameGuide: read('frame-guide.js'),
      language: read('language.js'),
      fhir: read('fhir.js'),
      words: new Map(words.map((language) => [language, read(`words.${language}.js`)])),
      copied: new Map(COPIED.map((name) => [name, readFileSync(join(folder, name))])),
      plugin: filesUnder(join(folder, 'wordpress')),
    };
  } catch (error) {
    throw new FileError(
      'parts-missing',
      `${folder}: the parts of a bundle cannot be read: ${refusal(error)}. Install evenhand again, or build it.`,
    );
  }
}

/**
 * The script of the library's own words in a language; undefined if it has none.
 */
export const wordsScript = ({ words }: Parts, language: string): string | undefined =>
  words.get(matchLanguage([...words.keys()], language) ?? '');

/** All files under a folder, by their path with slashes. */
const filesUnder = (folder: string): Map<string, Uint8Array> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path))]),
  );
