import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import {
  asking,
  concluded,
  forOneself,
  journey,
  PATIENT,
  reviewing,
  words,
} from './support/guide-at.js';
import { choose, deepAll, press, settled, tellWarningSign, wordsOn } from './support/person.js';

/** The behaviour of a guide, played as a person uses it: by the words on buttons and options. */
export default {
  title: 'Behaviour',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta;

function guideIn(root: HTMLElement): HTMLElementTagNameMap['eh-guide'] {
  const guide = root.querySelector('eh-guide');
  if (!guide) throw new Error('There is no guide.');
  return guide;
}

const label = (question: string): string => forOneself(words.questions[question]?.label);
const option = (question: string, id: string): string =>
  forOneself(words.questions[question]?.options[id]);
const seen = (root: HTMLElement, selector: string): string[] =>
  deepAll(root, selector)
    .filter((each) => each.checkVisibility())
    .map(wordsOn);
const checked = (root: HTMLElement): string[] =>
  deepAll<HTMLInputElement>(root, 'input:checked').map(({ value }) => value);
/** The focused element, through open shadow roots. */
const focused = (root: Document | ShadowRoot = document): Element | null =>
  root.activeElement?.shadowRoot ? focused(root.activeElement.shadowRoot) : root.activeElement;

export const AMissingAnswer: StoryObj = {
  render: () => asking({}, 'who'),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Continue');
    await expect(guideIn(canvasElement).record?.position).toEqual({
      screen: 'asking',
      question: 'who',
    });
    const alerts = seen(canvasElement, '[role="alert"]').filter((words) => words !== '');
    await expect(alerts).toEqual(['Choose an answer to go on']);
    await expect(wordsOn(focused() ?? document.body)).toBe('Choose an answer to go on');
    await choose(canvasElement, option('who', 'myself'));
    await press(canvasElement, 'Continue');
    await expect(seen(canvasElement, '[role="alert"] p')).toEqual([]);
    await expect(guideIn(canvasElement).record?.position.question).toBe('also');
  },
};

export const AnOptionThatStandsAlone: StoryObj = {
  render: () => asking({ who: 'myself' }, 'also'),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, option('also', 'pregnant'));
    await choose(canvasElement, option('also', 'blood-clot'));
    await expect(checked(canvasElement)).toEqual(['pregnant', 'blood-clot']);
    await choose(canvasElement, option('also', 'none'));
    await expect(checked(canvasElement)).toEqual(['none']);
    await choose(canvasElement, option('also', 'other-illness'));
    await expect(checked(canvasElement)).toEqual(['other-illness']);
  },
};

export const ChangeAndBackToTheReview: StoryObj = {
  render: () => reviewing(PATIENT),
  play: async ({ canvasElement }) => {
    await press(canvasElement, `Change: ${label('stage')}`);
    await choose(canvasElement, option('stage', 'early'));
    await press(canvasElement, 'Continue');
    await expect(guideIn(canvasElement).state).toBe('reviewing');
    await expect(guideIn(canvasElement).answers['stage']).toBe('early');
  },
};

export const HelpNowAndBack: StoryObj = {
  render: () => concluded(PATIENT),
  play: async ({ canvasElement }) => {
    await tellWarningSign(canvasElement);
    await expect(guideIn(canvasElement).state).toBe('urgent');
    await expect(
      deepAll<HTMLAnchorElement>(canvasElement, 'a[part="call"]').map(({ href }) => href),
    ).toEqual(['tel:112']);
    await press(canvasElement, 'I opened this by mistake');
    await expect(guideIn(canvasElement).state).toBe('concluded');
    await tellWarningSign(canvasElement);
    await press(canvasElement, 'I have talked with a doctor about this now');
    await expect(guideIn(canvasElement).state).toBe('concluded');
    await expect(seen(canvasElement, '.warned')).toContain(
      words.signs.card.after.replaceAll('{emergency}', '112'),
    );
  },
};

export const AllNotes: StoryObj = {
  render: () => concluded(journey('Early hepatitis B, takes tablets')),
  play: async ({ canvasElement }) => {
    const few = seen(canvasElement, '[data-id]').length;
    await press(canvasElement, 'Show all notes');
    await settled(canvasElement);
    const ids = new Set(
      deepAll(canvasElement, '[data-id]')
        .filter((each) => each.checkVisibility())
        .map(({ dataset }) => dataset['id']),
    );
    await expect(ids.size).toBeGreaterThan(few);
    await expect(guideIn(canvasElement).guidance?.notes.filter(({ id }) => !ids.has(id))).toEqual(
      [],
    );
  },
};

export const StartAgainErases: StoryObj = {
  render: () => concluded(PATIENT),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Start again');
    await expect(guideIn(canvasElement).state).toBe('welcome');
    await expect(guideIn(canvasElement).answers).toEqual({});
  },
};
