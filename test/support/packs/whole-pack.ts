import type { Pack, Text } from '../../../src/domain/pack.js';

// A whole pack, as small as one with every part can be: tea in the evening, or not? It passes every proof; a test that
// needs a fault plants it in a copy.

const structure: Omit<Pack, 'text'> = {
  format: 1,
  id: 'tea',
  version: '1.2.3',
  languages: ['en'],
  dates: { written: '2026-01-10', searched: '2026-01-20', due: '2027-01-20' },
  paidBy: [],
  reviewedBy: [],
  voices: { carer: { who: ['someone-else'] } },
  questions: [
    { id: 'who', kind: 'one', options: [{ id: 'myself' }, { id: 'someone-else' }] },
    {
      id: 'habits',
      kind: 'several',
      options: [
        { id: 'milk' },
        { id: 'sugar' },
        { id: 'none', exclusive: true },
        { id: 'unknown', exclusive: true },
      ],
      hints: [{ id: 'choose-all', when: [{}] }],
    },
    {
      id: 'spoons',
      kind: 'one',
      when: { habits: ['sugar'] },
      options: [{ id: 'few' }, { id: 'many' }, { id: 'unknown' }],
      catches: [{ id: 'many-and-milk', when: [{ habits: ['milk'], spoons: ['many'] }] }],
    },
    { id: 'sleep', kind: 'one', options: [{ id: 'good' }, { id: 'bad' }, { id: 'unknown' }] },
  ],
  rules: [
    {
      id: 'T1',
      when: [{ sleep: ['bad'] }],
      reasons: ['T1'],
      outcome: 'sleep-first',
      cautions: ['late-tea'],
      notes: ['less-sleep'],
      ask: ['q-sleep'],
      basis: 'Sleeps badly',
    },
    {
      id: 'T2',
      when: [{ spoons: ['many'] }, { habits: ['milk'], sleep: ['bad'] }],
      reasons: ['T2-sugar', 'T2-milk'],
      outcome: 'sleep-first',
      notes: ['sugar-adds-up'],
      basis: 'Much in the cup',
    },
    { id: 'T3', when: [{ habits: ['milk'] }], notes: ['milk-taste'], basis: 'Takes milk' },
    {
      id: 'T4',
      when: [{ who: ['someone-else'] }],
      ask: ['q-choice'],
      basis: 'Asks for another',
    },
    { id: 'T0', when: [{}], notes: ['calm', 'less-sleep', 'teeth', 'price'], basis: 'Everyone' },
  ],
  outcomes: [
    { id: 'sleep-first', counterweightFirst: true },
    {
      id: 'as-you-like',
      lines: [{ id: 'line-sleep', when: [{ sleep: ['good'] }], sources: ['S2'] }],
    },
  ],
  notes: [
    {
      id: 'calm',
      kind: 'benefit',
      evidence: 'contested',
      claims: ['C-CALM'],
      sources: ['S1'],
      counterweight: { sources: ['S2'] },
      values: ['calm-evening'],
    },
    {
      id: 'milk-taste',
      kind: 'benefit',
      evidence: 'unproven',
      claims: [],
      sources: ['S1'],
      counterweight: { sources: ['S1'] },
    },
    {
      id: 'less-sleep',
      kind: 'limitation',
      evidence: 'established',
      claims: [],
      sources: ['S2'],
      values: ['good-night'],
    },
    { id: 'teeth', kind: 'risk', evidence: 'early-trials', claims: [], sources: ['S2'] },
    { id: 'price', kind: 'cost', evidence: 'no-claim', claims: ['C-PRICE'], sources: [] },
    { id: 'sugar-adds-up', kind: 'limitation', claims: [], sources: [] },
    {
      id: 'where-it-grows',
      kind: 'background',
      evidence: 'established',
      claims: [],
      sources: ['S1'],
    },
    { id: 'late-tea', kind: 'risk', caution: true, claims: [], sources: [] },
  ],
  courses: [
    {
      id: 'drink',
      what: { sources: [] },
      good: [
        { id: 'warm', sources: ['S1'] },
        { id: 'taste', sources: [] },
      ],
      bad: [
        { id: 'awake', sources: ['S2'] },
        { id: 'cost', sources: [] },
      ],
      asks: { sources: [] },
      costs: { sources: ['S1'] },
      unknown: { sources: [] },
      cautions: [{ id: 'not-now', when: [{ sleep: ['bad'] }] }],
    },
    {
      id: 'leave',
      what: { sources: [] },
      good: [{ id: 'rest', sources: ['S2'] }],
      bad: [{ id: 'dull', sources: [] }],
      asks: { sources: [] },
      costs: { sources: [] },
      unknown: { sources: [] },
    },
  ],
  figures: [
    {
      id: 'awake-figure',
      course: 'drink',
      when: [{ sleep: ['bad'] }],
      sources: ['S2'],
      groups: [
        { id: 'tea', count: 12, of: 28, range: [9, 15] },
        { id: 'water', count: 3, of: 26, about: true },
      ],
    },
  ],
  values: [{ id: 'calm-evening' }, { id: 'good-night' }],
  ask: [
    { id: 'q-sleep', sources: ['S2'] },
    { id: 'q-choice', sources: [] },
  ],
  askHints: [{ id: 'write-down', when: [{ sleep: ['bad', 'unknown'] }] }],
  signs: [
    { id: 'burn', sources: [] },
    { id: 'no-sleep', sources: ['S2'], today: true },
  ],
  sources: [
    {
      id: 'S1',
      title: 'On tea',
      publisher: 'A journal',
      year: 2020,
      url: 'https://example.org/tea',
    },
    {
      id: 'S2',
      title: 'On sleep',
      publisher: 'A clinic',
      year: 2026,
      undated: true,
      url: 'https://example.org/sleep',
    },
  ],
  claims: [
    { id: 'C-CALM', line: 1, claim: 'Tea makes calm.' },
    { id: 'C-PRICE', line: 2, claim: 'Tea is cheap.' },
    {
      id: 'C-KING',
      line: 3,
      claim: 'A king drank it.',
      setAside: 'What a king drank says nothing of tea.',
    },
  ],
  wording: [{ path: '/text/en/notes/teeth/others', word: 'safe', reason: 'It denies the word.' }],
};

