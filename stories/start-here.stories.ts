import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import manifestJson from '../custom-elements.json';
import { argTypesOf, type Manifest } from './support/arg-types.js';
import { statesOf } from './states/index.js';
import { startHereStyles } from './support/start-here-styles.js';
import { contrast, PAIRS, SCHEMES, valueOf, type Pair, type Scheme } from './themes/contrast.js';
import { themes, type Theme } from './themes/themes.js';

if (startHereStyles.styleSheet)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, startHereStyles.styleSheet];

/** An overview for designers. The tables are read from the source. */
export default {
  title: 'Start here',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta;

const manifest = manifestJson as Manifest;
const rowsOf = (tag: string, category: string): { name: string; about: string; value: string }[] =>
  Object.values(argTypesOf(manifest, tag))
    .filter(({ table }) => table?.category === category)
    .map(({ name = '', description = '', table }) => ({
      name,
      about: description,
      value: String(table?.defaultValue?.summary ?? ''),
    }));

const story = (id: string): string => `./?path=/story/${id}`;
const link = (address: string, words: string): TemplateResult =>
  html`<a target="_top" href=${address}>${words}</a>`;

/** A colour beside its contrast. */
const swatch = (colour: string): TemplateResult =>
  html`<svg width="18" height="18" aria-hidden="true">
      <rect
        width="18"
        height="18"
        rx="3"
        fill=${colour}
        stroke="currentColor"
        stroke-opacity=".4"
      ></rect>
    </svg>
    <code>${colour}</code>`;

function tokenRow({ name, about, value }: ReturnType<typeof rowsOf>[number]): TemplateResult {
  const values = SCHEMES.map((scheme) => valueOf({}, name as Pair['front'], scheme));
  return html`<tr>
    <th scope="row"><code>${name}</code></th>
    <td>${about}</td>
    ${values[0]?.startsWith('#') ? values.map((colour) => html`<td>${swatch(colour)}</td>`) : html`<td colspan="2"><code>${value}</code></td>`}
  </tr>`;
}

const allThemes: readonly (readonly [title: string, tokens: Theme['tokens']])[] = [
  ['The library’s own', {}],
  ...Object.values<Theme>(themes).map(({ title, tokens }) => [title, tokens] as const),
];
const ratio = (tokens: Theme['tokens'], { front, back }: Pair, scheme: Scheme): string =>
  contrast(valueOf(tokens, front, scheme), valueOf(tokens, back, scheme)).toFixed(1);

export const ForDesigners: StoryObj = {
  render: () => html`
    <main class="start">
      <h1>Start here</h1>
      <p>
        You can reach every state of a guide with one or two presses. The toolbar above sets the
        language, the theme, the width, the direction and the size of text of every story. The
        address contains all of it, so you can send it to somebody.
      </p>

      <h2>Reach any state</h2>
      <ul>
        <li>
          ${link(story('every-screen--phone'), 'Every screen')}: the whole journey on one sheet. A
          caption leads to the live screen.
        </li>
        <li>
          ${link(story('pack-playground--small-pack'), 'Pack playground')}: choose a place from the
          list, or press a question in the drawing. “Copy a link” copies its address.
        </li>
        <li>
          ${link(story('the-whole-guide--from-the-start'), 'The whole guide')}: as a page embeds it,
          with the settings of a page.
        </li>
        <li>
          Each element has its named states:
          ${Object.entries(statesOf).map(([tag, states], index) => html`${index > 0 ? ', ' : ''}${link(`./?path=/docs/elements-${tag}--docs`, tag)} (${Object.keys(states).length})`)}.
        </li>
      </ul>

      <h2>Tokens</h2>
      <p>
        A page sets them on <code>eh-guide</code> or on anything around it. Light or dark follows
        the page’s own <code>color-scheme</code>. A reader who asks for more contrast gets no soft
        ink and no faint lines, whatever the page sets.
      </p>
      <div class="wide" tabindex="0" role="region" aria-label="Tokens">
        <table>
          <thead>
            <tr>
              <th scope="col">Token</th>
              <th scope="col">For</th>
              <th scope="col">Light</th>
              <th scope="col">Dark</th>
            </tr>
          </thead>
          <tbody>
            ${rowsOf('eh-guide', 'tokens').map(tokenRow)}
          </tbody>
        </table>
      </div>

      <h2>Contrast</h2>
      <p>
        Computed from the tokens as WCAG 2.2 defines it, light / dark. A test checks each figure:
        4.5 for text, 3 for the edge of a control.
      </p>
      <div class="wide" tabindex="0" role="region" aria-label="Contrast">
        <table>
          <thead>
            <tr>
              <th scope="col">Foreground on background</th>
              <th scope="col">At least</th>
              ${allThemes.map(([title]) => html`<th scope="col">${title}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${PAIRS.map(
              (pair) =>
                html`<tr>
                  <th scope="row"><code>${pair.front}</code> on <code>${pair.back}</code></th>
                  <td>${pair.least}</td>
                  ${allThemes.map(([, tokens]) => html`<td>${SCHEMES.map((scheme) => ratio(tokens, pair, scheme)).join(' / ')}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>

      <h2>Parts</h2>
      <p>The parts that a page can style by <code>::part()</code> on the element that has them.</p>
      <div class="wide" tabindex="0" role="region" aria-label="Parts">
        <table>
          <thead>
            <tr>
              <th scope="col">Element</th>
              <th scope="col">Part</th>
              <th scope="col">Is</th>
            </tr>
          </thead>
          <tbody>
            ${Object.keys(statesOf).flatMap((tag) =>
              rowsOf(tag, 'parts').map(
                ({ name, about }) =>
                  html`<tr>
                    <th scope="row"><code>${tag}</code></th>
                    <td><code>${name}</code></td>
                    <td>${about}</td>
                  </tr>`,
              ),
            )}
          </tbody>
        </table>
      </div>
    </main>
  `,
};
