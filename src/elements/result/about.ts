import { css, html, nothing, type TemplateResult } from 'lit';
import { EhElement } from '../../controllers/element.js';
import { GuideController } from '../../controllers/guide-controller.js';
import { sourcesCitedBy } from '../../domain/citations.js';
import { stateOf } from '../../session/selectors.js';
import { base } from '../../styles/base.js';
import { facts } from '../../styles/facts.js';
import { datesOf, disclosures } from '../../takeaway/disclosure.js';
import { renderFacts } from '../parts/facts.js';
import { IntegrityCheck } from '../guide/integrity.js';
import { renderFingerprint } from '../parts/fingerprint.js';
import { heading } from '../parts/heading.js';
import { sourceLink } from '../parts/sources.js';

/**
 * About this guide: author, publisher, interests, dates, how it was made, and the sources.
 *
 * @tagname eh-about
 * @slot contact - where to report an error
 * @csspart heading - a heading
 * @csspart facts - a list of facts: authors and interests, dates
 */
export class EhAbout extends EhElement {
  static override styles = [
    base,
    facts,
    css`
      section {
        padding-block-start: 1.5rem;
        border-block-start: 1px solid var(--_line);
      }
      section > * + *,
      details > * + * {
        margin-block-start: 1rem;
      }
      .facts + .facts {
        margin-block-start: 0;
        border-block-start: 0;
      }
      details ol {
        padding-inline-start: 2rem;
        columns: 24rem;
        column-gap: 3rem;
        font-variant-numeric: tabular-nums;
      }
      details li {
        padding-block: 0.2rem;
        break-inside: avoid;
      }
      .whole {
        overflow-wrap: anywhere;
      }
      /* Paper cannot be opened, so closed details are printed where the engine supports it. */
      @media print {
        @supports selector(::details-content) {
          details:not([open]) {
            display: block;
          }
          ::details-content {
            block-size: auto;
            content-visibility: visible;
          }
        }
      }
    `,
  ];

  readonly #part = new GuideController(this, (snapshot) => stateOf(snapshot) === 'concluded');

  readonly #fingerprint = new IntegrityCheck(() => {
    this.requestUpdate();
  });

  override render(): TemplateResult | typeof nothing {
    const reading = this.#part.value;
    if (!reading?.selected) return nothing;
    const { pack, text, words, headingLevel } = reading;
    const sources = sourcesCitedBy(pack);
    return html`
      <section>
        ${heading(headingLevel + 1, words.about)}
        <p class="measure">${text.about.article}</p>
        ${renderFacts(disclosures(reading))} ${renderFacts(datesOf(reading))}
        ${renderFingerprint(reading, this.#fingerprint.of(pack, text))}
        <p class="measure">${text.about.search} ${text.about.evidence}</p>
        <p class="measure">${text.about.notDone}</p>
        <p class="measure">${text.about.report} <span class="fine soft">(${words.advice})</span></p>
        <p class="measure">${text.welcome.purpose} ${words.privacy}</p>
        ${
          sources.length > 0
            ? html`<details>
                <summary>${words.sources}</summary>
                ${text.about.articleSource ? html`<p class="article fine">${text.about.articleSource}</p>` : nothing}
                <ol class="fine">
                  ${sources.map((source) => html`<li>${sourceLink(source, words)}</li>`)}
                </ol>
              </details>`
            : nothing
        }
        <slot name="contact"></slot>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'eh-about': EhAbout;
  }
}
