/** A position in a text; lines and columns are counted from 1. */
export interface Spot {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/**
 * The parsed value with the position of each part by its JSON pointer; or the position and the reason of a syntax
 * error.
 */
export type JsonReading =
  | { readonly ok: true; readonly value: unknown; readonly places: ReadonlyMap<string, Spot> }
  | { readonly ok: false; readonly spot: Spot; readonly message: string };

const SPACE = /[ \t\n\r]*/y;
const TEXT = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

class Stop extends Error {}

/**
 * Parses JSON with positions. Engines report the position of a syntax error in different ways or not at all, and never
 * the position of a value.
 */
export function readJson(text: string): JsonReading {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const places = new Map<string, Spot>();
  let at = 0;

  function spot(offset: number): Spot {
    const line = starts.findLastIndex((start) => start <= offset) + 1;
    return { offset, line, column: offset - (starts[line - 1] ?? 0) + 1 };
  }
  function take(pattern: RegExp): string | undefined {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) at += found.length;
    return found;
  }
  function sign(wanted: string): boolean {
    take(SPACE);
    const isNext = text[at] === wanted;
    if (isNext) at += 1;
    return isNext;
  }
  function stop(message: string): never {
    throw new Stop(at >= text.length ? `The text ends too early. ${message}` : message);
  }

  function read(path: string): void {
    take(SPACE);
    places.set(path, spot(at));
    if (sign('{'))
      each('}', (place) => {
        key(path, place);
      });
    else if (sign('['))
      each(']', (place) => {
        read(`${path}/${String(place)}`);
      });
    else if (take(TEXT) === undefined && take(WORD) === undefined)
      stop(
        text[at] === '"'
          ? 'Expected the end of a string, " on the same line. Use \\ only before n, t, " and similar.'
          : 'Expected a value: a string in ", a number, true, false, null, { or [.',
      );
  }
  function each(end: '}' | ']', member: (place: number) => void): void {
    if (sign(end)) return;
    for (let place = 0; ; place += 1) {
      member(place);
      if (sign(end)) return;
      if (!sign(',')) stop(`Expected a comma or ${end}.`);
    }
  }
  function key(path: string, place: number): void {
    take(SPACE);
    const name =
      take(TEXT) ??
      stop(
        place > 0 ? 'Expected a key in ". Remove the comma before }.' : 'Expected a key in " or }.',
      );
    if (!sign(':')) stop('Expected a colon.');
    read(`${path}/${(JSON.parse(name) as string).replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }

  try {
    read('');
    take(SPACE);
    if (at < text.length) stop('Expected the end of the text.');
    return { ok: true, value: JSON.parse(text) as unknown, places };
  } catch (error) {
    if (error instanceof Stop) return { ok: false, spot: spot(at), message: error.message };
    if (error instanceof RangeError)
      return { ok: false, spot: spot(at), message: 'Too many nested brackets.' };
    throw error;
  }
}

/** The position of a pointer, or of the nearest value around it: a missing key has no position. */
export function spotOf(places: ReadonlyMap<string, Spot>, path: string): Spot | undefined {
  for (let around = path; ; around = around.slice(0, around.lastIndexOf('/'))) {
    const found = places.get(around);
    if (found || around === '') return found;
  }
}
