import type { Pack } from '../domain/pack.js';

interface Shelf {
  readonly packs: Map<string, Pack>;
  readonly waiting: Set<() => void>;
}

/** One shelf for the whole page: a pack that a second copy of the library brings is found by the guide of the first. */
const shelf = Symbol.for('evenhand/packs');
const { packs, waiting } = ((globalThis as { [shelf]?: Shelf })[shelf] ??= { packs: new Map(), waiting: new Set() });

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

/** Calls back whenever a pack is defined, until the returned function is called. */
export function onPackDefined(tell: () => void): () => void {
  waiting.add(tell);
  return () => void waiting.delete(tell);
}
