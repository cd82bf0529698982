import { also, found, out, seed, to, type Seed } from '../seed.js';

/** An object that contains itself. */
const circle = (): object => {
  const ring: Record<string, unknown> = {};
  ring['ring'] = ring;
  return ring;
};

export const data: readonly Seed[] = [
  seed(
    'not-data',
    '/title',
    to(() => 'a title'),
  ),
  found('not-data', '/notes/0/ring/ring', '/notes/0', () => ({ ring: circle() })),
  seed('not-data', '/version', to(Symbol('1.0.0'))),
  seed('not-data', '/sources/0/year', to(2020n)),
  seed('not-data', '/sources/0/year', to(NaN)),
];

export const shape: readonly Seed[] = [
  seed('shape', '/notes', to({})),
  seed('shape', '/notes/0', to(null)),
  seed('shape', '/dates', to([]), 'key-missing'),
  seed('shape', '/voices', to([])),
  seed('shape', '/text/en', to('words')),
  seed('key-missing', '/notes/0/sources', out),
  seed('key-missing', '/text/en/title', out),
  seed('key-unknown', '/notes/0/titel', to('Calm')),
  seed('key-unknown', '/text/en/welcome/leed', to('Read')),
  seed('not-listed', '/notes/0/kind', to('benefitt')),
  seed('not-listed', '/questions/0/kind', to('many')),
  seed('not-listed', '/notes/0/evidence', to('sure')),
  seed('not-listed', '/notes/0/evidence', to({})),
  seed('format', '/format', to(2)),
  seed('id-form', '/notes/0/id', to('two words')),
  seed('id-form', '/rules/0/notes/0', to('')),
  seed('id-reserved', '/notes/0/id', to('constructor')),
  seed('id-reserved', '/values/0/id', to('toString')),
  seed('date-form', '/dates/due', to('2027-02-30')),
  seed('date-form', '/dates/written', to('last week')),
  found(
    'language-form',
    '/text/en_GB',
    '/text',
    also({ en_GB: () => Promise.reject(new Error('never asked')) }),
  ),
  seed('language-form', '/languages/0', to('English')),
  seed('address-form', '/sources/0/url', to('http://example.org')),
  seed('version-form', '/version', to('one')),
  found(
    'fingerprint-form',
    '/fingerprint/structure',
    '/fingerprint',
    to({ structure: 'sha256-short', text: {} }),
  ),
  seed('number-form', '/sources/0/year', to(20.5)),
  seed('number-form', '/claims/0/line', to(0)),
  found('number-range', '/figures/0/groups/0', '/figures/0/groups/0/count', to(29)),
  found('number-range', '/figures/0/groups/0', '/figures/0/groups/0/range', to([13, 15])),
  seed('list-empty', '/notes', to([])),
  seed('list-empty', '/rules/0/when/0/sleep', to([])),
  seed('list-short', '/questions/0/options', to([{ id: 'myself' }])),
  seed('text-form', '/text/en/title', to('')),
  found(
    'text-form',
    '/text/en/notes/calm/title/default',
    '/text/en/notes/calm/title',
    to({ default: ' Calm' }),
  ),
  seed('text-place', '/text/en/reasons/T2-milk', to('Call {number}.')),
  seed('said-form', '/text/en/decision', to({ carer: 'Should they?' })),
];
