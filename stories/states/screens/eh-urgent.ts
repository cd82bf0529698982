import { html } from 'lit';
import { asking, atWelcome, CARER } from '../../support/guide-at.js';
import { tellWarningSign } from '../../support/person.js';
import type { NamedStates } from '../../support/states.js';

const urgent = html`<eh-urgent></eh-urgent>`;

export const urgentStates = {
  default: { render: () => atWelcome(urgent), after: tellWarningSign },
  crisisNumber: {
    render: () => atWelcome(urgent, { crisisNumber: '024' }),
    after: tellWarningSign,
    why: 'The page has set its own crisis number.',
  },
  otherEmergencyNumber: {
    render: () => atWelcome(urgent, { emergencyNumber: '911' }),
    after: tellWarningSign,
  },
  carer: { render: () => asking(CARER, 'stage', urgent), after: tellWarningSign },
} satisfies NamedStates;
