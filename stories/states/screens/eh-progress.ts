import { html } from 'lit';
import { asking, atWelcome, concluded, PATIENT, reviewing } from '../../support/guide-at.js';
import { tellWarningSign } from '../../support/person.js';
import type { NamedStates } from '../../support/states.js';

const progress = html`<eh-progress></eh-progress>`;

export const progressStates = {
  welcome: { render: () => atWelcome(progress) },
  asking: { render: () => asking(PATIENT, 'transplant', progress) },
  urgent: { render: () => atWelcome(progress), after: tellWarningSign },
  reviewing: { render: () => reviewing(PATIENT, progress) },
  concluded: { render: () => concluded(PATIENT, progress) },
} satisfies NamedStates;
