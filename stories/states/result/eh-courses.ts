import { html, type TemplateResult } from 'lit';
import type { Answers, Pack } from '../../../src/domain/pack.js';
import { proved } from '../../../src/domain/proved.js';
import kitchenSink from '../../../src/packs/kitchen-sink/index.js';
import kitchenSinkJourneys from '../../../src/packs/kitchen-sink/journeys.json';
import { dark, narrow } from '../../support/boxes.js';
import { guideAt } from '../../support/guide-at.js';
import { press } from '../../support/person.js';
import type { NamedStates } from '../../support/states.js';

// Without its fingerprint, because the pack is changed here and the guide would report that.
const { fingerprint: _, ...pack }: Pack = kitchenSink;
const journeys = kitchenSinkJourneys.journeys as unknown as readonly {
  readonly name: string;
  readonly answers: Answers;
}[];
const warned =
  journeys.find(({ name }) => name === 'Everything is wrong, for years')?.answers ?? {};
const reading = journeys.find(({ name }) => name === 'Just reading')?.answers ?? {};

const courses = html`<eh-courses></eh-courses>`;
const shown = (changed: Partial<Pack> = {}, answers: Answers = reading): TemplateResult =>
  guideAt(proved({ ...pack, ...changed }), answers, { screen: 'concluded' }, courses);

/** These are shown only on request. */
const survival = pack.figures.filter((figure) => figure.survival);

export const coursesStates = {
  default: { render: () => shown({ figures: pack.figures.filter((figure) => !figure.survival) }) },
  caution: {
    render: () => shown({}, warned),
    why: 'A warning that the answers add is first in its course. The order of the courses never changes.',
  },
  survivalUnasked: {
    render: () => shown(),
    why: 'Numbers about survival are shown only on request.',
  },
  survivalAsked: {
    render: () => shown(),
    after: (root) => press(root, 'Show numbers about living longer'),
  },
  onlySurvival: {
    render: () => shown({ courses: [], figures: survival }),
    why: 'Without courses there is no table and no empty heading.',
  },
  likeTheReader: {
    render: () => shown({ courses: [] }, warned),
    why: 'Numbers about people like the reader come first, under that heading.',
  },
  noFigures: { render: () => shown({ figures: [] }) },
  narrow: {
    render: () => narrow(shown({}, warned)),
    why: 'On a phone one question at a time, with every course in it.',
  },
  dark: { render: () => dark(shown({}, warned)) },
} satisfies NamedStates;
