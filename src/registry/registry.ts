import type { Pack, Text } from '../domain/pack.js';
import type { Words } from '../words/index.js';

/** What the file of a language brings: a pack's words in it, and the library's own. */
export interface LanguageFile {
  readonly text: Text;
  readonly words: Words;
}

interface Shelf {
  readonly packs: Map<string, Pack>;
  readonly waiting: Set<() => void>;
  readonly languages: Map<string, LanguageFile>;
}

/** One shelf for the whole page: a pack that a second copy of the library brings is found by the guide of the first. */
const shelf = Symbol.for('evenhand/packs');
const { packs, waiting, languages } = ((globalThis as { [shelf]?: Shelf })[shelf] ??= {
  packs: new Map(),
  waiting: new Set(),
  languages: new Map(),
});

/** Makes a pack known by its id, so that `<eh-guide pack="id">` finds it, also when the guide was there first. The first pack of an id stays. */
export function definePack(pack: Pack): void {
  if (packs.has(pack.id)) return;
  packs.set(pack.id, pack);
  for (const tell of waiting) tell();
}

/** The pack of an id; without one, the only pack there is. */
export function findPack(id: string | undefined): Pack | undefined {
  if (id !== undefined) return packs.get(id);
  const [only, another] = packs.values();
  return another ? undefined : only;
}

/** Lays a language on the shelf, under a name that tells pack, language and version: one of another version does not fit. */
export function registerLanguage(name: string, file: LanguageFile): void {
  languages.set(name, file);
  for (const tell of waiting) tell();
}

/** The language of a name, if it lies there. */
export const findLanguage = (name: string): LanguageFile | undefined => languages.get(name);

/** Calls back whenever a pack or a language comes, until the returned function is called. */
export function onRegister(tell: () => void): () => void {
  waiting.add(tell);
  return () => void waiting.delete(tell);
}
