import { html } from 'lit';
import { CARER, concluded, journey } from '../../support/guide-at.js';
import type { NamedStates } from '../../support/states.js';

export const resultsStates = {
  default: {
    render: () =>
      concluded(
        journey('Fatty liver with scarring, losing weight'),
        html`<eh-results></eh-results>`,
      ),
  },
  carer: { render: () => concluded(CARER, html`<eh-results></eh-results>`) },
  contact: {
    render: () =>
      concluded(
        CARER,
        html`<eh-results
          ><p slot="contact">
            Found an error? Write to <a href="mailto:guide@example.org">guide@example.org</a>.
          </p></eh-results
        >`,
      ),
    why: 'The contact is in "About this guide".',
  },
} satisfies NamedStates;
