import type { Pack, Source } from './pack.js';

/** A list of source ids, with a JSON pointer to it in the pack. */
export interface Citation {
  readonly path: string;
  readonly sources: readonly string[];
}

/**
 * Each item with its index. It does not use `entries()`: old versions of Prototype.js replace that with a method that
 * returns the items alone.
 */
const numbered = <Item>(items: readonly Item[]): (readonly [number, Item])[] =>
  items.map((item, index) => [index, item]);

/** Every list of sources in a pack, in the pack's order. */
export function* citations(pack: Pack): Generator<Citation> {
  for (const [index, { lines = [] }] of numbered(pack.outcomes)) {
    for (const [line, { sources }] of numbered(lines))
      yield { path: `/outcomes/${String(index)}/lines/${String(line)}/sources`, sources };
  }
  for (const [index, { sources, counterweight, lines = [] }] of numbered(pack.notes)) {
    yield { path: `/notes/${String(index)}/sources`, sources };
    if (counterweight)
      yield {
        path: `/notes/${String(index)}/counterweight/sources`,
        sources: counterweight.sources,
      };
    for (const [line, each] of numbered(lines))
      yield {
        path: `/notes/${String(index)}/lines/${String(line)}/sources`,
        sources: each.sources,
      };
  }
  for (const [index, course] of numbered(pack.courses)) {
    for (const row of ['what', 'asks', 'costs', 'unknown'] as const)
      yield { path: `/courses/${String(index)}/${row}/sources`, sources: course[row].sources };
    for (const side of ['good', 'bad'] as const) {
      for (const [point, { sources }] of numbered(course[side]))
        yield { path: `/courses/${String(index)}/${side}/${String(point)}/sources`, sources };
    }
  }
  for (const list of ['figures', 'ask', 'signs'] as const) {
    for (const [index, { sources }] of numbered(pack[list]))
      yield { path: `/${list}/${String(index)}/sources`, sources };
  }
}

/** The sources that the pack cites, in the pack's order. */
export function sourcesCitedBy(pack: Pack): Source[] {
  const cited = new Set([...citations(pack)].flatMap(({ sources }) => sources));
  return pack.sources.filter(({ id }) => cited.has(id));
}
