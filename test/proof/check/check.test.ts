import { expect } from 'chai';
import type { Text } from '../../../src/domain/pack.js';
import { checkPack, checkText } from '../../../src/proof/check/check.js';
import { at as valueAt } from '../../../src/proof/check/pointer.js';
import { wholePack } from '../../support/packs/whole-pack.js';
import { planted, problemsOf, to } from '../seeds/seed.js';

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

  it('checkPack accepts a hint with the id of a line, since their texts are in different places', () => {
    const pack = wholePack();
    const text = pack.text['en'] as Text;
    const hints = { ...text.hints, 'line-sleep': 'Write down how you sleep.' };
    const askHints = [...(pack.askHints ?? []), { id: 'line-sleep', when: [{}] }];
    expect(problemsOf({ ...pack, askHints, text: { en: { ...text, hints } } })).to.deep.equal([]);
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
