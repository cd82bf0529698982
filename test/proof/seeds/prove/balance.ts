// Results on which benefits outweigh, and sides of a pair or a course that differ in length.
import { also, found, more, plantedAll, to, withLines, type Seed } from '../seed.js';

const all = (...ids: string[]) => to(ids);
/** The notes that come first for everyone. */
const EVERYONE = '/rules/4/notes';
const long =
  'It is a long text with many more words than the other side of this pair has to say about tea in the evening.';

export const balance: readonly Seed[] = [
  found('balance-no-limitation', '/outcomes/1', EVERYONE, all('calm', 'teeth', 'price')),
  found(
    'balance-no-risk',
    '/outcomes/1',
    EVERYONE,
    all('calm', 'less-sleep', 'price'),
    'balance-no-risk',
  ),
  found(
    'balance-no-cost',
    '/outcomes/1',
    EVERYONE,
    all('calm', 'less-sleep', 'teeth'),
    'balance-no-cost',
  ),
  found(
    'balance-no-doubt',
    '/outcomes/1',
    '/notes/0/evidence',
    to('established'),
    'balance-no-doubt',
  ),
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
  found('counterweight-missing', '/notes/0', '/text/en/notes/calm', (note) => ({
    ...(note as object),
    counterweight: undefined,
  })),
  found(
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
  found('pair-length', '/notes/0', '/text/en/notes/calm/counterweight/text', to(long)),
  {
    code: 'course-points',
    path: '/courses/1',
    pack: plantedAll(
      ['/courses/1/good', more({ id: 'more', sources: [] })],
      ['/text/en/courses/leave/good', also({ more: 'More rest.' })],
    ),
  },
  found('course-length', '/courses/1', '/text/en/courses/leave/good/rest', to(long)),
];
