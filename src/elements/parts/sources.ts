import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../../domain/pack.js';
import type { Words } from '../../words/words.js';

/**
 * A source as a link to a new tab, so that no answer is lost, without a referrer. An unchecked pack
 * may contain an address with another scheme than https: that is not rendered as a link. Titles and
 * publishers keep the direction of their own language: a guide may be written from right to left.
 */
export const sourceLink = (
  { title, publisher, year, undated, url }: Source,
  words: Words,
): TemplateResult => html`
  <a
    href=${/^https:/i.test(url) ? url : nothing}
    target="_blank"
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    ><bdi>${title}</bdi><span class="visually-hidden"> (${words.newWindow})</span></a
  >. <bdi>${publisher}</bdi>, ${undated ? words.readIn(year) : String(year)}.
`;

/**
 * The summary of a `details`: a short visible text, and a longer name for screen readers. The
 * visible text is hidden from them: Chromium would read it again after the name.
 */
export const summaryOf = (shown: string, title: string): TemplateResult =>
  html`<summary aria-label="${shown}: ${title}"><span aria-hidden="true">${shown}</span></summary>`;

/** Sources in a `details` that says how many there are, and to screen readers also of what. */
export const sourceList = (
  title: string,
  sources: readonly Source[],
  words: Words,
): TemplateResult | typeof nothing =>
  sources.length === 0
    ? nothing
    : html`
        <details class="sources fine soft" part="sources">
          ${summaryOf(words.sourceCount(sources.length), title)}
          <ul>
            ${sources.map((source) => html`<li>${sourceLink(source, words)}</li>`)}
          </ul>
        </details>
      `;
