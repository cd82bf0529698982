/**
 * The fewest moves that turn one order into another, among the ids in both. Each names the farthest id that it moves
 * past. Two neighbours that swap are one move, of the one that goes up.
 */
export function movesOf(before: readonly string[], after: readonly string[]): string[] {
  const places = new Map(before.map((id, place) => [id, place]));
  const common = after.filter((id) => places.has(id));
  const place = (id: string): number => places.get(id) ?? -1;
  // Fast path: most orders are equal.
  if (common.every((id, index) => index === 0 || place(common[index - 1] ?? '') < place(id)))
    return [];
  const staying = longestRise(common.map(place));
  return common.flatMap((id, index) => {
    if (staying.has(place(id))) return [];
    const first = common.slice(index + 1).find((other) => place(other) < place(id));
    const last = common.slice(0, index).findLast((other) => place(other) > place(id));
    return [
      first === undefined
        ? `\`${id}\` moves after \`${last ?? ''}\``
        : `\`${id}\` moves before \`${first}\``,
    ];
  });
}

/** The longest increasing subsequence: the items that need not move (patience sorting). */
function longestRise(numbers: readonly number[]): Set<number> {
  const ends: number[] = [];
  const earlier = new Map<number, number | undefined>();
  for (const number of numbers) {
    let length = ends.findIndex((end) => end > number);
    if (length === -1) length = ends.length;
    earlier.set(number, ends[length - 1]);
    ends[length] = number;
  }
  const rise = new Set<number>();
  for (let number = ends.at(-1); number !== undefined; number = earlier.get(number))
    rise.add(number);
  return rise;
}
