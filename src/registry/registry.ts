import type { Pack, Text } from '../domain/pack.js';
import type { NoteStatements } from '../domain/statements.js';
import type { toBundle } from '../fhir/bundle.js';
import type { Words } from '../words/index.js';
import type { FileRef } from './file-loader.js';

/** The content of a language file: a pack's texts and the library's own words. */
export interface LanguageFile {
  readonly text: Text;
  readonly words: Words;
  /** The file with the statements of the article in this language. */
  readonly statements?: FileRef | undefined;
}

/** The content of the FHIR file: the part of `evenhand/fhir` that a guide uses. */
export interface FhirFile {
  readonly toBundle: typeof toBundle;
}

interface Registry {
  packs?: Map<string, Pack>;
  waiting?: Set<() => void>;
  languages?: Map<string, LanguageFile>;
  /** A file of statements writes here: see `statementsScript`. */
  statements?: Map<string, NoteStatements>;
  fhir?: Map<string, FhirFile>;
}

/** One registry for each page, shared by every copy of the library. A copy of another version may lack a part. */
const key = Symbol.for('evenhand/packs');
const registry = ((globalThis as { [key]?: Registry })[key] ??= {});
const packs = (registry.packs ??= new Map());
const waiting = (registry.waiting ??= new Set());
const languages = (registry.languages ??= new Map());
const statements = (registry.statements ??= new Map());
const fhir = (registry.fhir ??= new Map());

/**
 * Registers a pack by its id, so that `<eh-guide pack="id">` finds it, also when the guide was
 * there first. If the id is registered already, the first pack stays.
 */
export function definePack(pack: Pack): void {
  if (packs.has(pack.id)) return;
  packs.set(pack.id, pack);
  tellRegistered();
}

/** The pack with an id. Without an id: the only pack, or undefined if there are several. */
export function findPack(id: string | undefined): Pack | undefined {
  if (id !== undefined) return packs.get(id);
  const [only, another] = packs.values();
  return another ? undefined : only;
}

/**
 * Registers a language file. The key contains pack, language and version, so files from another
 * version are ignored.
 */
export function registerLanguage(name: string, file: LanguageFile): void {
  languages.set(name, file);
  tellRegistered();
}

/** The language file with this key, if it is registered. */
export const findLanguage = (name: string): LanguageFile | undefined => languages.get(name);

/** The statements with this key, if their file has run. */
export const findStatements = (name: string): NoteStatements | undefined => statements.get(name);

/** Registers the FHIR file of a version of the library. */
export const registerFhir = (name: string, file: FhirFile): void => void fhir.set(name, file);

/** The FHIR file with this key, if it is registered. */
export const findFhir = (name: string): FhirFile | undefined => fhir.get(name);

/** Notifies every guide that something was registered. */
export function tellRegistered(): void {
  for (const callback of waiting) callback();
}

/** Calls back whenever a pack, a language or words are registered. Returns a function that stops it. */
export function onRegister(callback: () => void): () => void {
  waiting.add(callback);
  return () => void waiting.delete(callback);
}
