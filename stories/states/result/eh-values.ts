import { html } from 'lit';
import { dark, narrow } from '../../support/boxes.js';
import { soreThroatResult } from '../../support/guide-at.js';
import { choose } from '../../support/person.js';
import type { NamedStates } from '../../support/states.js';

const STREP = 'Five days, strep found, told of an allergy';
const page = html`<eh-values></eh-values>`;

async function tickTwo(root: ParentNode): Promise<void> {
  await choose(root, 'Having few side effects');
  await choose(root, 'Having no other illness after it');
}

async function tickThree(root: ParentNode): Promise<void> {
  await tickTwo(root);
  await choose(root, 'Spending little');
}

export const valuesStates = {
  none: { render: () => soreThroatResult(STREP, page) },
  two: {
    render: () => soreThroatResult(STREP, page),
    after: tickTwo,
    why: 'The notes that moved up are named, and announced once.',
  },
  aboveItsNotes: {
    render: () => soreThroatResult(STREP, html`<eh-values></eh-values><eh-notes></eh-notes>`),
    after: tickTwo,
    why: 'Each note that moved up says why.',
  },
  three: {
    render: () => soreThroatResult(STREP, page),
    after: tickThree,
    why: 'The others stay readable, and the list says why they cannot be ticked.',
  },
  refused: {
    render: () => soreThroatResult(STREP, page),
    after: async (root) => {
      await tickThree(root);
      await choose(root, 'Feeling better sooner');
    },
    why: 'A fourth tick is refused beside the value, and announced.',
  },
  narrowAndThree: { render: () => narrow(soreThroatResult(STREP, page)), after: tickThree },
  darkAndThree: { render: () => dark(soreThroatResult(STREP, page)), after: tickThree },
} satisfies NamedStates;
