import { EhElement, GuideController, selectProgress } from 'evenhand';
import { css, html, nothing } from 'lit';

/** A bar instead of `eh-progress`. The total may shrink along the path, so the bar never moves back. */
export class ClinicProgress extends EhElement {
  static override styles = css`
    progress {
      inline-size: 100%;
    }
  `;

  readonly #guide = new GuideController(this, selectProgress);

  override render() {
    const { selected: progress, words } = this.#guide.value ?? {};
    if (!progress || !words) return nothing;
    const { index, of } = progress;
    return html`<p><progress .value=${index} .max=${of} aria-hidden="true"></progress> ${words.progress(index, of)}</p>`;
  }
}
