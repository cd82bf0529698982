import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { expect } from 'storybook/test';
import { liver, words } from './support/guide-at.js';
import { press } from './support/person.js';
import { plainGuide } from './without-elements.js';
import code from './without-elements.ts?raw';

/**
 * `createSession` runs a pack without elements: the page has its own markup, and the session returns the current
 * question, the answers that count, and the result.
 */
export default {
  title: 'Without elements',
  parameters: { controls: { disable: true }, docs: { source: { code, language: 'ts' } } },
} satisfies Meta;

export const PlainMarkup: StoryObj = {
  render: () => {
    const place = createRef<HTMLElement>();
    const begin = (): void => {
      if (place.value) plainGuide(liver, words, place.value);
    };
    return html`
      <main ${ref(place)}></main>
      <span ${ref(begin)}></span>
      <hr />
      <details>
        <summary>The code</summary>
        <pre tabindex="0">${code}</pre>
      </details>
    `;
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Begin');
    await press(canvasElement, 'I just want to read. Show me all the notes.');
    await press(canvasElement, 'Next');
    await press(canvasElement, 'Show my notes');
    await expect(canvasElement.querySelectorAll('main li').length).toBeGreaterThan(10);
  },
};
