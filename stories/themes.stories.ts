import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { asking, concluded, PATIENT } from './support/guide-at.js';
import { tellWarningSign } from './support/person.js';
import { themes, type Theme } from './themes/themes.js';

/**
 * Three pages with different styles, by tokens alone. A test computes the contrast of each, light and dark.
 */
export default {
  title: 'Themes',
  argTypes: {},
  parameters: { controls: { disable: true } },
} satisfies Meta;

const inTheme = (theme: string, guide: TemplateResult): TemplateResult =>
  html`<div data-theme=${theme}>${guide}</div>`;

const storyOf = (name: keyof typeof themes, scheme: '' | '-dark'): StoryObj => ({
  render: () => inTheme(`${name}${scheme}`, scheme ? asking(PATIENT, 'also') : concluded(PATIENT)),
  parameters: { docs: { description: { story: (themes[name] satisfies Theme).about } } },
});

export const Ward = storyOf('ward', '');
export const WardDark = storyOf('ward', '-dark');
export const Hearth = storyOf('hearth', '');
export const HearthDark = storyOf('hearth', '-dark');
export const Beacon = storyOf('beacon', '');
export const BeaconDark = storyOf('beacon', '-dark');
export const BeaconUrgent: StoryObj = {
  render: () => inTheme('beacon-dark', asking(PATIENT, 'also')),
  play: ({ canvasElement }) => tellWarningSign(canvasElement),
};