const en: Text = {
  language: 'en',
  title: 'Tea in the evening',
  decision: {
    default: 'Should I drink tea in the evening, or not?',
    carer: 'Should they drink tea in the evening, or not?',
  },
  welcome: {
    lead: 'Answer a few questions.',
    is: ['It tells what is known.'],
    isNot: ['It does not tell you what to do.'],
    purpose: 'This is for a talk over a cup.',
  },
  about: {
    author: 'Nobody in particular.',
    article: 'It starts from a leaflet.',
    search: 'We looked on one day.',
    evidence: 'One reader chose the words.',
    notDone: 'Nobody has tried it.',
    report: 'Write to us.',
  },
  questions: {
    who: {
      label: 'Who is this for?',
      why: 'To use the right words.',
      options: { myself: 'Me', 'someone-else': 'Someone else' },
    },
    habits: {
      label: 'What goes into the cup?',
      why: 'It changes the taste.',
      options: { milk: 'Milk', sugar: 'Sugar', none: 'Nothing', unknown: 'I don’t know' },
    },
    spoons: {
      label: 'How many spoons?',
      why: 'It adds up.',
      options: { few: 'One or two', many: 'Three or more', unknown: 'I don’t know' },
    },
    sleep: {
      label: { default: 'How do you sleep?', carer: 'How do they sleep?' },
      why: 'Tea can keep people awake.',
      options: { good: 'Well', bad: 'Badly', unknown: 'I don’t know' },
    },
  },
  hints: {
    'choose-all': 'Choose all that fit.',
    'many-and-milk': 'That is a sweet cup.',
    'not-now': 'Wait for a better night.',
    'write-down': 'Write it down.',
  },
  reasons: {
    T1: { default: 'You sleep badly.', carer: 'They sleep badly.' },
    'T2-sugar': 'There is much sugar in the cup.',
    'T2-milk': 'There is milk in the cup, and the nights are bad.',
  },
  outcomes: {
    'sleep-first': { heading: 'Think of the night first', text: 'Ask what keeps sleep away.' },
    'as-you-like': { heading: 'You can read all the notes', text: 'Take your time.' },
  },
  lines: { 'line-sleep': 'Good sleep is a good sign.' },
  notes: {
    calm: {
      title: 'It calms',
      brief: 'The leaflet says that tea makes calm.',
      article: 'Tea makes calm.',
      others: 'Some people feel calm after tea.',
      counterweight: {
        title: 'Or it wakes',
        brief: 'One book says that it can wake people.',
        text: 'Other people are wide awake after tea.',
      },
    },
    'milk-taste': {
      title: 'Milk is soft',
      others: 'Milk makes the taste soft.',
      counterweight: { title: 'Milk is heavy', text: 'Milk makes the cup heavy.' },
    },
    'less-sleep': { title: 'Less sleep', others: 'Tea late in the day can cost sleep.' },
    teeth: { title: 'Stains', others: 'Tea is not safe for white teeth.' },
    price: { title: 'What it costs', article: 'It is cheap.' },
    'sugar-adds-up': { title: 'Sugar adds up', advice: 'Count the spoons.' },
    'where-it-grows': { title: 'Where it grows', others: 'Tea grows on hills.' },
    'late-tea': {
      title: 'Not after four.',
      brief: { default: 'Drink your last cup early.', carer: 'Let them drink the last cup early.' },
      advice: 'Drink the last cup early.',
    },
  },
  courses: {
    drink: {
      title: 'Drink tea',
      what: 'A cup after supper.',
      good: { warm: 'It is warm.', taste: 'It tastes good.' },
      bad: { awake: 'It can wake you.', cost: 'It costs money.' },
      asks: 'A pot and time.',
      costs: 'A few coins.',
      unknown: 'How you will sleep.',
    },
    leave: {
      title: 'Leave it',
      what: 'No cup after supper.',
      good: { rest: 'You may rest more.' },
      bad: { dull: 'It may be dull.' },
      asks: 'Nothing.',
      costs: 'Nothing.',
      unknown: 'If you will miss it.',
    },
  },
  figures: {
    lead: 'Numbers from one book.',
    compare: 'The two groups are of one study.',
    rows: {
      'awake-figure': {
        who: 'Grown people',
        size: '54',
        time: 'One night',
        result: '12 of 28 lay awake with tea, about 3 of 26 with water.',
        groups: { tea: 'With tea', water: 'With water' },
      },
    },
  },
  values: { 'calm-evening': 'A calm evening', 'good-night': 'A good night' },
  ask: {
    'q-sleep': { question: 'Why do I sleep badly?', why: 'It may not be the tea.' },
    'q-choice': { question: 'What do they want?', why: 'It is their cup.' },
  },
  signs: {
    lead: 'You, or the person you ask for:',
    signs: { burn: 'A burn that blisters.', 'no-sleep': 'No sleep for three nights.' },
    todayLead: 'Call today if:',
    card: {
      say: ['Call {emergency}.'],
      overdose: { title: 'Too much', text: 'Go now.' },
      crisis: { title: 'Dark thoughts', number: '024', text: 'Call 024.', named: 'Call {crisis}.' },
      after: 'If it comes back, call {emergency}.',
    },
  },
};

/** A fresh copy, which a test may change. */
export const wholePack = (): Pack => structuredClone({ ...structure, text: { en } });
