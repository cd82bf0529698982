import { html } from 'lit';
import { CARER, forOneself, PATIENT, reviewing, words } from '../../support/guide-at.js';
import { choose, press } from '../../support/person.js';
import type { NamedStates } from '../../support/states.js';

const page = html`<eh-step></eh-step><eh-review></eh-review>`;

/** A completed transplant removes two questions from the path. */
async function hadTransplant(root: ParentNode): Promise<void> {
  const transplant = words.questions['transplant'];
  await press(root, `Change: ${forOneself(transplant?.label)}`);
  await choose(root, forOneself(transplant?.options['transplanted']));
  await press(root, 'Continue');
}

export const reviewStates = {
  complete: { render: () => reviewing(PATIENT, html`<eh-review></eh-review>`) },
  droppedAnswers: {
    render: () => reviewing(PATIENT, page),
    after: hadTransplant,
    why: 'Answers that no longer count are listed. A record contains none, so the story changes an answer.',
  },
  carer: { render: () => reviewing(CARER, html`<eh-review></eh-review>`) },
} satisfies NamedStates;
