// Values that no JSON has, each by a name that can be printed.

const no = (): never => {
  throw new Error('no');
};
const throwing = (key: string): object =>
  Object.defineProperty({}, key, { enumerable: true, get: no });
function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}
function ring<Kind extends object>(kind: Kind): Kind {
  return Object.assign(kind, { 0: kind });
}
export const doubled = (value: unknown, levels: number): unknown =>
  levels === 0 ? value : doubled([value, value], levels - 1);

/** Created once, because copying their millions of keys would take long. */
const LONG = Object('a'.repeat(8e6)) as object;
const BYTES = new Uint8Array(8e6);

export const ODD = {
  undefined: () => undefined,
  symbol: () => Symbol('a'),
  bigint: () => 10n ** 40n,
  function: () => no,
  'a getter that throws': () => throwing('id'),
  'a getter that throws under a reserved name': () => throwing('__proto__'),
  'a list whose item throws': () => Object.defineProperty(['a'], 0, { enumerable: true, get: no }),
  'an error that cannot be read': () =>
    Object.defineProperty({}, 'id', {
      enumerable: true,
      get: () => {
        throw Object.create(null);
      },
    }),
  'another value at each look': () => {
    let looks = 0;
    return Object.defineProperty({}, 'id', {
      enumerable: true,
      get: () => ((looks += 1) % 2 === 0 ? no : 'a'),
    });
  },
  'a revoked proxy': () => revoked({}),
  'a revoked list': () => revoked([]),
  'a revoked function': () => revoked(no),
  'a proxy that throws': () => new Proxy({}, { ownKeys: no, get: no, has: no, getPrototypeOf: no }),
  'a proxy without end': () => {
    const handler: ProxyHandler<object> = {
      ownKeys: () => ['a'],
      getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: 1 }),
      get: () => new Proxy({}, handler),
    };
    return new Proxy({}, handler);
  },
  'a list without end': () =>
    new Proxy([], { get: (_, key) => (key === 'length' ? 2 ** 53 : 'a') }),
  'a list of a length that is none': () =>
    new Proxy([], { get: (_, key) => (key === 'length' ? 'many' : 'a') }),
  'an object in itself': () => ring({}),
  'a list in itself': () => ring([]),
  'what a copy of each would make a thousand million of': () => doubled({}, 30),
  'no prototype': () => Object.create(null) as object,
  'a list as prototype': () => Object.create(['a']) as object,
  'a class': () =>
    new (class A {
      id = 'a';
    })(),
  'a day that is none': () => new Date(NaN),
  'a map': () => new Map([['id', 'a']]),
  'a text as an object': () => Object('abc') as object,
  'a long text as an object': () => LONG,
  bytes: () => new Uint8Array(3),
  'many bytes': () => BYTES,
  'an expression': () => /a/g,
  'a promise': () => Promise.resolve(),
} as const;
