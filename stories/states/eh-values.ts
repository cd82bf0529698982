import { html } from 'lit';
import { dark, narrow } from '../support/boxes.js';
import { soreThroatResult } from '../support/guide-at.js';
import { chooseIn } from '../support/person.js';
import type { NamedStates } from '../support/states.js';

const STREP = 'Five days, strep found, told of an allergy';
const page = html`<eh-values></eh-values>`;

async function sayTwo(root: ParentNode): Promise<void> {
  await chooseIn(root, 'Having few side effects', 'Most');
  await chooseIn(root, 'Having no other illness after it', 'A lot');
}

export const valuesStates = {
  unsaid: { render: () => soreThroatResult(STREP, page) },
  said: {
    render: () => soreThroatResult(STREP, page),
    after: sayTwo,
    why: 'What moved up is named, and told once.',
  },
  aboveItsNotes: {
    render: () => soreThroatResult(STREP, html`<eh-values></eh-values><eh-notes></eh-notes>`),
    after: sayTwo,
    why: 'Each note that moved up says why.',
  },
  narrowAndSaid: { render: () => narrow(soreThroatResult(STREP, page)), after: sayTwo },
  darkAndSaid: { render: () => dark(soreThroatResult(STREP, page)), after: sayTwo },
} satisfies NamedStates;
