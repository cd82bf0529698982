/** Words of the whole guide on one page that no element says yet. */
export interface PageWords {
  readonly wholeGuide: string;
  readonly questions: string;
  readonly notes: string;
  readonly courses: string;
  readonly coursesLead: string;
  readonly what: string;
  readonly good: string;
  readonly bad: string;
  readonly asks: string;
  readonly costs: string;
  readonly unknown: string;
  readonly figures: string;
  readonly who: string;
  readonly size: string;
  readonly time: string;
  readonly result: string;
  readonly values: string;
  readonly ask: string;
  readonly forSome: string;
  readonly generalKnowledge: string;
  readonly fingerprint: string;
  readonly noFingerprint: string;
}

const en: PageWords = {
  wholeGuide: 'This is the whole guide on one page, with every note for everyone. Nothing in it is put in order for you.',
  questions: 'What the guide asks',
  notes: 'All the notes',
  courses: 'What can be done',
  coursesLead: 'In no order of rank. Each has as many good points as bad ones.',
  what: 'What it is',
  good: 'Good points',
  bad: 'Bad points',
  asks: 'What it asks of you',
  costs: 'What it costs',
  unknown: 'What nobody knows',
  figures: 'Numbers we have',
  who: 'Who',
  size: 'How many',
  time: 'How long',
  result: 'What came of it',
  values: 'What may matter to you',
  ask: 'Questions to ask',
  forSome: 'For some readers:',
  generalKnowledge: 'General knowledge, without a source of its own.',
  fingerprint: 'Fingerprint',
  noFingerprint: 'None. This copy was never sealed, so nobody can tell whether it was changed.',
};

/** The words of the page in a language (BCP 47; `en-GB` finds `en`), or undefined when there are none. */
export const pageWordsFor = (language: string): PageWords | undefined => (language.split('-')[0] === 'en' ? en : undefined);
