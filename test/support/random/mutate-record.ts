import fc from 'fast-check';

/** A change of a record: of one value somewhere in it, or of its text. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    'unknown',
    'myself',
    'none',
    'asking',
    'concluded',
    'stage',
    '__proto__',
    ['none', 'unknown'],
    {},
  ),
);
type Mutation = { readonly at: number; readonly kind: 'set' | 'drop' | 'add' | 'cut' | 'sign' } & {
  readonly junk: unknown;
  readonly key: string;
};
export const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(10_000),
  kind: fc.constantFrom('set', 'drop', 'add', 'cut', 'sign'),
  junk,
  key: fc.oneof(fc.constantFrom('stage', 'who', 'also', 'constructor', 'number'), fc.string()),
});

type Tree = Record<string, unknown>;
/** Every object and list in a value. */
const objectsIn = (value: unknown): Tree[] =>
  typeof value === 'object' && value !== null
    ? [value as Tree, ...Object.values(value).flatMap(objectsIn)]
    : [];

export function mutate(text: string, { at, kind, junk, key }: Mutation): string {
  if (kind === 'cut') return text.slice(0, at % text.length);
  if (kind === 'sign') {
    const place = at % text.length;
    return text.slice(0, place) + String.fromCharCode(32 + (at % 95)) + text.slice(place + 1);
  }
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    return text;
  }
  const objects = objectsIn(record);
  const object = objects[at % Math.max(objects.length, 1)];
  if (!object) return text;
  const keys = Object.keys(object);
  const chosen = kind === 'add' ? key : (keys[at % Math.max(keys.length, 1)] ?? key);
  if (Array.isArray(object) && kind === 'add') object.push(junk);
  else if (kind === 'drop') Reflect.deleteProperty(object, chosen);
  else
    Object.defineProperty(object, chosen, {
      value: junk,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return JSON.stringify(record);
}

export const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
