import { expect } from 'chai';
import { checkPack } from '../../../src/proof/check/check.js';
import { wholePack } from '../../support/packs/whole-pack.js';
import { planted, problemsOf } from '../seeds/seed.js';

describe('checkPack on a vast pack', () => {
  const vast: Record<string, () => unknown> = {
    'shared references that double at each level': () => {
      let inner: object = {};
      for (let level = 0; level < 38; level += 1) inner = { a: inner, b: inner };
      return inner;
    },
    'a list of ten million holes': () => ({ ...wholePack(), courses: new Array(1e7) }),
    'a list of 300,000 holes': () => ({ ...wholePack(), courses: new Array(300_000) }),
    'a list that says it has no end': () => ({
      ...wholePack(),
      courses: new Proxy([], { get: (_, key) => (key === 'length' ? 2 ** 53 : 1) }),
    }),
    'two keys of a million signs that nearly agree': () => {
      const pack = JSON.parse(JSON.stringify(wholePack())) as { text: { en: { notes: object } } };
      const key = 'x'.repeat(1e6);
      pack.text.en.notes = { [key]: { title: 'A', article: 'B.' } };
      return { ...pack, notes: [...wholePack().notes, { ...wholePack().notes[4], id: `${key}y` }] };
    },
  };
  for (const [name, make] of Object.entries(vast)) {
    it(`checkPack stops in time, with a short report, on ${name}`, () => {
      const given = make();
      const begun = performance.now();
      const problems = problemsOf(given);
      expect(performance.now() - begun).to.be.lessThan(10_000);
      expect(problems).to.have.length.within(1, 500);
      for (const { path, message } of problems)
        expect(path.length + message.length).to.be.lessThan(2000);
    });
  }
});

describe('checkPack never throws', () => {
  const deep = (levels: number): unknown =>
    Array.from({ length: levels }).reduce<unknown>((inside) => [inside], 'x');
  const hostile: Record<string, () => unknown> = {
    nothing: () => undefined,
    null: () => null,
    'a number': () => 7,
    'a text': () => 'pack',
    'a list': () => [],
    'a list of lists, ten thousand deep': () => deep(10_000),
    'a getter that throws': () =>
      Object.defineProperty({}, 'id', {
        enumerable: true,
        get: () => {
          throw new Error('no');
        },
      }),
    'a getter that throws something odd': () =>
      Object.defineProperty({}, 'id', {
        enumerable: true,
        get: () => {
          throw {
            toString: () => {
              throw new Error('never');
            },
          } as unknown as Error;
        },
      }),
    'a revoked proxy': () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return { notes: proxy };
    },
    'a proxy with endless keys in': () => ({
      text: new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no end');
          },
        },
      ),
    }),
    'a key that would set a prototype': () =>
      JSON.parse('{"__proto__":{"format":1},"text":{"__proto__":{"en":{}}}}') as unknown,
    'an object without a prototype': () => Object.create(null) as unknown,
  };
  for (const [name, make] of Object.entries(hostile)) {
    it(`checkPack never throws: ${name}`, () => {
      expect(problemsOf(make())).to.have.length.greaterThan(0);
    });
  }

  it('checkPack reports an object instead of a list, and methods as invalid values', () => {
    const said = new Map(problemsOf([]).map(({ path, message }) => [path, message]));
    expect(said.get('')).to.equal('Expected an object, found a list.');
    expect(said.get('/values')).to.equal('Expected a list, found a function.');
  });

  it('checkPack terminates on a large pack', () => {
    const many = planted('/notes', (notes) =>
      Array.from({ length: 1000 }, (_, index) => ({
        ...(notes as object[])[4],
        id: `n${String(index)}`,
      })),
    )();
    expect(problemsOf(many).length).to.be.equal(500);
  });

  it('checkPack does not change the given pack', () => {
    const pack = wholePack();
    const before = JSON.stringify(pack);
    checkPack(pack);
    expect(JSON.stringify(pack)).to.equal(before);
  });
});
