import { html, type TemplateResult } from 'lit';
import { concluded, journey } from '../../support/guide-at.js';
import { press } from '../../support/person.js';
import type { NamedStates } from '../../support/states.js';

const outcomeOf =
  (name: string): (() => TemplateResult) =>
  () =>
    concluded(journey(name), html`<eh-outcome></eh-outcome>`);

export const outcomeStates = {
  teamFirst: { render: outcomeOf('Waiting list, hepatitis B, thinking about it') },
  notCovered: { render: outcomeOf('Transplant five years ago, alcohol') },
  stillTested: { render: outcomeOf('Hepatitis C cured, cirrhosis, asked to join a trial') },
  cannotSort: { render: outcomeOf('Knows neither the name nor the stage') },
  noCautions: { render: outcomeOf('Early hepatitis B, takes tablets') },
  manyCautions: {
    render: outcomeOf('Sister under 18 in hospital, many illnesses, booked'),
    why: 'All matching cautions are shown.',
  },
  lineCompensated: {
    render: outcomeOf('Cirrhosis without problems, disease not named'),
    why: 'A line with a source.',
  },
  lineScarring: { render: outcomeOf('Fatty liver with scarring, losing weight') },
  lineEarly: {
    render: outcomeOf('Told no transplant, early fatty liver'),
    why: 'A line without a source.',
  },
  yourAnswers: {
    render: outcomeOf('Early hepatitis B, takes tablets'),
    after: (root) => press(root, 'Your answers'),
    why: 'The reader’s answers, each with Change.',
  },
  reading: { render: outcomeOf('Just reading') },
} satisfies NamedStates;
