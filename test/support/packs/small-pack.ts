import type { Note, Pack, Rule, Text } from '../../../src/domain/pack.js';

/**
 * A pack about keeping a pet, small enough to remember: questions of both kinds, one that only some people are asked,
 * an exclusive option, rules with two rows, silent rules, and outcomes in another order than the rules that lead to
 * them.
 */

const rules: Rule[] = [
  {
    id: 'dog',
    when: [
      { likes: ['walks'], garden: ['yes'] },
      { likes: ['walks'], time: ['much'] },
    ],
    reasons: ['dog-garden', 'dog-time'],
    outcome: 'dog',
    notes: ['vet-bills', 'vet-bills', 'joy'],
    ask: ['ask-breed'],
    basis: 'Walks, and room or time for them',
  },
  {
    id: 'quiet',
    when: [{ likes: ['quiet'] }],
    cautions: ['noise'],
    notes: ['calm', 'sleep'],
    basis: 'Likes quiet',
  },
  {
    id: 'busy',
    when: [{ time: ['little'] }],
    reasons: ['busy'],
    outcome: 'wait',
    cautions: ['lonely', 'noise'],
    notes: ['vet-bills'],
    ask: ['ask-hours', 'ask-breed'],
    basis: 'Away all day',
  },
  { id: 'all', when: [{}], notes: ['joy', 'tied', 'bites', 'vet-bills'], basis: 'Everyone' },
];

const notes: Note[] = [
  {
    id: 'joy',
    kind: 'benefit',
    evidence: 'early-trials',
    claims: [],
    sources: ['S1'],
    counterweight: { sources: ['S1'] },
    values: ['company'],
  },
  {
    id: 'calm',
    kind: 'benefit',
    claims: [],
    sources: [],
    counterweight: { sources: ['S1'] },
    values: ['quiet'],
  },
  { id: 'sleep', kind: 'background', claims: [], sources: [] },
  { id: 'fur', kind: 'limitation', claims: [], sources: [], values: ['money'] },
  { id: 'smell', kind: 'limitation', claims: [], sources: [], values: ['quiet', 'company'] },
  { id: 'tied', kind: 'limitation', evidence: 'contested', claims: [], sources: [] },
  { id: 'bites', kind: 'risk', claims: [], sources: [] },
  { id: 'vet-bills', kind: 'cost', claims: [], sources: [], values: ['money'] },
  { id: 'noise', kind: 'risk', caution: true, claims: [], sources: [] },
  { id: 'lonely', kind: 'limitation', caution: true, claims: [], sources: [] },
];

const none = { sources: [] };

export const smallPack: Pack = {
  format: 1,
  id: 'small',
  version: '1.0.0',
  languages: ['en'],
  dates: { written: '2026-01-01', searched: '2026-01-01', due: '2027-01-01' },
  paidBy: [],
  reviewedBy: [],
  voices: { friend: { who: ['friend'] }, busy: { time: ['little'] } },
  questions: [
    { id: 'who', kind: 'one', options: [{ id: 'me' }, { id: 'friend' }] },
    {
      id: 'likes',
      kind: 'several',
      options: [{ id: 'walks' }, { id: 'quiet' }, { id: 'none', exclusive: true }],
    },
    {
      id: 'garden',
      kind: 'one',
      when: { likes: ['walks'] },
      options: [{ id: 'yes' }, { id: 'no' }],
      hints: [
        { id: 'any-size', when: [{}] },
        { id: 'their-garden', when: [{ who: ['friend'] }] },
      ],
      catches: [{ id: 'quiet-garden', when: [{ likes: ['quiet'], garden: ['yes'] }] }],
    },
    { id: 'time', kind: 'one', options: [{ id: 'little' }, { id: 'much' }, { id: 'unknown' }] },
  ],
  rules,
  outcomes: [{ id: 'wait' }, { id: 'dog' }, { id: 'read' }],
  notes,
  courses: ['get-dog', 'get-cat', 'no-pet'].map((id) => ({
    id,
    what: none,
    good: [],
    bad: [],
    asks: none,
    costs: none,
    unknown: none,
  })),
  figures: [],
  values: [{ id: 'company' }, { id: 'quiet' }, { id: 'money' }],
  ask: [
    { id: 'ask-vet', sources: [] },
    { id: 'ask-breed', sources: [] },
    { id: 'ask-hours', sources: [] },
  ],
  signs: [],
  sources: [
    {
      id: 'S1',
      title: 'On pets',
      publisher: 'A journal',
      year: 2020,
      url: 'https://example.org/pets',
    },
  ],
  text: {},
};

/** Its words, as few as a text can have. */
export const smallText: Text = {
  language: 'en',
  title: 'A pet',
  decision: 'A pet now, or not?',
  welcome: { lead: '', is: [], isNot: [], purpose: '' },
  about: { author: '', article: '', search: '', evidence: '', notDone: '', report: '' },
  questions: {},
  hints: {},
  reasons: {},
  outcomes: {},
  lines: {},
  notes: {
    joy: {
      title: 'Joy',
      others: 'People with a pet laugh more.',
      counterweight: { title: 'Not everyone', text: 'Some people laugh less.' },
    },
    calm: {
      title: 'Calm',
      others: 'A cat can calm a home.',
      counterweight: { title: 'Or not', text: 'Some cats fight.' },
    },
  },
  courses: {},
  figures: { lead: '', compare: '', rows: {} },
  values: {},
  ask: {},
  signs: {
    lead: '',
    signs: {},
    todayLead: '',
    card: {
      say: [],
      overdose: { title: '', text: '' },
      crisis: { title: '', text: '', named: '' },
      after: '',
    },
  },
};
