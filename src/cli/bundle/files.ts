import { createHash } from 'node:crypto';
import type { Pack } from '../../domain/pack.js';
import { toHtml } from '../../takeaway/html/page.js';
import { FileError } from '../files.js';
import { guideWords, type GuideWords } from './guide-words.js';
import { namedFile, type NamedFile } from './named-file.js';
import { fallbackWords, framePage, snippet, staticPageName, type FallbackWords } from './pages.js';
import type { Parts } from './parts.js';
import { pluginZip } from './plugin.js';
import {
  fhirScript,
  guideScript,
  languageScript,
  packForPages,
  statementsScript,
} from './scripts.js';

/** The list of files and hashes by which a folder is known as written by this command. */
export const SUMS = 'SHA256SUMS';

/** embed.json: the data with which a program puts the guide on a page. */
export interface EmbedList {
  /** The version of the library. */
  readonly version: string;
  readonly pack: { readonly id: string; readonly version: string };
  /** The language of `script` and `snippet`: the pack's first. */
  readonly language: string;
  readonly script: NamedFile;
  /** By language: the guide's file that contains it. */
  readonly scripts: Readonly<Record<string, NamedFile>>;
  readonly style: NamedFile;
  /** By language: the file that a guide in another language loads. */
  readonly languages: Readonly<Record<string, NamedFile>>;
  /** The file that a guide loads when a reader saves FHIR. */
  readonly fhir: NamedFile;
  /** By language: the file that a guide loads when a reader opens the statements of the article. */
  readonly statements: Readonly<Record<string, NamedFile>>;
  /** By language: the name of the page for readers without JavaScript. */
  readonly pages: Readonly<Record<string, string>>;
  /** By language: what a page shows in place of the guide without JavaScript. */
  readonly fallbacks: Readonly<Record<string, FallbackWords>>;
  readonly snippet: string;
  readonly snippets: Readonly<Record<string, string>>;
}

/**
 * All files of a bundle, by name. The same pack, parts and freshness give the same bytes.
 *
 * @param path the pack on disk: words files may be beside it
 * @param today decides only whether the static page says that the pack is due
 * @throws {FileError} when the library has no words in a language of the pack, or a name is taken
 */
export async function bundleFiles(
  path: string,
  pack: Pack,
  parts: Parts,
  today: Date,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const add = (name: string, content: string | Uint8Array): Uint8Array => {
    if (files.has(name))
      throw new FileError(
        'name-taken',
        `A pack with the id ${JSON.stringify(pack.id)} needs two files of the name ${name}. Rename the pack.`,
      );
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    files.set(name, bytes);
    return bytes;
  };
  const addNamed = (stable: string, content: string | Uint8Array): NamedFile => {
    const bytes = add(stable, content);
    const file = namedFile(stable, bytes);
    add(file.name, bytes);
    return file;
  };

  const all = await guideWords(path, pack, parts);
  const first = firstOf(all);
  const forPage = await packForPages(pack);
  const style = addNamed('embed.css', parts.copied.get('embed.css') ?? '');
  for (const [name, content] of parts.copied) if (name !== 'embed.css') add(name, content);

  const statements = new Map(
    all.flatMap((spoken): [GuideWords, NamedFile][] => {
      const script = statementsScript(pack, spoken, parts);
      const name = `${pack.id}.statements.${spoken.language}.js`;
      return script === undefined ? [] : [[spoken, addNamed(name, script)]];
    }),
  );
  const languages = new Map(
    all.map((spoken) => [
      spoken,
      addNamed(
        `${pack.id}.${spoken.language}.js`,
        languageScript(pack, spoken, parts, statements.get(spoken)),
      ),
    ]),
  );
  const fhir = addNamed('embed.fhir.js', fhirScript(parts));
  const byHash = new Map(
    [...languages].map(([spoken, file]) => [spoken, [file.name, file]] as const),
  );
  const scripts = new Map(
    all.map((spoken) => [
      spoken,
      addNamed(
        spoken === first ? 'embed.js' : `embed.${spoken.language}.js`,
        guideScript(parts.embed, pack, forPage, spoken, parts, byHash, {
          statements: statements.get(spoken),
          fhir: [fhir.name, fhir],
        }),
      ),
    ]),
  );
  // With stable names, like its own: all of them are served in one folder.
  const byName = new Map(
    [...languages].map(([spoken, file]) => [spoken, [file.stable, file]] as const),
  );
  add(
    'frame-guide.js',
    guideScript(parts.frameGuide, pack, forPage, first, parts, byName, {
      statements: statements.get(first),
      fhir: [fhir.stable, fhir],
    }),
  );
  add('frame.html', framePage(all, first));
  for (const spoken of all)
    add(staticPageName(spoken), toHtml(pack, spoken.text, spoken.words, spoken.pageWords, today));

  const snippets = new Map(
    all.map((spoken) => [spoken, snippet(pack, spoken, of(scripts, spoken), style)]),
  );
  for (const [spoken, lines] of snippets)
    add(spoken === first ? 'snippet.html' : `snippet.${spoken.language}.html`, lines);
  const list: EmbedList = {
    version: parts.version,
    pack: { id: pack.id, version: pack.version },
    language: first.language,
    script: of(scripts, first),
    scripts: byLanguage(scripts),
    style,
    languages: byLanguage(languages),
    statements: byLanguage(statements),
    fhir,
    pages: byLanguage(new Map(all.map((spoken) => [spoken, staticPageName(spoken)]))),
    fallbacks: byLanguage(new Map(all.map((spoken) => [spoken, fallbackWords(spoken)]))),
    snippet: of(snippets, first),
    snippets: byLanguage(snippets),
  };
  add('embed.json', `${JSON.stringify(list, undefined, 2)}\n`);
  const inPlugin = ['embed.json', 'embed.licenses.txt', ...namesIn(list)].map(
    (name) => [name, files.get(name) ?? new Uint8Array()] as const,
  );
  add('evenhand-wordpress.zip', pluginZip(parts.plugin, new Map(inPlugin)));
  add(SUMS, sumsOf(files));
  return files;
}

/** The files that embed.json lists. */
const namesIn = ({ scripts, style, languages, statements, fhir, pages }: EmbedList): string[] => [
  ...[
    ...Object.values(scripts),
    style,
    ...Object.values(languages),
    ...Object.values(statements),
    fhir,
  ].map(({ name }) => name),
  ...Object.values(pages),
];

const byLanguage = <Value>(map: ReadonlyMap<GuideWords, Value>): Record<string, Value> =>
  Object.fromEntries([...map].map(([{ language }, value]) => [language, value]));

function of<Value>(map: ReadonlyMap<GuideWords, Value>, spoken: GuideWords): Value {
  const value = map.get(spoken);
  if (value === undefined) throw new Error(`Nothing was made for "${spoken.language}".`);
  return value;
}

function firstOf(all: readonly GuideWords[]): GuideWords {
  const [first] = all;
  if (!first) throw new Error('A checked pack has a language.');
  return first;
}

/** In the format of `sha256sum`. */
const sumsOf = (files: ReadonlyMap<string, Uint8Array>): string =>
  [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`)
    .join('');
