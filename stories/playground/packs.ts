import type { Pack } from '../../src/domain/pack.js';
import kitchenSink from '../../src/packs/kitchen-sink/index.js';
import kitchenSinkJourneys from '../../src/packs/kitchen-sink/journeys.json';
import liver from '../../src/packs/liver-stem-cells/index.js';
import liverJourneys from '../../src/packs/liver-stem-cells/journeys.json';
import soreThroat from '../../src/packs/sore-throat/index.js';
import soreThroatJourneys from '../../src/packs/sore-throat/journeys.json';
import { placesOf, type Journey } from './places.js';

/** The packs of this repository by id, with their journeys. */
export const packsHere: Readonly<
  Record<string, { readonly pack: Pack; readonly journeys: readonly Journey[] }>
> = {
  [soreThroat.id]: { pack: soreThroat, journeys: soreThroatJourneys.journeys },
  [liver.id]: { pack: liver, journeys: liverJourneys.journeys },
  [kitchenSink.id]: { pack: kitchenSink, journeys: kitchenSinkJourneys.journeys },
};

const known = new WeakMap<Pack, ReturnType<typeof placesOf>>();

/** The places of a pack, kept for as long as the pack is there: computing them for each letter would be slow. */
export function placesHere(pack: Pack): ReturnType<typeof placesOf> {
  const found = known.get(pack) ?? placesOf(pack, packsHere[pack.id]?.journeys);
  known.set(pack, found);
  return found;
}

/**
 * A pack as its author would write it in one file: with the words of every language, but without its fingerprint (the
 * build adds it) and the schema of its file. Words with a loader are loaded.
 */
export async function sourceOf({ fingerprint: _, ...pack }: Pack): Promise<string> {
  const texts = await Promise.all(
    Object.entries(pack.text).map(
      async ([language, text]) =>
        [language, typeof text === 'function' ? await text() : text] as const,
    ),
  );
  return JSON.stringify(
    { ...pack, $schema: undefined, text: Object.fromEntries(texts) },
    undefined,
    2,
  );
}
