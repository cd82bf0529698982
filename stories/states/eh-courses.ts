import { html, type TemplateResult } from 'lit';
import type { Answers, Pack } from '../../src/domain/pack.js';
import { proved } from '../../src/domain/proved.js';
import soreThroat from '../../src/packs/sore-throat/index.js';
import soreThroatJourneys from '../../src/packs/sore-throat/journeys.json';
import { dark, narrow } from '../support/boxes.js';
import { guideAt } from '../support/guide-at.js';
import { press } from '../support/person.js';
import type { NamedStates } from '../support/states.js';

// Without its fingerprint: it is changed here, and a notice of that would come while somebody looks.
const { fingerprint: _, ...pack }: Pack = soreThroat;
const journeys = soreThroatJourneys.journeys as unknown as readonly { readonly name: string; readonly answers: Answers }[];
const allergic = journeys.find(({ name }) => name === 'Five days, strep found, told of an allergy')?.answers ?? {};
const reading = journeys.find(({ name }) => name === 'Just reading')?.answers ?? {};

const courses = html`<eh-courses></eh-courses>`;
const shown = (changed: Partial<Pack> = {}, answers: Answers = reading): TemplateResult => guideAt(proved({ ...pack, ...changed }), answers, { screen: 'concluded' }, courses);

/** With a line about living longer: the example's own subject has none. */
const figures = pack.figures.map((figure) => (figure.id === 'day-three' ? { ...figure, survival: true } : figure));

export const coursesStates = {
  default: { render: () => shown() },
  caution: { render: () => shown({}, allergic), why: 'What the answers warn of stands first in its course. The order of the courses never changes.' },
  survivalUnasked: { render: () => shown({ figures }), why: 'Numbers about living longer are shown only to those who ask.' },
  survivalAsked: { render: () => shown({ figures }), after: (root) => press(root, 'Show numbers about living longer') },
  onlySurvival: { render: () => shown({ courses: [], figures: figures.filter(({ survival }) => survival) }), why: 'Without courses there is no table of them, and no empty heading.' },
  noFigures: { render: () => shown({ figures: [] }) },
  narrow: { render: () => narrow(shown({}, allergic)), why: 'On a phone one question at a time, with every course in it.' },
  dark: { render: () => dark(shown({}, allergic)) },
} satisfies NamedStates;
