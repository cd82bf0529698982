import {
  also,
  more,
  out,
  planted,
  plantedAll,
  spanish,
  to,
  toldInTwo,
  withLines,
  type Seed,
} from './seed.js';

const seed = (
  code: string,
  path: string,
  change: (value: unknown) => unknown,
  ...follow: string[]
): Seed => ({ code, path, pack: planted(path, change), also: follow });
/** Changed in one place, reported in another. */
const found = (
  code: string,
  path: string,
  at: string,
  change: (value: unknown) => unknown,
  ...follow: string[]
): Seed => ({ code, path, pack: planted(at, change), also: follow });

/** An object that contains itself. */
const circle = (): object => {
  const ring: Record<string, unknown> = {};
  ring['ring'] = ring;
  return ring;
};

const data: Seed[] = [
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

const shape: Seed[] = [
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

const references: Seed[] = [
  found(
    'id-twice',
    '/notes/8/id',
    '/notes',
    more({ id: 'price', kind: 'cost', claims: ['C-PRICE'], sources: [] }),
  ),
  found('id-twice', '/questions/0/options/2/id', '/questions/0/options', more({ id: 'myself' })),
  found('id-twice', '/askHints/0/id', '/askHints/0/id', to('not-now'), 'text-idle'),
  found(
    'id-twice',
    '/outcomes/1/lines/1/id',
    '/outcomes/1/lines',
    more({ id: 'line-sleep', when: [{}], sources: [] }),
  ),
  {
    code: 'id-twice',
    path: '/notes/0/lines/0/id',
    pack: withLines(0, { id: 'line-sleep', when: [{}], sources: [] }),
  },
  {
    code: 'id-twice',
    path: '/notes/0/lines/1/id',
    pack: withLines(
      0,
      { id: 'line-calm', when: [{}], sources: [] },
      { id: 'line-calm', when: [{}], sources: [] },
    ),
  },
  {
    code: 'id-unknown',
    path: '/notes/0/lines/0/when/0/slep',
    pack: withLines(0, { id: 'line-calm', when: [{ slep: ['bad'] }], sources: [] }),
  },
  {
    code: 'id-unknown',
    path: '/notes/0/lines/0/sources/0',
    pack: withLines(0, { id: 'line-calm', when: [{}], sources: ['S3'] }),
  },
  seed('id-unknown', '/rules/0/notes/0', to('les-sleep')),
  found('id-unknown', '/rules/0/when/0/sleap', '/rules/0/when/0', to({ sleap: ['bad'] })),
  seed('id-unknown', '/rules/0/when/0/sleep/0', to('badd')),
  seed('id-unknown', '/rules/0/outcome', to('sleep-last')),
  seed('id-unknown', '/rules/0/ask/0', to('q-slep')),
  seed('id-unknown', '/notes/2/sources/0', to('S3')),
  seed('id-unknown', '/notes/0/claims/0', to('C-CALL')),
  seed('id-unknown', '/notes/0/values/0', to('calm'), 'value-idle'),
  seed('id-unknown', '/figures/0/course', to('drinks')),
  ...['/outcomes/1/lines/0', '/courses/0/cautions/0', '/askHints/0', '/figures/0'].map((path) =>
    found('id-unknown', `${path}/when/0/slep`, `${path}/when/0`, to({ slep: ['bad'] })),
  ),
  found('id-unknown', '/voices/carer/whom', '/voices/carer', to({ whom: ['myself'] })),
  found(
    'condition-too-late',
    '/questions/0/when/sleep',
    '/questions/0/when',
    to({ sleep: ['bad'] }),
  ),
  found(
    'condition-too-late',
    '/questions/1/hints/0/when/0/habits',
    '/questions/1/hints/0/when/0',
    to({ habits: ['milk'] }),
  ),
  found(
    'condition-too-late',
    '/questions/2/catches/0/when/0/sleep',
    '/questions/2/catches/0/when/0',
    to({ sleep: ['bad'] }),
  ),
  found(
    'exclusive-alone',
    '/questions/0/options/0/exclusive',
    '/questions/0/options/0',
    also({ exclusive: true }),
  ),
  seed('number-only', '/questions/0/min', to(3)),
  found('number-only', '/questions/0/options/0/from', '/questions/0/options/0', also({ from: 3 })),
  found(
    'number-bands',
    '/questions/0',
    '/questions/0',
    also({ kind: 'number', max: 9 }),
    'text-missing',
  ),
  found('reasons-count', '/rules/1/reasons', '/rules/1/reasons', to(['T2-sugar']), 'text-idle'),
  seed('caution-as-note', '/rules/0/notes/0', to('late-tea')),
  seed('caution-as-note', '/rules/0/cautions/0', to('price')),
  found(
    'counterweight-idle',
    '/notes/2/counterweight',
    '/notes/2',
    also({ counterweight: { sources: ['S1'] } }),
  ),
  found(
    'source-idle',
    '/sources/2',
    '/sources',
    more({
      id: 'S9',
      title: 'Idle',
      publisher: 'Nobody',
      year: 2020,
      url: 'https://example.org/idle',
    }),
  ),
  {
    code: 'value-idle',
    path: '/values/2',
    pack: plantedAll(
      ['/values', more({ id: 'fame' })],
      ['/text/en/values', also({ fame: 'Fame' })],
    ),
  },
  found('dates-order', '/dates/due', '/dates/written', to('2027-01-21')),
  found('dates-order', '/dates/due', '/dates/searched', to('2027-01-21')),
  found('languages-differ', '/languages/1', '/languages', more('es')),
  found(
    'languages-differ',
    '/text/es',
    '/text',
    also({ es: () => Promise.reject(new Error('never asked')) }),
  ),
];

const texts: Seed[] = [
  ...[
    '/questions/sleep',
    '/questions/sleep/options/bad',
    '/hints/not-now',
    '/hints/write-down',
    '/hints/choose-all',
    '/hints/many-and-milk',
    '/reasons/T2-milk',
    '/outcomes/as-you-like',
    '/lines/line-sleep',
  ].map((path) => seed('text-missing', `/text/en${path}`, out, 'text-missing')),
  ...[
    '/notes/price',
    '/courses/leave',
    '/courses/drink/good/warm',
    '/courses/drink/bad/awake',
    '/figures/rows/awake-figure',
    '/figures/rows/awake-figure/groups/tea',
    '/values/good-night',
    '/ask/q-choice',
    '/signs/signs/burn',
  ].map((path) => seed('text-missing', `/text/en${path}`, out, 'text-missing')),
  {
    code: 'text-missing',
    path: '/text/en/lines/line-calm',
    pack: planted('/notes/0', also({ lines: [{ id: 'line-calm', when: [{}], sources: [] }] })),
  },
  seed('text-idle', '/text/en/reasons/T9', to('Nobody is told.')),
  seed(
    'text-idle',
    '/text/en/notes/less-sleep/counterweight',
    to({ title: 'More', text: 'Or more.' }),
  ),
  found(
    'text-idle',
    '/text/en/figures/rows/awake-figure/groups/tea',
    '/figures/0/groups',
    out,
    'text-idle',
  ),
  seed('text-unsourced', '/text/en/notes/price/others', to('Prices differ.')),
  found('source-unsaid', '/text/en/notes/price', '/notes/4/sources', to(['S1', 'S2'])),
  seed('text-unclaimed', '/text/en/notes/teeth/article', to('White teeth.')),
  found('claim-unsaid', '/text/en/notes/teeth', '/notes/3/claims', to(['C-PRICE', 'C-KING'])),
  found(
    'note-empty',
    '/text/en/notes/sugar-adds-up',
    '/text/en/notes/sugar-adds-up',
    to({ title: 'Sugar adds up' }),
  ),
  seed('brief-missing', '/text/en/notes/calm/brief', out),
  seed('brief-missing', '/text/en/notes/calm/counterweight/brief', out),
  {
    code: 'brief-missing',
    path: '/text/es/notes/late-tea/brief',
    pack: plantedAll(
      ['/languages', more('es')],
      ['/text', (text) => ({ ...(text as object), es: spanish() })],
      ['/text/es/notes/late-tea/brief', out],
    ),
  },
  found(
    'voice-unknown',
    '/text/en/notes/late-tea/brief/carrer',
    '/text/en/notes/late-tea/brief',
    also({ carrer: 'Let them.' }),
  ),
  found(
    'voice-unknown',
    '/text/en/decision/carrer',
    '/text/en/decision',
    also({ carrer: 'Should they?' }),
  ),
  seed('text-language', '/text/en/language', to('es')),
];

/** A pack in two languages, whose statements have titles and are told in both, with one change. */
const told = (
  code: string,
  path: string,
  at: string,
  change: (value: unknown) => unknown,
): Seed => ({ code, path, pack: plantedAll(...toldInTwo, [at, change]) });

const statements: Seed[] = [
  told('id-unknown', '/claims/0/section', '/claims/0/section', to('leeves')),
  told('statement-missing', '/statements/es', '/statements', to({})),
  told('statement-missing', '/statements/es/claims/C-KING', '/statements/es/claims/C-KING', out),
  told(
    'statement-missing',
    '/statements/es/sections/leaves',
    '/statements/es/sections/leaves',
    out,
  ),
  told(
    'statement-idle',
    '/statements/es/claims/C-QUEEN',
    '/statements/es/claims',
    also({ 'C-QUEEN': 'Una reina.' }),
  ),
  told('statements-language', '/statements/es', '/statements/es/language', to('en')),
];

export const checkSeeds: readonly Seed[] = [
  ...data,
  ...shape,
  ...references,
  ...texts,
  ...statements,
];
