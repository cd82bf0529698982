import { html } from 'lit';
import { press } from '../support/person.js';
import { asking, CARER, journey, PATIENT } from '../support/guide-at.js';
import type { NamedStates } from '../support/states.js';

const step = html`<eh-step></eh-step>`;

export const stepStates = {
  first: { render: () => asking({}, 'who', step) },
  several: { render: () => asking({ who: 'myself' }, 'also', step) },
  withCatch: {
    render: () => asking({ ...PATIENT, stage: 'early' }, 'stage', step),
    why: 'Two answers that seldom go together: a sentence, never an error.',
  },
  withHintOfAnAnswer: {
    render: () => asking(journey('Early, alcohol, not sure about help'), 'cause-treated', step),
    why: 'The hint follows the disease that was named.',
  },
  missingAnswer: {
    render: () => asking({}, 'who', step),
    after: (root) => press(root, 'Continue'),
  },
  someoneElse: {
    render: () => asking(CARER, 'condition', step),
    why: 'The pack speaks of the person who is ill.',
  },
} satisfies NamedStates;
