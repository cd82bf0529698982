import { html, type TemplateResult } from 'lit';
import type { Words } from '../../words/words.js';

/** The mark of advice and general knowledge of the guide's own, which no clinician has checked yet. */
export const OURS = '°';

/** Legend of the mark, shown once at the top of a result. */
export const oursLegend = ({ ourAdviceMeans }: Words): TemplateResult =>
  html`<p class="legend fine soft">
    <span aria-hidden="true">${OURS}&nbsp;</span>${ourAdviceMeans}
  </p>`;
