import { html } from 'lit';
import { concluded, PATIENT } from '../../support/guide-at.js';
import type { NamedStates } from '../../support/states.js';

const about = html`<eh-about></eh-about>`;

export const aboutStates = {
  default: {
    render: () =>
      concluded(PATIENT, about, { publisher: 'A patients’ group', offersTreatment: 'no' }),
  },
  publisherUnsaid: { render: () => concluded(PATIENT, about) },
  sellsYes: {
    render: () => concluded(PATIENT, about, { publisher: 'A clinic', offersTreatment: 'yes' }),
  },
  contact: {
    render: () =>
      concluded(
        PATIENT,
        html`<eh-about
          ><p slot="contact">
            Found an error? Write to <a href="mailto:guide@example.org">guide@example.org</a>.
          </p></eh-about
        >`,
      ),
  },
} satisfies NamedStates;
