import { html, type TemplateResult } from 'lit';
import type { Fact } from '../../takeaway/disclosure.js';

/** Facts as a description list. */
export const renderFacts = (facts: readonly Fact[]): TemplateResult =>
  html`<dl class="facts" part="facts">
    ${facts.map(
      ([term, fact]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${fact}</dd>
        </div>`,
    )}
  </dl>`;
