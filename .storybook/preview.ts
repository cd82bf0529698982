import type { Decorator, Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../custom-elements.json';
import '../src/define.js';
import './preview.css';

setCustomElementsManifest(manifest);

/** A story stands in a frame of the width and the colour scheme chosen in the toolbar. */
const frame: Decorator = (story, { globals }) => {
  const { theme, width } = globals as { theme: string; width: string };
  return html`<div class="story-frame" data-theme=${theme} data-width=${width}>${story()}</div>`;
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [frame],
  parameters: { a11y: { test: 'error' }, layout: 'fullscreen' },
  initialGlobals: { theme: 'light', width: 'full' },
  globalTypes: {
    theme: {
      description: 'Colour scheme',
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    width: {
      description: 'Width of the page',
      toolbar: {
        title: 'Width',
        icon: 'ruler',
        dynamicTitle: true,
        items: [
          { value: '280', title: '280 px' },
          { value: '360', title: '360 px' },
          { value: '768', title: '768 px' },
          { value: 'full', title: 'Full width' },
        ],
      },
    },
  },
};

export default preview;
