import { html, type TemplateResult } from 'lit';
import type { ChoiceOption, EhChoice } from '../../../src/elements/plain/choice.js';
import type { NamedStates } from '../../support/states.js';

type Given = Partial<
  Pick<
    EhChoice,
    | 'label'
    | 'why'
    | 'several'
    | 'options'
    | 'chosen'
    | 'hints'
    | 'catches'
    | 'missing'
    | 'headingLevel'
  >
>;

const meals: readonly ChoiceOption[] = [
  { id: 'home', label: 'At home' },
  { id: 'work', label: 'At work' },
  { id: 'unknown', label: 'I don’t know' },
];

const drinks: readonly ChoiceOption[] = [
  { id: 'water', label: 'Water' },
  { id: 'tea', label: 'Tea or coffee' },
  { id: 'juice', label: 'Juice' },
  { id: 'none', label: 'None of these', exclusive: true },
];

const choice = (given: Given = {}): TemplateResult => html`
  <eh-choice
    .label=${given.label ?? 'Where do you eat at noon?'}
    .why=${given.why ?? 'So that the notes fit your day.'}
    .name=${'meal'}
    .several=${given.several ?? false}
    .options=${given.options ?? meals}
    .chosen=${given.chosen ?? []}
    .hints=${given.hints ?? []}
    .catches=${given.catches ?? []}
    .missing=${given.missing ?? ''}
    .headingLevel=${given.headingLevel ?? 2}
  ></eh-choice>
`;

const long =
  'Somewhere else, for example with a neighbour, in a canteen, on the way between two places, or wherever there is something warm to eat that day';

export const choiceStates = {
  one: { render: () => choice() },
  several: {
    render: () =>
      choice({
        label: 'What do you drink?',
        several: true,
        options: drinks,
        hints: ['Choose all that are true.'],
      }),
    why: '“None of these” clears every other option.',
  },
  chosen: {
    render: () =>
      choice({
        label: 'What do you drink?',
        several: true,
        options: drinks,
        chosen: ['water', 'juice'],
      }),
  },
  error: {
    render: () => choice({ missing: 'Choose an answer to go on' }),
    why: 'The live region exists before the message, so that screen readers announce it.',
  },
  hintsAndCatches: {
    render: () =>
      choice({
        chosen: ['work'],
        hints: ['If two fit, choose the one nearer the top.', 'An ordinary day is meant.'],
        catches: ['You said that you do not work. You can change your answer.'],
      }),
    why: 'A soft warning: both answers are kept.',
  },
  longLabels: {
    render: () =>
      choice({
        label: `Where do you eat at noon, on an ordinary day? ${long}?`,
        options: [...meals, { id: 'else', label: long }],
      }),
  },
  manyOptions: {
    render: () =>
      choice({
        options: Array.from({ length: 24 }, (_, hour) => ({
          id: `h${String(hour)}`,
          label: `At ${String(hour)} o’clock`,
        })),
      }),
  },
  headingLevel4: {
    render: () => choice({ headingLevel: 4 }),
    why: 'The page sets the heading level of the question.',
  },
} satisfies NamedStates;
