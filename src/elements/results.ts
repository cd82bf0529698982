import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { GuidePart } from '../context/guide-part.js';
import { base } from '../styles/base.js';
import { nextSteps, nextStepsStyles } from './next-steps.js';

/**
 * The whole result: the outcome with its cautions, the notes, the courses of action, what matters, what would change,
 * what to ask, what to take away, five steps from here, and what to know of the guide.
 *
 * @tagname eh-results
 * @csspart steps - the five steps from here
 * @slot contact - whom to write to about an error; shown in `eh-about`
 */
export class EhResults extends LitElement {
  static override styles = [base, nextStepsStyles];

  /** While help interrupts the result its parts stay, and show nothing: coming back, one finds them as they were. */
  readonly #part = new GuidePart(this, ({ value, context }) => context.before === 'concluded' && value);

  override render(): TemplateResult | typeof nothing {
    const reading = this.#part.reading;
    if (!reading?.slice) return nothing;
    return html`
      <eh-outcome></eh-outcome>
      <eh-notes></eh-notes>
      <eh-courses></eh-courses>
      <eh-values></eh-values>
      <eh-what-if></eh-what-if>
      <eh-ask></eh-ask>
      <eh-takeaway></eh-takeaway>
      ${reading.slice === 'concluded' ? nextSteps(reading, this.renderRoot) : nothing}
      <eh-about><slot name="contact" slot="contact"></slot></eh-about>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'eh-results': EhResults;
  }
}
