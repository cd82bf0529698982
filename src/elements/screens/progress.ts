import { css, html, nothing, type TemplateResult } from 'lit';
import { EhElement } from '../../controllers/element.js';
import { GuideController } from '../../controllers/guide-controller.js';
import { selectProgress, stateOf } from '../../session/selectors.js';
import { base } from '../../styles/base.js';

/**
 * The progress in words. It counts questions, not answers; the total may shrink, but never grows.
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
    // Hidden from screen readers except at the result: elsewhere it repeats the guide's name or the
    // heading.
    return html`<span aria-hidden=${state === 'concluded' ? nothing : 'true'}>${here}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'eh-progress': EhProgress;
  }
}
