import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { GuidePart } from '../context/guide-part.js';
import { stateOf } from '../session/select.js';
import { base } from '../styles/base.js';

/**
 * The whole result: the outcome with its cautions, the notes, and what to know of the guide.
 *
 * @tagname eh-results
 * @slot contact - whom to write to about an error; shown in `eh-about`
 */
export class EhResults extends LitElement {
  static override styles = base;

  readonly #part = new GuidePart(this, (snapshot) => stateOf(snapshot) === 'concluded');

  override render(): TemplateResult | typeof nothing {
    if (!this.#part.reading?.slice) return nothing;
    return html`
      <eh-outcome></eh-outcome>
      <eh-notes></eh-notes>
      <eh-about><slot name="contact" slot="contact"></slot></eh-about>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'eh-results': EhResults;
  }
}
