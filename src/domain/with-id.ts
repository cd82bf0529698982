interface Named {
  readonly id: string;
}

/** A search through the list for each of its items takes seconds in a large pack, so an index is kept with the list. */
const indexes = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>();

/** The first item of a list with this id. The list must not change afterwards, as that of a checked pack never does. */
export function withId<Item extends Named>(list: readonly Item[], id: string): Item | undefined {
  let index = indexes.get(list);
  // Of two with one id the first counts: it is set last.
  if (!index)
    indexes.set(list, (index = new Map(list.map((item) => [item.id, item] as const).reverse())));
  return index.get(id) as Item | undefined;
}
