import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { contrast, ownValues, PAIRS, SCHEMES, valueOf, type Pair } from './themes/contrast.js';
import { aboutTokens, swatchSheet } from './themes/swatches.js';

document.adoptedStyleSheets = [...document.adoptedStyleSheets, swatchSheet()];

/**
 * Every token with its value, and the contrast of each pair of colours that the elements put on each other. The
 * tokens are in `evenhand/tokens.json` for designers' tools, and in `evenhand/starter-theme.css` to copy.
 */
export default {
  title: 'Tokens',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta;

const names = Object.keys(ownValues) as Pair['front'][];
const isColour = (name: Pair['front']): boolean => Array.isArray(ownValues[name]);

const value = (name: Pair['front'], scheme: (typeof SCHEMES)[number]): TemplateResult =>
  html`<td>
    <span class="swatch" data-token=${name} data-scheme=${scheme} aria-hidden="true"></span
    ><code>${valueOf({}, name, scheme)}</code>
  </td>`;

const ratio = ({ front, back, least }: Pair, scheme: (typeof SCHEMES)[number]): TemplateResult => {
  const found = contrast(valueOf({}, front, scheme), valueOf({}, back, scheme));
  return html`<td>${found.toFixed(2)}${found < least ? ' (too little)' : ''}</td>`;
};

export const Tokens: StoryObj = {
  render: () => html`
    <div class="tokens">
      <h1>Tokens</h1>
      <table>
        <caption>
          Colours
        </caption>
        <thead>
          <tr>
            <th scope="col">Token</th>
            <th scope="col">Is</th>
            <th scope="col">Light</th>
            <th scope="col">Dark</th>
          </tr>
        </thead>
        <tbody>
          ${names.filter(isColour).map(
            (name) =>
              html`<tr>
                <th scope="row"><code>${name}</code></th>
                <td>${aboutTokens.get(name)}</td>
                ${SCHEMES.map((scheme) => value(name, scheme))}
              </tr>`,
          )}
        </tbody>
      </table>
      <table>
        <caption>
          Contrast
        </caption>
        <thead>
          <tr>
            <th scope="col">Colour</th>
            <th scope="col">On</th>
            <th scope="col">Takes</th>
            <th scope="col">Light</th>
            <th scope="col">Dark</th>
          </tr>
        </thead>
        <tbody>
          ${PAIRS.map(
            (pair) =>
              html`<tr>
                <th scope="row"><code>${pair.front}</code></th>
                <td><code>${pair.back}</code></td>
                <td>${pair.least}</td>
                ${SCHEMES.map((scheme) => ratio(pair, scheme))}
              </tr>`,
          )}
        </tbody>
      </table>
      <table>
        <caption>
          Fonts and sizes
        </caption>
        <thead>
          <tr>
            <th scope="col">Token</th>
            <th scope="col">Is</th>
            <th scope="col">Value</th>
          </tr>
        </thead>
        <tbody>
          ${names
            .filter((name) => !isColour(name))
            .map(
              (name) =>
                html`<tr>
                  <th scope="row"><code>${name}</code></th>
                  <td>${aboutTokens.get(name)}</td>
                  <td><code>${ownValues[name]}</code></td>
                </tr>`,
            )}
        </tbody>
      </table>
    </div>
  `,
  play: async ({ canvasElement }) => {
    const heads = [...canvasElement.querySelectorAll('tbody th')].map((head) => head.textContent);
    await expect(heads).toHaveLength(names.length + PAIRS.length);
    await expect(canvasElement.textContent).not.toContain('too little');
  },
};
