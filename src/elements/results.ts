import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { GuidePart } from '../context/guide-part.js';
import { base } from '../styles/base.js';

/**
 * The whole result: the outcome with its cautions, the notes, the courses of action, and what to know of the guide.
 *
 * @tagname eh-results
 * @slot contact - whom to write to about an error; shown in `eh-about`
 */
export class EhResults extends LitElement {
  static override styles = base;

  /** While help interrupts the result its parts stay, and show nothing: coming back, one finds them as they were. */
  readonly #part = new GuidePart(this, ({ context }) => context.before === 'concluded');

  override render(): TemplateResult | typeof nothing {
    if (!this.#part.reading?.slice) return nothing;
    return html`
      <eh-outcome></eh-outcome>
      <eh-notes></eh-notes>
      <eh-courses></eh-courses>
      <eh-about><slot name="contact" slot="contact"></slot></eh-about>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'eh-results': EhResults;
  }
}
