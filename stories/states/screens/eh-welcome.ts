import { html } from 'lit';
import { atWelcome } from '../../support/guide-at.js';
import { deepAll, settled } from '../../support/person.js';
import type { NamedStates } from '../../support/states.js';

const welcome = html`<eh-welcome></eh-welcome>`;

export const welcomeStates = {
  default: {
    render: () => atWelcome(welcome, { publisher: 'A patients’ group', offersTreatment: 'no' }),
  },
  unsaidPublisher: {
    render: () => atWelcome(welcome),
    why: 'Without publisher and offers-treatment the guide says that the page does not state them.',
  },
  sellsYes: { render: () => atWelcome(welcome, { publisher: 'A clinic', offersTreatment: 'yes' }) },
  fileOpen: {
    render: () => atWelcome(welcome),
    after: (root) => {
      for (const details of deepAll<HTMLDetailsElement>(root, 'details')) details.open = true;
      return settled(root);
    },
  },
  headingLevel3: { render: () => atWelcome(welcome, { headingLevel: 3 }) },
} satisfies NamedStates;
