import { html } from 'lit';
import { concluded, journey, PATIENT } from '../../support/guide-at.js';
import { press } from '../../support/person.js';
import type { NamedStates } from '../../support/states.js';

const EARLY = journey('Early hepatitis B, takes tablets');

export const notesStates = {
  first: { render: () => concluded(EARLY, html`<eh-notes></eh-notes>`) },
  allShown: {
    render: () => concluded(EARLY, html`<eh-notes></eh-notes>`),
    after: (root) => press(root, 'Show all notes'),
  },
  counterweightFirst: {
    render: () => concluded(PATIENT, html`<eh-notes></eh-notes>`),
    why: 'In the outcome `team-first`, limits precede benefits.',
  },
  riskOnly: { render: () => concluded(PATIENT, html`<eh-notes kind="risk"></eh-notes>`) },
} satisfies NamedStates;
