import type { Text } from '../../../../src/domain/pack.js';

export const en: Text = {
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
