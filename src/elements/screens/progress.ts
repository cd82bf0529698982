import { css, html, nothing, type TemplateResult } from 'lit';
import { EhElement } from '../../controllers/element.js';
import { GuideController } from '../../controllers/guide-controller.js';
import { selectProgress, stateOf } from '../../session/selectors.js';
import { base } from '../../styles/base.js';

/**
 * Where one is, in words. It counts questions, not answers; its total may shrink, never grow.
 *
 * @tagname eh-progress
 */
export class EhProgress extends EhElement {
  static override styles = [
    base,
    css`
      :host {
        container-type: normal;
        inline-size: auto;
        font-size: 0.875rem;
        color: var(--_soft);
      }
    `,
  ];

  readonly #part = new GuideController(this, (snapshot) => ({
    state: stateOf(snapshot),
    progress: selectProgress(snapshot),
  }));

  override render(): TemplateResult | typeof nothing {
    const reading = this.#part.value;
    if (!reading) return nothing;
    const { selected, words, text } = reading;
    const { state, progress } = selected;
    if (progress) return html`<span>${words.progress(progress.index, progress.of)}</span>`;
    const here = {
      welcome: text.title,
      asking: '',
      urgent: text.title,
      reviewing: words.review,
      concluded: words.result,
    }[state];
    // Save at the result it is what the guide or the heading below is called: to the ear it would be said twice.
    return html`<span aria-hidden=${state === 'concluded' ? nothing : 'true'}>${here}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'eh-progress': EhProgress;
  }
}
