// Cautions, outcomes, lines, voices and rules that reach no reader.
import { also, found, more, planted, plantedAll, to, type Seed } from '../seed.js';

export const reach: readonly Seed[] = [
  found('caution-unbrought', '/notes/7', '/rules/0/cautions', to([])),
  found(
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
  found('outcome-unreached', '/outcomes/1', '/rules/4', also({ outcome: 'sleep-first' })),
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
  found(
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
  found(
    'voice-unheard',
    '/voices/sweet',
    '/voices',
    also({ sweet: { who: ['someone-else'], spoons: ['many'] } }),
  ),
  // No single earlier voice matches all its readers; two together do.
  found(
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
];
