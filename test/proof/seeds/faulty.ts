import type { Pack } from '../../../src/domain/pack.js';
import type { Problem } from '../../../src/domain/problem.js';
import {
  weigh,
  type Because,
  type Guidance,
  type GuidanceItem,
} from '../../../src/domain/weigh.js';
import { results } from '../../../src/proof/prove/answer-sets.js';
import { checkResults } from '../../../src/proof/prove/check-results.js';
import { wholePack } from '../../support/packs/whole-pack.js';

/**
 * Faults that no pack accepted by `checkPack` can have: a fault of the library is planted, and found in the results.
 */
export interface Faulty {
  readonly code: string;
  readonly path: string;
  readonly what: string;
  readonly find: () => readonly Problem[];
}

type Weigh = typeof weigh;

const tried = (pack: Pack, weighing: Weigh): Problem[] =>
  checkResults(pack, results(pack, undefined, weighing), undefined);
/** A `weigh` that corrupts the result of the real one. */
const weighed = (path: string, what: string, spoil: (guidance: Guidance) => Guidance): Faulty => ({
  code: 'reason-insufficient',
  path,
  what,
  find: () => tried(wholePack(), (...given) => spoil(weigh(...given))),
});

type Items = 'cautions' | 'notes' | 'ask';
/** Changes one item of a list of the guidance. */
const change =
  (list: Items, id: string, to: (item: GuidanceItem) => Partial<GuidanceItem>) =>
  (guidance: Guidance): Guidance => ({
    ...guidance,
    [list]: guidance[list].map((item) => (item.id === id ? { ...item, ...to(item) } : item)),
  });
const leaveOut =
  (list: Items, id: string) =>
  (guidance: Guidance): Guidance => ({
    ...guidance,
    [list]: guidance[list].filter((item) => item.id !== id),
  });
const outcome =
  (to: (given: Guidance['outcome']) => Partial<Guidance['outcome']>) =>
  (guidance: Guidance): Guidance => ({
    ...guidance,
    outcome: { ...guidance.outcome, ...to(guidance.outcome) },
  });
const without = (because: readonly Because[], rule: string): Because[] =>
  because.filter((each) => each.rule !== rule);

export const faulty: readonly Faulty[] = [
  {
    code: 'dead-end',
    path: '/questions/3',
    what: 'two options that bear one id',
    find: () => {
      const pack = wholePack();
      const twice: Pack = {
        ...pack,
        questions: pack.questions.map((question) =>
          question.id === 'sleep'
            ? { ...question, options: [{ id: 'bad' }, { id: 'bad' }] }
            : question,
        ),
      };
      return tried(twice, weigh);
    },
  },
  weighed(
    '/rules/2/when/0',
    'a note that is brought and does not come first',
    change('notes', 'milk-taste', () => ({ first: false })),
  ),
  weighed(
    '/rules/4/when/0',
    'a note that is brought without its reason',
    change('notes', 'price', () => ({ because: [] })),
  ),
  weighed('/rules/4/when/0', 'a first note behind those that are not', (guidance) => ({
    ...guidance,
    notes: guidance.notes.toReversed(),
  })),
  weighed(
    '/rules/4/when/0',
    'one of two reasons for a note that is forgotten',
    change('notes', 'less-sleep', ({ because }) => ({
      because: because.length > 1 ? without(because, 'T0') : because,
    })),
  ),
  weighed('/rules/4/when/0', 'a note that is lost', leaveOut('notes', 'teeth')),
  weighed('/rules/0/when/0', 'a caution that is lost', leaveOut('cautions', 'late-tea')),
  weighed(
    '/rules/3/when/0',
    'a question to ask that does not come first',
    change('ask', 'q-choice', () => ({ first: false })),
  ),
  weighed(
    '/rules/0/when/0',
    'the sentence of an outcome that is forgotten',
    outcome(({ because }) => ({ because: without(because, 'T1') })),
  ),
  weighed(
    '/rules/1/when/1',
    'the second row of a rule that is forgotten',
    outcome(({ because }) => ({
      because: because.some(({ rule, row }) => rule === 'T2' && row === 0)
        ? because.filter(({ row }) => row === 0)
        : because,
    })),
  ),
  weighed(
    '/rules/0/when/0',
    'another outcome than the first that a rule leads to',
    outcome(({ rule }) => ({ id: rule === 'T1' ? 'as-you-like' : 'sleep-first' })),
  ),
  weighed(
    '/rules/0/when/0',
    'another rule as the one that led to the outcome',
    outcome(({ id, rule }) => ({ rule: id === 'sleep-first' ? 'T2' : rule })),
  ),
  weighed(
    '/rules/4/when/0',
    'an answer that was not given',
    change('notes', 'price', ({ because }) => ({
      because: because.map((each) => ({ ...each, answers: { sleep: 'never' } })),
    })),
  ),
  weighed(
    '/rules/2/when/0',
    'a reason for a note that its rule does not bring',
    change('notes', 'where-it-grows', () => ({
      first: true,
      because: [{ rule: 'T3', row: 0, answers: { habits: 'milk' } }],
    })),
  ),
  weighed(
    '/rules/0/when/0',
    'a rule that there is none of',
    change('notes', 'calm', () => ({ because: [{ rule: 'T99', row: 0, answers: {} }] })),
  ),
];
