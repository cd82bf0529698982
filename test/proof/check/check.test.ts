import { expect } from 'chai';
import { checkPack, checkText } from '../../../src/proof/check/check.js';
import { at as valueAt } from '../../../src/proof/check/pointer.js';
import { wholePack } from '../../support/packs/whole-pack.js';
import { planted, to } from '../seeds/seed.js';

const problemsOf = (given: unknown): readonly { code: string; path: string; message: string }[] => {
  const result = checkPack(given);
  return result.ok ? [] : result.problems;
};

describe('checkPack', () => {
  it('checkPack returns a frozen copy of a valid pack', () => {
    const pack = wholePack();
    const result = checkPack(pack);
    expect(result.ok, JSON.stringify(problemsOf(pack))).to.equal(true);
    expect(JSON.stringify(result.ok && result.pack)).to.equal(JSON.stringify(pack));
    expect(result.ok && result.pack !== pack && Object.isFrozen(result.pack.notes[0])).to.equal(
      true,
    );
  });

  it('checkPack accepts one line, with one text, under two outcomes, since each result reads only one', () => {
    const pack = wholePack();
    const lines = pack.outcomes[1]!.lines!;
    const given = { ...pack, outcomes: pack.outcomes.map((outcome) => ({ ...outcome, lines })) };
    expect(problemsOf(given)).to.deep.equal([]);
  });

  it('checkPack returns the data that it checked, whatever the given pack contains on a second read', () => {
    let reads = 0;
    const pack = Object.defineProperty(wholePack(), 'courses', {
      enumerable: true,
      get: () => ((reads += 1) === 1 ? wholePack().courses : 'no list'),
    });
    const result = checkPack(pack);
    expect(result.ok && result.pack.courses).to.have.lengthOf(wholePack().courses.length);
  });

  it('checkPack refuses the keys that the schema library ignores, at any depth', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      for (const place of ['', '/voices', '/text', '/text/en', '/text/en/notes', '/notes/0']) {
        const pack: unknown = JSON.parse(JSON.stringify(wholePack()));
        Object.defineProperty(valueAt(pack, place) as object, key, { value: {}, enumerable: true });
        expect(problemsOf(pack).map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
          `id-reserved ${place}/${key}`,
        ]);
      }
    }
  });

  it('checkPack accepts a valid pack on a page that has added to Object.prototype', () => {
    const page = Object.prototype as unknown as Record<string, unknown>;
    page['extra'] = page['carer'] = () => undefined;
    try {
      expect(problemsOf(wholePack())).to.deep.equal([]);
    } finally {
      delete page['extra'];
      delete page['carer'];
    }
  });

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

  it('checkPack reports every problem at once', () => {
    const pack = { ...wholePack(), id: 'two words', version: 'one', notes: [{ id: 'calm' }] };
    expect(problemsOf(pack).map(({ code, path }) => `${code} ${path}`)).to.include.members([
      'id-form /id',
      'version-form /version',
      'key-missing /notes/0/kind',
      'key-missing /notes/0/sources',
    ]);
  });

  const suggestions: [at: string, given: unknown, meant: string][] = [
    ['/rules/0/when/0', { sleep: ['baad'] }, '"bad"'],
    ['/rules/0/when/0', { slep: ['bad'] }, '"sleep"'],
    ['/notes/0/kind', 'Benefit', '"benefit"'],
    ['/notes/0/sources', ['s1'], '"S1"'],
    [
      '/text/en/reasons',
      { T1: 'You sleep badly.', 'T2-suger': 'Much.', 'T2-milk': 'Milk.' },
      '"T2-sugar"',
    ],
    ['/text/en/decision', { default: 'Tea?', caror: 'Tea?' }, '"carer"'],
    ['/text/en/reasons/T1', { defolt: 'Tea?', default: 'Tea?' }, '"default"'],
    ['/dates', { written: '2026-01-10', searchd: '2026-01-20', due: '2027-01-20' }, '"searched"'],
  ];
  for (const [at, given, meant] of suggestions) {
    it(`checkPack suggests ${meant} at ${at}`, () => {
      expect(
        problemsOf(planted(at, to(given))())
          .map(({ message }) => message)
          .join(' '),
      ).to.include(`Did you mean ${meant}?`);
    });
  }

  it('checkPack suggests nothing if no name is similar', () => {
    expect(
      problemsOf(planted('/rules/0/outcome', to('breakfast'))()).map(({ message }) => message),
    ).to.deep.equal(['Unknown outcome: "breakfast". Correct the id, or add it.']);
  });

  it('checkPack requires neither claims nor wording exceptions', () => {
    const { claims: _, wording: __, ...page } = wholePack();
    const given = {
      ...page,
      rules: page.rules.map(({ basis: _, ...rule }) => rule),
      notes: page.notes.map(({ claims: _, ...note }) => note),
    };
    expect(problemsOf(given)).to.deep.equal([]);
  });

  for (const path of [
    '/questions',
    '/questions/0/options',
    '/rules',
    '/outcomes',
    '/notes',
    '/courses',
    '/courses/0/good',
    '/courses/0/bad',
    '/figures',
    '/figures/0/groups',
    '/values',
    '/ask',
    '/signs',
    '/sources',
    '/claims',
  ]) {
    it(`checkPack finds a duplicate id in ${path}, at the second place`, () => {
      const twice = planted(path, (list) => [...(list as object[]), (list as object[])[0]])();
      const last = (valueAt(twice, path) as object[]).length - 1;
      expect(problemsOf(twice).map((problem) => `${problem.code} ${problem.path}`)).to.include(
        `id-twice ${path}/${String(last)}/id`,
      );
    });
  }

  it('checkPack accepts a pack that is written, searched and due on one day', () => {
    expect(
      problemsOf({
        ...wholePack(),
        dates: { written: '2026-01-10', searched: '2026-01-10', due: '2026-01-10' },
      }),
    ).to.deep.equal([]);
  });

  it('checkPack checks a loaded text, and not one that is loaded later', () => {
    const later = {
      ...wholePack(),
      languages: ['en', 'es'],
      text: { ...wholePack().text, es: () => Promise.reject(new Error('never asked')) },
    };
    expect(problemsOf(later)).to.deep.equal([]);
  });
});

describe('checkText', () => {
  const english = (): Record<string, unknown> =>
    wholePack().text['en'] as unknown as Record<string, unknown>;

  it('checkText finds no problem in the texts of a valid pack', () => {
    expect(checkText(wholePack(), 'en', english())).to.deep.equal([]);
  });

  it('checkText reports problems of a loaded text at their place in the pack', () => {
    const spanish = { ...english(), language: 'es', values: {}, extra: () => 1 };
    expect(
      checkText(wholePack(), 'es', spanish).map(({ code, path }) => `${code} ${path}`),
    ).to.deep.equal(['not-data /text/es/extra']);
    const { extra: _, ...rest } = spanish;
    expect(
      checkText(wholePack(), 'es', rest).map(({ code, path }) => `${code} ${path}`),
    ).to.deep.equal([
      'text-missing /text/es/values/calm-evening',
      'text-missing /text/es/values/good-night',
    ]);
    expect(
      checkText(wholePack(), 'es', { ...rest, title: 7 }).map(
        ({ code, path }) => `${code} ${path}`,
      ),
    ).to.deep.equal(['shape /text/es/title']);
  });
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
