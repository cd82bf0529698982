import type { Pack, Source } from './pack.js';

/** A list of source ids, and where it stands: a JSON pointer into the pack. */
export interface Citation {
  readonly path: string;
  readonly sources: readonly string[];
}

/** Every place where a pack cites sources, in the pack's order. */
export function* citations(pack: Pack): Generator<Citation> {
  for (const [index, { lines = [] }] of pack.outcomes.entries()) {
    for (const [line, { sources }] of lines.entries())
      yield { path: `/outcomes/${String(index)}/lines/${String(line)}/sources`, sources };
  }
  for (const [index, { sources, counterweight }] of pack.notes.entries()) {
    yield { path: `/notes/${String(index)}/sources`, sources };
    if (counterweight)
      yield {
        path: `/notes/${String(index)}/counterweight/sources`,
        sources: counterweight.sources,
      };
  }
  for (const [index, course] of pack.courses.entries()) {
    for (const row of ['what', 'asks', 'costs', 'unknown'] as const)
      yield { path: `/courses/${String(index)}/${row}/sources`, sources: course[row].sources };
    for (const side of ['good', 'bad'] as const) {
      for (const [point, { sources }] of course[side].entries())
        yield { path: `/courses/${String(index)}/${side}/${String(point)}/sources`, sources };
    }
  }
  for (const list of ['figures', 'ask', 'signs'] as const) {
    for (const [index, { sources }] of pack[list].entries())
      yield { path: `/${list}/${String(index)}/sources`, sources };
  }
}

/** The sources that the pack cites somewhere, in its own order. */
export function sourcesCitedBy(pack: Pack): Source[] {
  const cited = new Set([...citations(pack)].flatMap(({ sources }) => sources));
  return pack.sources.filter(({ id }) => cited.has(id));
}
