import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { EhElement } from '../../controllers/element.js';
import { GuideController } from '../../controllers/guide-controller.js';
import { onResult, stateOf } from '../../session/selectors.js';
import { base } from '../../styles/base.js';
import type { Words } from '../../words/words.js';
import { focusHeading } from '../parts/focus-in-sight.js';
import { nextSteps, nextStepsStyles } from './next-steps.js';

/**
 * The whole result: the outcome with its cautions, the notes, the courses of action, what matters, what would change,
 * what to ask, what to take away, five steps from here, and what to know of the guide.
 *
 * @tagname eh-results
 * @csspart heading - a heading
 * @csspart caution - one caution
 * @csspart note - one note or pair
 * @csspart controls - the row of Print and Copy
 * @csspart contents - what is in the result, under one control
 * @csspart steps - the five steps from here
 * @slot contact - whom to write to about an error; shown in `eh-about`
 */
export class EhResults extends EhElement {
  static override styles = [
    base,
    nextStepsStyles,
    css`
      .contents summary {
        padding-block: 0.6rem;
      }
      .contents[open] {
        flex-basis: 100%;
      }
      .contents ul {
        padding-inline-start: 1.1rem;
        border-inline-start: 1px solid var(--_line);
        columns: 17rem;
        column-gap: 2rem;
        list-style: none;
      }
      .contents li {
        break-inside: avoid;
      }
    `,
  ];

  /** The headings that the contents lead to, while these are open. */
  @state() private sections: readonly HTMLElement[] = [];

  readonly #part = new GuideController(
    this,
    onResult((snapshot) => stateOf(snapshot) === 'concluded' || undefined),
  );

  override render(): TemplateResult | typeof nothing {
    const reading = this.#part.value;
    if (!reading || reading.selected === undefined) return nothing;
    return html`
      <eh-outcome exportparts="heading, caution">${this.#renderContents(reading.words)}</eh-outcome>
      <eh-notes exportparts="heading, note"></eh-notes>
      <eh-courses exportparts="heading"></eh-courses>
      <eh-values exportparts="heading"></eh-values>
      <eh-what-if exportparts="heading"></eh-what-if>
      <eh-ask exportparts="heading"></eh-ask>
      <eh-takeaway exportparts="heading, controls"></eh-takeaway>
      ${reading.selected ? nextSteps(reading, this.renderRoot) : nothing}
      <eh-about exportparts="heading"><slot name="contact" slot="contact"></slot></eh-about>
    `;
  }

  /** The headings of the result as they stand now. Buttons, since a link would write into the address. */
  #renderContents(words: Words): TemplateResult {
    return html`
      <details class="contents" part="contents" @toggle=${this.#handleContents}>
        <summary>${words.contents}</summary>
        <ul>
          ${this.sections.map(
            (section) =>
              html`<li>
                <button
                  class="quiet"
                  type="button"
                  @click=${() => {
                    this.#goTo(section);
                  }}
                >
                  ${section.textContent}
                </button>
              </li>`,
          )}
        </ul>
      </details>
    `;
  }

  #handleContents = (event: Event): void => {
    const { open } = event.currentTarget as HTMLDetailsElement;
    this.sections = open
      ? [...this.renderRoot.children].flatMap((part) => [
          ...(part.shadowRoot ?? part).querySelectorAll<HTMLElement>('.section'),
        ])
      : [];
  };

  #goTo(section: HTMLElement): void {
    const contents = this.renderRoot.querySelector<HTMLDetailsElement>('.contents');
    if (contents) contents.open = false;
    focusHeading(section);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'eh-results': EhResults;
  }
}
