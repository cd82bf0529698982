import { html, type TemplateResult } from 'lit';
import type { Fact } from '../../takeaway/disclosure.js';

/** Facts as a description list. A name keeps the direction of its own script. */
export const renderFacts = (facts: readonly Fact[]): TemplateResult =>
  html`<dl class="facts" part="facts">
    ${facts.map(
      ([term, fact]) =>
        html`<div>
          <dt>${term}</dt>
          <dd><bdi>${fact}</bdi></dd>
        </div>`,
    )}
  </dl>`;
