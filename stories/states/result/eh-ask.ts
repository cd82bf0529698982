import { html } from 'lit';
import { dark, narrow } from '../../support/boxes.js';
import { soreThroatResult } from '../../support/guide-at.js';
import { choose, press, write } from '../../support/person.js';
import type { NamedStates } from '../../support/states.js';

const STREP = 'Five days, strep found, told of an allergy';
const page = html`<eh-ask></eh-ask>`;

async function prepare(root: ParentNode): Promise<void> {
  await choose(root, 'How many days would I take them?');
  await write(root, 'Can I go to work on Monday?');
  await press(root, 'Add');
}

export const askStates = {
  first: { render: () => soreThroatResult(STREP, page) },
  allShown: {
    render: () => soreThroatResult(STREP, page),
    after: (root) => press(root, 'Show all questions'),
  },
  takenAlong: {
    render: () => soreThroatResult(STREP, page),
    after: prepare,
    why: 'Only these print, each with room for the answer.',
  },
  narrowAndTaken: { render: () => narrow(soreThroatResult(STREP, page)), after: prepare },
  darkAndTaken: { render: () => dark(soreThroatResult(STREP, page)), after: prepare },
} satisfies NamedStates;
