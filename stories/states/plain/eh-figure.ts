import { html, type TemplateResult } from 'lit';
import type { DrawnGroup } from '../../../src/elements/plain/figure.js';
import { dark, narrow } from '../../support/boxes.js';
import type { NamedStates } from '../../support/states.js';

const figure = (...groups: readonly DrawnGroup[]): TemplateResult =>
  html`<eh-figure .groups=${groups}></eh-figure>`;

const tea: DrawnGroup = {
  label: 'Lay awake, of those who drank tea',
  count: 12,
  of: 28,
  range: [9, 15],
};
const water: DrawnGroup = {
  label: 'Lay awake, of those who drank water',
  count: 3,
  of: 26,
  about: true,
};

export const figureStates = {
  two: {
    render: () => figure(tea, water),
    why: 'Two groups of one figure, with marks of one size.',
  },
  one: { render: () => figure({ label: 'Slept in a chair', count: 1, of: 21 }) },
  hundred: {
    render: () =>
      figure(
        { label: 'Lay awake', count: 86, of: 100 },
        { label: 'Lay awake, five nights later', count: 74, of: 100 },
      ),
  },
  share: {
    render: () =>
      figure({ label: 'Slept through', count: 73, of: 100, share: true, range: [62, 85] }),
    why: 'The source prints only a share. The sentence below says so.',
  },
  nobodyAndEverybody: {
    render: () =>
      figure(
        { label: 'Never slept', count: 0, of: 12 },
        { label: 'Slept at some time', count: 12, of: 12 },
      ),
  },
  tooManyToDraw: {
    render: () => figure({ label: 'Lay awake', count: 310, of: 1204 }),
    why: 'Too many marks to see a single one: only the numbers are shown.',
  },
  narrow: { render: () => narrow(figure(tea, water)) },
  dark: { render: () => dark(figure(tea, water)) },
} satisfies NamedStates;
