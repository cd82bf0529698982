// Questions and conditions that no answers meet, and conditions that hold anyway.
import { also, found, plantedAll, to, withLines, type Seed } from '../seed.js';

const yesOrNo = [{ id: 'yes' }, { id: 'no' }];

export const conditions: readonly Seed[] = [
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
  found(
    'condition-never-holds',
    '/rules/1/when/1',
    '/rules/1/when/1',
    to({ habits: ['none'], spoons: ['few'], sleep: ['bad'] }),
  ),
  found(
    'condition-never-holds',
    '/questions/2/catches/0/when/0',
    '/questions/2/catches/0/when/0',
    to({ habits: ['none'] }),
  ),
  found(
    'condition-never-holds',
    '/askHints/0/when/0',
    '/askHints/0/when/0',
    to({ habits: ['none'], spoons: ['many'] }),
  ),
  found(
    'condition-never-holds',
    '/figures/0/when/0',
    '/figures/0/when/0',
    to({ habits: ['none'], spoons: ['many'] }),
  ),
  found(
    'condition-never-holds',
    '/courses/0/cautions/0/when/0',
    '/courses/0/cautions/0/when/0',
    to({ habits: ['unknown'], spoons: ['few'] }),
  ),
  found(
    'condition-never-holds',
    '/voices/never',
    '/voices',
    also({ never: { habits: ['none'], spoons: ['few'] } }),
  ),
  found(
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
  found(
    'reason-not-minimal',
    '/rules/0/when/0/sleep',
    '/rules/0/when/0/sleep',
    to(['good', 'bad', 'unknown']),
    'outcome-unreached',
  ),
  // Only a person who takes sugar is asked about spoons.
  found(
    'reason-not-minimal',
    '/rules/1/when/0/habits',
    '/rules/1/when/0',
    to({ habits: ['sugar'], spoons: ['many'] }),
  ),
];
