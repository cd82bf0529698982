// Length, reading grade and forbidden words.
import { also, found, more, plantedAll, to, toldInTwo, type Seed } from '../seed.js';

const LATE = '/text/en/notes/late-tea';

/** The English texts, under another language. */
const withFrench = (texts: unknown): unknown => {
  const { en } = texts as { readonly en: object };
  return { en, fr: { ...en, language: 'fr' } };
};

export const words: readonly Seed[] = [
  found(
    'budget-summary',
    '/text/en',
    '/text/en/outcomes/as-you-like/text',
    to('Tea is warm. '.repeat(60).trim()),
  ),
  found(
    'budget-open',
    '/text/en',
    '/text/en/notes/less-sleep/title',
    to('Tea is warm. '.repeat(200).trim()),
  ),
  ...[
    ['brief-sentence', 'Drink it early. Then rest.'],
    ['brief-sentence', 'Drink it early'],
    ['brief-long', `Tea ${Array.from({ length: 12 }, () => 'or tea').join(' ')}.`],
    ['brief-number', 'Drink your last cup before 16.'],
    ['grade-high', 'The considerable precipitation of discolouration is occasionally unavoidable.'],
    ['wording-verdict', 'This tea is suitable.'],
    ['wording-charged', 'A late cup is not safe.'],
    ['wording-calque', 'It is sucked out.'],
  ].map(([code = '', words]) => found(code, `${LATE}/brief`, `${LATE}/brief`, to(words))),
  found(
    'brief-pair',
    '/text/en/notes/calm',
    '/text/en/notes/calm/counterweight/brief',
    to('One book says that it can wake people late at night and on the day after too.'),
  ),
  found(
    'brief-number',
    '/text/en/notes/calm/counterweight/brief',
    '/text/en/notes/calm/counterweight/brief',
    to('One book says that 9 people lay awake.'),
  ),
  found(
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
  found(
    'wording-verdict',
    '/text/en/notes/price/article',
    '/text/en/notes/price/article',
    to('You are a candidate.'),
  ),
  found(
    'wording-charged',
    '/text/en/notes/price/article',
    '/text/en/notes/price/article',
    to('It is a natural choice.'),
  ),
  found(
    'wording-charged',
    '/text/en/notes/calm/title',
    '/text/en/notes/calm/title',
    to({ default: 'It calms', carer: 'It cures' }),
  ),
  found(
    'wording-calque',
    '/text/en/notes/price/article',
    '/text/en/notes/price/article',
    to('Cells are sucked out.'),
  ),
  found(
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
];
