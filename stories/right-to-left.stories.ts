import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import kitchenSink from '../src/packs/kitchen-sink/index.js';
import { defineWords } from '../src/index.js';
import type { Answers } from '../src/domain/pack.js';
import type { Position } from '../src/session/record.js';
import { CARER, guideAt, liver } from './support/guide-at.js';
import { control, deepAll, openChapters, press, settled } from './support/person.js';
import { PSEUDO, pseudoPack, pseudoWords } from './support/pseudo.js';

defineWords(pseudoWords);
const pack = pseudoPack(liver);
const subject = pseudoPack(kitchenSink);

/**
 * Each screen in a pseudo-language: English in Arabic letters, about 40 % longer. It shows the effect of Arabic,
 * Hebrew, Persian or Urdu on the layout. Names, sources and numbers stay in Latin letters.
 */
export default {
  title: 'Right to left',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta;

type Play = NonNullable<StoryObj['play']>;

const PAGE = { publisher: 'Clínica Example S.L.', crisisNumber: '024' };
const at = (position: Position, answers: Answers = {}, of = pack): StoryObj => ({
  render: () =>
    html`<div lang=${PSEUDO} dir="rtl">${guideAt(of, answers, position, undefined, PAGE)}</div>`,
});
const playing = (story: StoryObj, play: Play): StoryObj => ({ ...story, play });

/** The main button of a screen is on the right, and every part has `dir="rtl"`. */
const fromTheRight =
  (button: string): Play =>
  async ({ canvasElement }) => {
    await settled(canvasElement);
    for (const part of deepAll(canvasElement, '[part="frame"], eh-guide [lang]'))
      await expect(part.dir).toBe('rtl');
    const box = canvasElement.getBoundingClientRect();
    const { left, right } = control(canvasElement, button).getBoundingClientRect();
    await expect(box.right - right).toBeLessThan(left - box.left);
  };

export const Welcome = playing(at({ screen: 'welcome' }), fromTheRight(pseudoWords.start));
export const SeveralOptions = playing(
  at({ screen: 'asking', question: 'also' }, CARER),
  fromTheRight(pseudoWords.continue),
);
export const ANumber = playing(
  at(
    { screen: 'asking', question: 'ridden' },
    { who: 'myself', wrong: ['other-part'], stood: 'days' },
    subject,
  ),
  async ({ canvasElement }) => {
    await press(canvasElement, pseudoWords.continue);
    await settled(canvasElement);
  },
);
export const WarningSigns = playing(at({ screen: 'welcome' }), async ({ canvasElement }) => {
  await press(canvasElement, pseudoWords.helpNow);
  await settled(canvasElement);
});
export const CheckYourAnswers = playing(
  at({ screen: 'reviewing' }, CARER),
  fromTheRight(pseudoWords.seeNotes),
);
export const Result = at({ screen: 'concluded' }, CARER);
export const Chapters = playing(at({ screen: 'concluded' }, CARER), async ({ canvasElement }) => {
  await settled(canvasElement);
  await openChapters(canvasElement);
});
