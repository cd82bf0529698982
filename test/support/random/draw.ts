import fc from 'fast-check';

/** A source of randomness. Every draw can be shrunk, so that a failure is reported in its smallest form. */
export interface Draw {
  /** A whole number, bounds included. */
  readonly from: (least: number, most: number) => number;
  readonly chance: (of: number) => boolean;
  readonly one: <Item>(items: readonly Item[]) => Item;
  /** At least this many of the items, in their order. */
  readonly some: <Item>(items: readonly Item[], least?: number) => Item[];
  /** This many values, created one after another. */
  readonly many: <Item>(least: number, most: number, make: (place: number) => Item) => Item[];
}

const numbers = (least: number, most: number): fc.Arbitrary<number> =>
  fc.integer({ min: least, max: most });

/** An arbitrary of whatever a function draws. */
export const drawn = <Made>(make: (draw: Draw) => Made): fc.Arbitrary<Made> =>
  fc.gen().map((gen) => {
    const from: Draw['from'] = (least, most) => gen(numbers, least, most);
    const one: Draw['one'] = (items) => items[from(0, items.length - 1)] as (typeof items)[number];
    // The smaller number is the simpler one: shrinking leaves items out.
    const chance: Draw['chance'] = (of) => from(0, 99) >= 100 - of * 100;
    const some: Draw['some'] = (items, least = 0) => {
      const left = new Set(items.keys());
      const wanted = from(Math.min(least, items.length), items.length);
      const taken = Array.from({ length: wanted }, () => {
        const place = one([...left]);
        left.delete(place);
        return place;
      });
      return taken.sort((a, b) => a - b).map((place) => items[place] as (typeof items)[number]);
    };
    const many: Draw['many'] = (least, most, make) =>
      Array.from({ length: from(least, most) }, (_, place) => make(place));
    return make({ from, chance, one, some, many });
  });
