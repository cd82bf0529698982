import { expect } from 'chai';
import { checkPack } from '../../../src/proof/check/check.js';
import { planted, to } from '../seeds/seed.js';

/** The codes of the problems of a pack with one value replaced. */
const wrong = (path: string, value: unknown): string[] => {
  const checked = checkPack(planted(path, to(value))());
  return checked.ok ? [] : [...new Set(checked.problems.map(({ code }) => code))];
};
const hash = (text: string): string => `sha256-${text}=`;

// For each form, values that are just valid, and values that are just invalid.
const forms: [path: string, code: string, fitting: unknown[], failing: unknown[]][] = [
  ['/id', 'id-form', ['a', 'A1-b', '7', 'tea-'], ['', '-a', 'a_b', 'two words', 'tea!']],
  ['/id', 'id-reserved', ['construct'], ['constructor', 'hasOwnProperty']],
  [
    '/version',
    'version-form',
    ['1.0.0', '10.20.30', '1.0.0-beta'],
    ['1.0', 'v1.0.0', '1.0.x', '1-0-0', '1.0-0', ''],
  ],
  [
    '/dates/due',
    'date-form',
    ['2028-02-29', '2026-12-31'],
    [
      '2027-02-29',
      '2026-13-01',
      '2026-1-01',
      '2026-12-1',
      '2026-12-310',
      '+2026-12-31',
      'tomorrow',
    ],
  ],
  ['/languages/1', 'language-form', [], ['en-gb', 'EN', 'en_GB', 'English', '']],
  [
    '/sources/0/url',
    'address-form',
    ['https://a', 'https://example.org/a?b#c'],
    ['https://', 'http://a', ' https://a', 'https://a b', 'a https://a'],
  ],
  ['/sources/0/year', 'number-form', [1800, 2200], [1799, 2201, 2020.5]],
  ['/claims/0/line', 'number-form', [1, 500], [0, -1, 1.5]],
  ['/figures/0/groups/1/count', 'number-form', [0, 26], [-1, 1.5]],
  ['/figures/0/groups/1/of', 'number-form', [3, 400], [26.5]],
  ['/figures/0/groups/0/count', 'number-range', [9, 12, 15], [8, 16]],
  [
    '/figures/0/groups/0/range',
    'number-range',
    [
      [12, 12],
      [0, 28],
    ],
    [
      [13, 15],
      [9, 11],
      [9, 29],
    ],
  ],
  ['/figures/0/groups/1/count', 'number-range', [26], [27]],
  [
    '/fingerprint',
    'fingerprint-form',
    ['A'.repeat(43), '+/09'.padEnd(43, 'z')].map((text) => ({
      structure: hash(text),
      text: { en: hash(text) },
    })),
    ['A'.repeat(42), 'A'.repeat(44), '_'.repeat(43), `${'A'.repeat(43)}=`].map((text) => ({
      structure: hash(text),
      text: {},
    })),
  ],
  [
    '/fingerprint',
    'fingerprint-form',
    [{ structure: hash('A'.repeat(43)), text: {} }],
    [
      { structure: `x${hash('A'.repeat(43))}`, text: {} },
      { structure: `${hash('A'.repeat(43))}x`, text: {} },
    ],
  ],
  ['/paidBy', 'text-form', [[], ['A tea shop']], [[''], [' A tea shop'], ['A tea shop ']]],
  [
    '/text/en/title',
    'text-form',
    ['T', '{emergency}', 'Call {crisis}, or {emergency}.'],
    ['', ' Tea', 'Tea '],
  ],
  ['/text/en/title', 'text-place', ['Tea'], ['{number}', '{', '}', '{ emergency}', '{emergency']],
  [
    '/text/en/reasons/T1',
    'said-form',
    ['It is so.', { default: 'It is so.', carer: 'It is.' }],
    [{ carer: 'It is.' }, 7, null],
  ],
  [
    '/text/en/reasons/T1',
    'text-form',
    [{ default: 'It is so.' }],
    [{ default: 'It is so.', carer: '' }],
  ],
  ['/questions/0/options', 'list-short', [], [[{ id: 'myself' }], []]],
  ['/questions', 'list-empty', [], [[]]],
  ['/rules/0/when', 'list-empty', [], [[]]],
];

describe('the forms of a pack', () => {
  for (const [path, code, fitting, failing] of forms) {
    for (const value of fitting)
      it(`the value at ${path} may be ${JSON.stringify(value)}`, () => {
        expect(wrong(path, value)).to.deep.equal([]);
      });
    for (const value of failing)
      it(`the value at ${path} may not be ${JSON.stringify(value)}: ${code}`, () => {
        expect(wrong(path, value)).to.deep.equal([code]);
      });
  }
});

describe('the message for a value of the wrong type or form', () => {
  const rows: [path: string, value: unknown, said: string][] = [
    ['/dates', null, 'Expected an object, found null.'],
    ['/dates', 7, 'Expected an object, found 7.'],
    ['/notes', { a: 1 }, 'Expected a list, found an object.'],
    ['/notes/0', undefined, 'Expected an object, found nothing.'],
    ['/version', 7, 'Expected a text, found 7.'],
    ['/version', ['1.0.0'], 'Expected a text, found a list.'],
    ['/sources/0/year', '2020', 'Expected a number, found "2020".'],
    ['/outcomes/0/counterweightFirst', 'yes', 'Expected true or false, found "yes".'],
    [
      '/id',
      `${'x'.repeat(57)}!`,
      `Expected an id of letters, digits and dashes, found "${'x'.repeat(57)}!". Rename it.`,
    ],
    [
      '/id',
      `${'x'.repeat(58)}!`,
      `Expected an id of letters, digits and dashes, found "${'x'.repeat(56)}…. Rename it.`,
    ],
    [
      '/notes/0/kind',
      7,
      'Expected one of "benefit", "limitation", "risk", "cost", "procedure", "mechanism", "ethics", "background"; found 7.',
    ],
  ];
  for (const [path, value, said] of rows) {
    it(`the message at ${path} is: ${said}`, () => {
      const change =
        value === undefined
          ? planted('/notes', (list) => [undefined, ...(list as unknown[]).slice(1)])
          : planted(path, to(value));
      const checked = checkPack(change());
      expect(
        checked.ok ||
          checked.problems.filter((problem) => problem.path === path).map(({ message }) => message),
      ).to.deep.equal([said]);
    });
  }
});
