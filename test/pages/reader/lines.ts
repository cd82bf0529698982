// The lines of a transcript: a part of them, without what changes with the content.

/** The lines from a heading to another one, or to the next that is not under it. */
export function between(lines: readonly string[], from?: string, to?: string): readonly string[] {
  const levelOf = (line = ''): number => Number(/^heading (\d)/.exec(line)?.[1] ?? 7);
  const placeOf = (heading: string): number => {
    const place = lines.findIndex(
      (line) =>
        levelOf(line) < 7 && line.replace(/, (expanded|collapsed)$/, '').endsWith(`: ${heading}`),
    );
    if (place === -1) throw new Error(`There is no heading “${heading}”.`);
    return place;
  };
  const begin = from === undefined ? 0 : placeOf(from);
  if (to !== undefined) return lines.slice(begin, placeOf(to));
  const length =
    from === undefined
      ? -1
      : lines.slice(begin + 1).findIndex((line) => levelOf(line) <= levelOf(lines[begin]));
  return lines.slice(begin, length === -1 ? undefined : begin + 1 + length);
}

/** A fingerprint changes with the content. */
export const unfingered = (line: string): string =>
  line.replace(/^(sha256-\S+|[0-9a-f]{4}( [0-9a-f]{4})+)$/, '(a fingerprint)');
