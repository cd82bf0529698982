import {
  also,
  more,
  out,
  planted,
  plantedAll,
  to,
  toldInTwo,
  withLines,
  type Seed,
} from './seed.js';

const at = (
  code: string,
  path: string,
  place: string,
  change: (value: unknown) => unknown,
  ...follow: string[]
): Seed => ({ code, path, pack: planted(place, change), also: follow });
const all = (...ids: string[]) => to(ids);
const yesOrNo = [{ id: 'yes' }, { id: 'no' }];
/** The notes that come first for everyone. */
const EVERYONE = '/rules/4/notes';
const LATE = '/text/en/notes/late-tea';
const long =
  'It is a long text with many more words than the other side of this pair has to say about tea in the evening.';

/** Violations that only a proof finds: `checkPack` accepts these packs. */
/** The English texts, under another language. */
const withFrench = (texts: unknown): unknown => {
  const { en } = texts as { readonly en: object };
  return { en, fr: { ...en, language: 'fr' } };
};

export const proofSeeds: readonly Seed[] = [
  {
    code: 'question-unreached',
    path: '/questions/3/when',
    pack: plantedAll(
      [
        '/questions',
        (list) => [
          ...(list as object[]).slice(0, 3),
          {
            id: 'never',
            kind: 'one',
            when: { habits: ['none'], spoons: ['few'] },
            options: yesOrNo,
          },
          ...(list as object[]).slice(3),
        ],
      ],
      [
        '/text/en/questions',
        also({ never: { label: 'Never?', why: 'To know.', options: { yes: 'Yes', no: 'No' } } }),
      ],
    ),
  },
  at(
    'condition-never-holds',
    '/rules/1/when/1',
    '/rules/1/when/1',
    to({ habits: ['none'], spoons: ['few'], sleep: ['bad'] }),
  ),
  at(
    'condition-never-holds',
    '/questions/2/catches/0/when/0',
    '/questions/2/catches/0/when/0',
    to({ habits: ['none'] }),
  ),
  at(
    'condition-never-holds',
    '/askHints/0/when/0',
    '/askHints/0/when/0',
    to({ habits: ['none'], spoons: ['many'] }),
  ),
  at(
    'condition-never-holds',
    '/figures/0/when/0',
    '/figures/0/when/0',
    to({ habits: ['none'], spoons: ['many'] }),
  ),
  at(
    'condition-never-holds',
    '/courses/0/cautions/0/when/0',
    '/courses/0/cautions/0/when/0',
    to({ habits: ['unknown'], spoons: ['few'] }),
  ),
  at(
    'condition-never-holds',
    '/voices/never',
    '/voices',
    also({ never: { habits: ['none'], spoons: ['few'] } }),
  ),
  at(
    'condition-never-holds',
    '/outcomes/1/lines/0/when/0',
    '/outcomes/1/lines/0/when',
    to([{ habits: ['none'], spoons: ['few'] }]),
  ),
  {
    code: 'condition-never-holds',
    path: '/notes/0/lines/0/when/1',
    pack: withLines(0, {
      id: 'line-calm',
      when: [{ sleep: ['bad'] }, { habits: ['none'], spoons: ['few'] }],
      sources: [],
    }),
  },
  {
    // Under a question that only some people are asked.
    code: 'condition-never-holds',
    path: '/questions/2/hints/0/when/0',
    pack: plantedAll(
      ['/questions/2', also({ hints: [{ id: 'odd', when: [{ habits: ['none'] }] }] })],
      ['/text/en/hints', also({ odd: 'How odd.' })],
    ),
  },
  at('caution-unbrought', '/notes/7', '/rules/0/cautions', to([])),
  at(
    'caution-unbrought',
    '/notes/7',
    '/rules/0/when/0',
    to({ habits: ['none'], spoons: ['few'] }),
    'condition-never-holds',
  ),
  {
    code: 'outcome-unreached',
    path: '/outcomes/1',
    pack: plantedAll(
      ['/outcomes', (list) => [(list as object[])[0], { id: 'lost' }, (list as object[])[1]]],
      ['/text/en/outcomes', also({ lost: { heading: 'Lost', text: 'Nobody is here.' } })],
    ),
  },
  at('outcome-unreached', '/outcomes/1', '/rules/4', also({ outcome: 'sleep-first' })),
  {
    // A rule leads there, but only for people with an earlier outcome.
    code: 'outcome-unreached',
    path: '/outcomes/1',
    pack: plantedAll(
      [
        '/outcomes',
        (list) => [
          (list as object[])[0],
          { id: 'lost', lines: [{ id: 'line-lost', when: [{}], sources: [] }] },
          (list as object[])[1],
        ],
      ],
      [
        '/rules',
        more({
          id: 'T9',
          when: [
            { habits: ['milk'], sleep: ['bad'] },
            { spoons: ['many'], who: ['myself'] },
          ],
          reasons: ['T9-a', 'T9-b'],
          outcome: 'lost',
          basis: 'Lost',
        }),
      ],
      ['/text/en/outcomes', also({ lost: { heading: 'Lost', text: 'Nobody is here.' } })],
      ['/text/en/lines', also({ 'line-lost': 'Nobody reads this.' })],
      ['/text/en/reasons', also({ 'T9-a': 'It is so.', 'T9-b': 'It is so.' })],
    ),
  },
  at(
    'line-unread',
    '/outcomes/1/lines/0',
    '/outcomes/1/lines/0/when',
    to([{ sleep: ['bad'] }, { spoons: ['many'], who: ['myself'] }]),
  ),
  {
    code: 'line-unread',
    path: '/outcomes/0/lines/0',
    pack: plantedAll(
      [
        '/outcomes/0',
        also({
          lines: [{ id: 'line-lost', when: [{ sleep: ['good'], spoons: ['few'] }], sources: [] }],
        }),
      ],
      ['/text/en/lines', also({ 'line-lost': 'Nobody reads this.' })],
    ),
  },
  at(
    'voice-unheard',
    '/voices/sweet',
    '/voices',
    also({ sweet: { who: ['someone-else'], spoons: ['many'] } }),
  ),
  // No single earlier voice matches all its readers; two together do.
  at(
    'voice-unheard',
    '/voices/late',
    '/voices',
    also({ own: { who: ['myself'] }, late: { sleep: ['bad'] } }),
  ),
  {
    code: 'rule-shadowed',
    path: '/rules/7',
    pack: planted(
      '/rules',
      more(
        ...[{ who: ['myself'] }, { who: ['someone-else'] }, { sleep: ['good'] }].map(
          (row, index) => ({
            id: `T${String(index + 7)}`,
            when: [row],
            notes: ['where-it-grows'],
            basis: 'Grows',
          }),
        ),
      ),
    ),
  },
  {
    code: 'rule-shadowed',
    path: '/rules/5',
    pack: planted(
      '/rules',
      more({
        id: 'T9',
        when: [{ sleep: ['bad'] }],
        outcome: 'as-you-like',
        basis: 'Comes too late',
      }),
    ),
  },
  {
    code: 'rule-shadowed',
    path: '/rules/5',
    pack: planted(
      '/rules',
      more({ id: 'T9', when: [{ sleep: ['good'] }], notes: ['price'], basis: 'Said before' }),
    ),
  },
  at('balance-no-limitation', '/outcomes/1', EVERYONE, all('calm', 'teeth', 'price')),
  at(
    'balance-no-risk',
    '/outcomes/1',
    EVERYONE,
    all('calm', 'less-sleep', 'price'),
    'balance-no-risk',
  ),
  at(
    'balance-no-cost',
    '/outcomes/1',
    EVERYONE,
    all('calm', 'less-sleep', 'teeth'),
    'balance-no-cost',
  ),
  at(
    'budget-summary',
    '/text/en',
    '/text/en/outcomes/as-you-like/text',
    to('Tea is warm. '.repeat(60).trim()),
  ),
  at(
    'budget-open',
    '/text/en',
    '/text/en/notes/less-sleep/title',
    to('Tea is warm. '.repeat(200).trim()),
  ),
  at('balance-no-doubt', '/outcomes/1', '/notes/0/evidence', to('established'), 'balance-no-doubt'),
  {
    code: 'balance-benefits',
    path: '/outcomes/1',
    pack: plantedAll(
      [
        '/notes',
        (notes) => [
          ...(notes as object[]),
          ...['b1', 'b2'].map((id) => ({ ...(notes as object[])[1], id })),
        ],
      ],
      [
        '/text/en/notes',
        (notes) => ({
          ...(notes as object),
          ...Object.fromEntries(
            ['b1', 'b2'].map((id) => [id, (notes as Record<string, object>)['milk-taste']]),
          ),
        }),
      ],
      [EVERYONE, more('milk-taste', 'b1', 'b2')],
    ),
    also: ['balance-benefits', 'rule-shadowed'],
  },
  at('counterweight-missing', '/notes/0', '/text/en/notes/calm', (note) => ({
    ...(note as object),
    counterweight: undefined,
  })),
  at(
    'counterweight-unsourced',
    '/notes/1/counterweight/sources',
    '/notes/1/counterweight/sources',
    to([]),
  ),
  {
    code: 'line-unsourced',
    path: '/notes/0/lines/0',
    pack: withLines(
      0,
      { id: 'calm-milk', when: [{ habits: ['milk'] }], sources: [], favours: true },
      { id: 'calm-none', when: [{}], sources: [] },
    ),
  },
  {
    code: 'line-one-sided',
    path: '/notes/2/lines/0',
    pack: withLines(2, { id: 'milk-sleep', when: [{}], sources: ['S1'], favours: true }),
  },
  {
    // There is another line, but only for some of its readers.
    code: 'line-one-sided',
    path: '/notes/0/lines/0',
    pack: withLines(
      0,
      { id: 'calm-milk', when: [{ habits: ['milk'] }], sources: ['S1'], favours: true },
      { id: 'calm-own', when: [{ who: ['myself'] }], sources: ['S1'] },
      { id: 'calm-bad', when: [{ sleep: ['good', 'bad'] }], sources: ['S1'] },
    ),
  },
  at('pair-length', '/notes/0', '/text/en/notes/calm/counterweight/text', to(long)),
  ...[
    ['brief-sentence', 'Drink it early. Then rest.'],
    ['brief-sentence', 'Drink it early'],
    ['brief-long', `Tea ${Array.from({ length: 12 }, () => 'or tea').join(' ')}.`],
    ['brief-number', 'Drink your last cup before 16.'],
    ['grade-high', 'The considerable precipitation of discolouration is occasionally unavoidable.'],
    ['wording-verdict', 'This tea is suitable.'],
    ['wording-charged', 'A late cup is not safe.'],
    ['wording-calque', 'It is sucked out.'],
  ].map(([code = '', words]) => at(code, `${LATE}/brief`, `${LATE}/brief`, to(words))),
  at(
    'brief-pair',
    '/text/en/notes/calm',
    '/text/en/notes/calm/counterweight/brief',
    to('One book says that it can wake people late at night and on the day after too.'),
  ),
  at(
    'brief-number',
    '/text/en/notes/calm/counterweight/brief',
    '/text/en/notes/calm/counterweight/brief',
    to('One book says that 9 people lay awake.'),
  ),
  {
    code: 'course-points',
    path: '/courses/1',
    pack: plantedAll(
      ['/courses/1/good', more({ id: 'more', sources: [] })],
      ['/text/en/courses/leave/good', also({ more: 'More rest.' })],
    ),
  },
  at('course-length', '/courses/1', '/text/en/courses/leave/good/rest', to(long)),
  at(
    'reason-not-minimal',
    '/rules/0/when/0/sleep',
    '/rules/0/when/0/sleep',
    to(['good', 'bad', 'unknown']),
    'outcome-unreached',
  ),
  // Only a person who takes sugar is asked about spoons.
  at(
    'reason-not-minimal',
    '/rules/1/when/0/habits',
    '/rules/1/when/0',
    to({ habits: ['sugar'], spoons: ['many'] }),
  ),
  {
    code: 'date-due',
    path: '/dates/due',
    pack: planted('/version', to('1.2.3')),
    today: new Date('2027-02-01'),
  },
  {
    code: 'date-expired',
    path: '/dates/due',
    pack: planted('/version', to('1.2.3')),
    today: new Date('2028-02-01'),
  },
  at('basis-missing', '/rules/2', '/rules/2/basis', out),
  at('claims-missing', '/notes/3', '/notes/3/claims', out),
  at('claim-untold', '/claims/3', '/claims', more({ id: 'C-LOST', line: 4, claim: 'Tea is old.' })),
  at(
    'claim-told-and-set-aside',
    '/claims/0',
    '/claims/0',
    also({ setAside: 'Told all the same.' }),
  ),
  at(
    'claim-reason-twice',
    '/claims/3/setAside',
    '/claims',
    more({
      id: 'C-QUEEN',
      line: 4,
      claim: 'A queen too.',
      setAside: 'What a king drank says nothing of tea.',
    }),
  ),
  at(
    'claims-set-aside',
    '/claims',
    '/claims',
    more(
      ...Array.from({ length: 25 }, (_, index) => ({
        id: `C-${String(index)}`,
        line: 4,
        claim: 'Idle talk.',
        setAside: `Reason ${String(index)}.`,
      })),
    ),
  ),
  at(
    'grade-high',
    '/text/en/notes/less-sleep',
    '/text/en/notes/less-sleep/others',
    to(
      'Habitual consumption of infusions containing considerable concentrations of polyphenolic compounds occasionally precipitates discolouration.',
    ),
  ),
  ...(
    [
      ['grade-high', 'Habitual consumption of polyphenolic infusions precipitates discolouration.'],
      ['wording-verdict', 'You are a candidate.'],
      ['wording-charged', 'It is a natural choice.'],
    ] as const
  ).map(([code, said]) => ({
    code,
    path: '/text/en/lines/line-calm',
    pack: plantedAll(
      ['/notes/0', also({ lines: [{ id: 'line-calm', when: [{}], sources: [] }] })],
      ['/text/en/lines', also({ 'line-calm': said })],
    ),
  })),
  at(
    'wording-verdict',
    '/text/en/notes/price/article',
    '/text/en/notes/price/article',
    to('You are a candidate.'),
  ),
  at(
    'wording-charged',
    '/text/en/notes/price/article',
    '/text/en/notes/price/article',
    to('It is a natural choice.'),
  ),
  at(
    'wording-charged',
    '/text/en/notes/calm/title',
    '/text/en/notes/calm/title',
    to({ default: 'It calms', carer: 'It cures' }),
  ),
  at(
    'wording-calque',
    '/text/en/notes/price/article',
    '/text/en/notes/price/article',
    to('Cells are sucked out.'),
  ),
  at(
    'wording-exception-idle',
    '/wording/1',
    '/wording',
    more({ path: '/text/en/notes/price/article', word: 'safe', reason: 'It was there once.' }),
  ),
  {
    code: 'wording-verdict',
    path: '/text/en/reasons/T1',
    pack: plantedAll(
      ['/text/en/reasons/T1', to('You are not eligible.')],
      [
        '/wording',
        more({ path: '/text/en/reasons/T1', word: 'eligible', reason: 'None is good enough.' }),
      ],
    ),
    also: ['wording-exception-idle'],
  },
  ...(
    [
      ['statement-number', '/statements/es/claims/C-KING', 'Lo bebieron 2 reyes.'],
      ['wording-verdict', '/statements/es/claims/C-KING', 'Usted es candidato a beberlo.'],
      ['wording-verdict', '/claims/2/claim', 'A king was a candidate.'],
      [
        'grade-high',
        '/notes/4/claims',
        'Habitual consumption of polyphenolic infusions precipitates discolouration.',
        '/claims/1/claim',
      ],
    ] as const
  ).map(([code, path, said, place = path]) => ({
    code,
    path,
    pack: plantedAll(...toldInTwo, [place, to(said)]),
  })),
  {
    code: 'language-unspoken',
    path: '/languages/1',
    pack: plantedAll(['/languages', more('fr')], ['/text', withFrench]),
  },
  {
    code: 'proof-failed',
    path: '',
    pack: planted('/version', to('1.2.3')),
    today: Object.assign(new Date(), {
      getFullYear: () => {
        throw new Error('The clock stands still');
      },
    }),
  },
];
