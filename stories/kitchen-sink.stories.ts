import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { html } from 'lit';
import type { Answers } from '../src/domain/pack.js';
import kitchenSink from '../src/packs/kitchen-sink/index.js';
import journeysJson from '../src/packs/kitchen-sink/journeys.json';
import { narrow } from './support/boxes.js';
import { guideAt } from './support/guide-at.js';
import { deepAll, settled } from './support/person.js';

const journeys = journeysJson.journeys as unknown as readonly {
  readonly name: string;
  readonly answers: Answers;
}[];
const everything =
  journeys.find(({ name }) => name === 'Everything is wrong, for years')?.answers ?? {};

/**
 * Every kind of item that a pack can have, in one guide about a fictitious bicycle: each kind of note, each evidence
 * word, lists of none, one and several, numbers in every form, the shortest and the longest label. All of it is
 * invented. Each addition to the format is added to this pack.
 */
export default { title: 'Kitchen sink', component: 'eh-guide' } satisfies Meta;

export const TheWholeGuide: StoryObj = {
  render: () => html`<eh-guide .pack=${kitchenSink}></eh-guide>`,
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(canvasElement.querySelector('eh-guide')?.state).toBe('welcome');
    await expect(canvasElement.querySelector('eh-guide')?.problems).toEqual([]);
  },
};

export const LongestAndShortestLabel: StoryObj = {
  render: () => guideAt(kitchenSink, everything, { screen: 'asking', question: 'wrong' }),
};
export const CheckYourAnswers: StoryObj = {
  render: () => guideAt(kitchenSink, everything, { screen: 'reviewing' }),
};

export const Result: StoryObj = {
  render: () => guideAt(kitchenSink, everything, { screen: 'concluded' }),
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(deepAll(canvasElement, '[part~="caution"]').length).toBe(3);
  },
};

export const ResultOnANarrowScreen: StoryObj = {
  render: () => narrow(guideAt(kitchenSink, everything, { screen: 'concluded' })),
};
