import { html } from 'lit';
import kitchenSink from '../../../src/packs/kitchen-sink/index.js';
import { press, write } from '../../support/person.js';
import { asking, CARER, guideAt, journey, PATIENT } from '../../support/guide-at.js';
import type { NamedStates } from '../../support/states.js';

const step = html`<eh-step></eh-step>`;

const PART = {
  who: 'myself',
  wrong: ['other-part'],
  stood: 'days',
  ridden: { number: 42.5, option: 'some' },
};

export const stepStates = {
  first: { render: () => asking({}, 'who', step) },
  several: { render: () => asking({ who: 'myself' }, 'also', step) },
  withCatch: {
    render: () => asking({ ...PATIENT, stage: 'early' }, 'stage', step),
    why: 'Two answers that seldom go together: a sentence, never an error.',
  },
  withHintOfAnAnswer: {
    render: () => asking(journey('Early, alcohol, not sure about help'), 'cause-treated', step),
    why: 'The hint depends on the chosen disease.',
  },
  number: {
    render: () => guideAt(kitchenSink, PART, { screen: 'asking', question: 'ridden' }, step),
    why: 'A field for a number, with the options instead of it.',
  },
  numberOutOfRange: {
    render: () =>
      guideAt(
        kitchenSink,
        { who: 'myself', wrong: ['other-part'], stood: 'days' },
        { screen: 'asking', question: 'ridden' },
        step,
      ),
    after: async (root) => {
      await write(root, '501');
      await press(root, 'Continue');
    },
  },
  missingAnswer: {
    render: () => asking({}, 'who', step),
    after: (root) => press(root, 'Continue'),
  },
  someoneElse: {
    render: () => asking(CARER, 'condition', step),
    why: 'The text is for a carer, about the person who is ill.',
  },
} satisfies NamedStates;
