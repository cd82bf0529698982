import { html, type TemplateResult } from 'lit';
import type { NoteContent } from '../../../src/elements/plain/note-types.js';
import type { Source } from '../../../src/domain/pack.js';
import { press } from '../../support/person.js';
import type { NamedStates } from '../../support/states.js';

const review: Source = {
  id: 'REVIEW',
  title: 'Walking and sleep: a review of nine trials',
  publisher: 'Journal of Walks',
  year: 2024,
  url: 'https://example.org/review',
};
const trial: Source = {
  id: 'TRIAL',
  title: 'An hour a day: a trial in 60 people',
  publisher: 'Annals of Paths',
  year: 2021,
  url: 'https://example.org/trial',
};

const pair: NoteContent = {
  id: 'better-sleep',
  kind: 'benefit',
  title: 'Better sleep',
  article: 'People who walk every day sleep better and wake less.',
  others: 'Nine trials found a little more sleep, up to twenty minutes a night.',
  sources: [review],
  counterweight: {
    title: 'One trial found no difference',
    text: 'In the largest trial, those who walked slept as long as those who did not.',
    sources: [trial],
  },
  evidence: 'contested',
  why: ['It comes first because you answered: “I sleep badly”.'],
};

const single: NoteContent = {
  id: 'sore-feet',
  kind: 'limitation',
  title: 'Sore feet',
  article: 'Good shoes prevent most sores.',
  others: 'One in ten people had sore feet in the first week.',
  advice: 'Begin slowly, and rest when it hurts.',
  sources: [trial],
  evidence: 'early-trials',
  why: ['Everyone reads this first.'],
};

const caution: NoteContent = {
  id: 'ask-first',
  kind: 'risk',
  caution: true,
  title: 'Ask your doctor before you begin.',
  others: 'People with chest pain were left out of the trials.',
  advice: 'Stop and call for help if your chest hurts.',
  sources: [review],
  why: ['It comes first because you answered: “My heart is weak”.'],
};

const lines: NoteContent['lines'] = [
  { text: 'In a trial of 60 people with sore knees, sleep got no better.', sources: [trial] },
  { text: 'We found no study in people who work at night.', sources: [] },
];

const { article: _, ...silent } = single;
const { others: _others, advice: _advice, ...unsourced } = single;
const { others: _none, ...advised } = caution;

const briefPair: NoteContent = {
  ...pair,
  brief: 'A review of nine trials found up to twenty minutes more sleep a night.',
  counterweight: {
    ...pair.counterweight!,
    brief: 'The largest trial found that those who walked slept as long as the others.',
  },
};

const briefSingle: NoteContent = {
  ...single,
  brief: 'One trial found that one in ten people had sore feet in the first week.',
};

const briefCaution: NoteContent = {
  ...advised,
  sources: [],
  brief: 'Stop and call for help if your chest hurts.',
};

const note = (content: NoteContent, counterweightFirst = false, compact = false): TemplateResult =>
  html`<eh-note
    .note=${content}
    ?compact=${compact}
    .counterweightFirst=${counterweightFirst}
    .headingLevel=${3}
  ></eh-note>`;

export const noteStates = {
  pair: { render: () => note(pair), why: 'Two equals: same size, weight, colour and width.' },
  pairCounterweightFirst: { render: () => note(pair, true) },
  compactPair: {
    render: () => note(briefPair, false, true),
    why: 'One sentence on each side. One control opens the rest of both.',
  },
  compactPairOpened: {
    render: () => note(briefPair, false, true),
    after: (root) => press(root, 'Read more'),
  },
  compactSingle: { render: () => note(briefSingle, false, true) },
  compactCaution: {
    render: () => note(briefCaution, false, true),
    why: 'Advice of our own has a mark. The result explains it once.',
  },
  single: { render: () => note(single) },
  linesForSome: {
    render: () => note({ ...single, lines }),
    why: 'The lines for people in this situation, under the note.',
  },
  pairWithLines: { render: () => note({ ...pair, lines }) },
  cautionWithLines: { render: () => note({ ...caution, lines: lines.slice(1) }) },
  noIndependentSource: { render: () => note({ ...unsourced, sources: [] }) },
  articleSilent: { render: () => note(silent) },
  caution: { render: () => note(caution) },
  adviceOnly: {
    render: () => note({ ...advised, sources: [] }),
    why: 'No source: the sentence says that no clinician has checked it.',
  },
  noWhy: {
    render: () => note({ ...single, why: [] }),
    why: 'A note that no rule names.',
  },
} satisfies NamedStates;
