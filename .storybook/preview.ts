import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifestJson from '../custom-elements.json';
import '../src/define.js';
import { argTypesOf, declarationOf, type Manifest } from '../stories/support/arg-types.js';
import { themeSheet } from '../stories/themes/sheet.js';
import { inAFrame, withControls } from './frame.js';
import './preview.css';
import { globalTypes, initialGlobals } from './toolbars.js';

const manifest = manifestJson as Manifest;
setCustomElementsManifest(manifestJson);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, themeSheet()];

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withControls, inAFrame],
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    controls: { expanded: true },
    docs: {
      toc: { headingSelector: 'h3' },
      extractArgTypes: (component: unknown) => argTypesOf(manifest, String(component)),
      extractComponentDescription: (component: unknown) =>
        declarationOf(manifest, String(component))?.description ?? '',
    },
    options: {
      storySort: {
        order: [
          'Start here',
          'The whole guide',
          'Every screen',
          'Pack playground',
          'Behaviour',
          'Themes',
          'Tokens',
          'Right to left',
          'Without elements',
          'Elements',
          // As a person meets them.
          [
            'eh-guide',
            'eh-welcome',
            'eh-step',
            'eh-choice',
            'eh-progress',
            'eh-language',
            'eh-urgent',
            'eh-review',
            'eh-results',
            'eh-outcome',
            'eh-notes',
            'eh-note',
            'eh-courses',
            'eh-figure',
            'eh-values',
            'eh-what-if',
            'eh-ask',
            'eh-takeaway',
            'eh-about',
          ],
        ],
      },
    },
  },
  globalTypes,
  initialGlobals,
};

export default preview;
