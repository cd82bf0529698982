import type { Preview } from '@storybook/web-components-vite';
import { liver } from '../stories/support/guide-at.js';
import { themes, type Theme } from '../stories/themes/themes.js';

const inItsOwnWords = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

const themeItems = [
  { value: 'light', title: 'Light' },
  { value: 'dark', title: 'Dark' },
  ...Object.entries<Theme>(themes).flatMap(([value, { title }]) => [
    { value, title },
    { value: `${value}-dark`, title: `${title}, dark` },
  ]),
];

/** The toolbars for every story. Their values are in the address as well (`&globals=theme:dark`). */
export const globalTypes = {
  language: {
    description: 'Language of the page around',
    toolbar: {
      title: 'Language',
      icon: 'globe',
      dynamicTitle: true,
      items: liver.languages.map((value) => ({ value, title: inItsOwnWords(value) })),
    },
  },
  theme: {
    description: 'Colours and letters, by tokens',
    toolbar: { title: 'Theme', icon: 'contrast', dynamicTitle: true, items: themeItems },
  },
  width: {
    description: 'Width of the page',
    toolbar: {
      title: 'Width',
      icon: 'ruler',
      dynamicTitle: true,
      items: [
        ...['280', '360', '768'].map((value) => ({ value, title: `${value} px` })),
        { value: 'full', title: 'Full width' },
      ],
    },
  },
  direction: {
    description: 'Direction of writing',
    toolbar: {
      title: 'Direction',
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  text: {
    description: 'Size of text that the reader has chosen',
    toolbar: {
      title: 'Text size',
      icon: 'zoom',
      dynamicTitle: true,
      items: ['100', '125', '150', '200'].map((value) => ({ value, title: `${value} %` })),
    },
  },
} satisfies Preview['globalTypes'];

export const initialGlobals = {
  language: liver.languages[0] ?? 'en',
  theme: 'light',
  width: 'full',
  direction: 'ltr',
  text: '100',
};
